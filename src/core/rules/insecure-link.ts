import * as l10n from "@vscode/l10n";
import { hostForEye, linksFoundAs } from "../links/judged-links.ts";
import { rewriteAddress } from "../links/rewrite-address.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const insecureLink: Rule = {
	id: "insecure-link",
	summary: "A host is linked with https throughout.",
	rationale:
		"Where one link to a host says https and another http, the second is an older one: browsers warn of it or take a detour. " +
		"*Check Links* finds the hosts that answer on https as well, whatever the post links elsewhere.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith("[Talk](https://event.example/1) and [schedule](http://event.example/all).\n"),
			good: postWith("[Talk](https://event.example/1) and [schedule](https://event.example/all).\n"),
		},
		{
			bad: postWith("[Talk][1] [All][2]\n\n[1]: https://event.example/1\n[2]: http://event.example/all\n"),
			good: postWith("[Talk][1] [All][2]\n\n[1]: https://event.example/1\n[2]: https://event.example/all\n"),
		},
		{
			bad: postWith("The [slides](http://event.example/1) are there.\n"),
			good: postWith("The [slides](https://event.example/1) are there.\n"),
			facts: {
				links: new Map([["http://event.example/1", { state: "secure", to: "https://event.example/1" }]]),
			},
		},
	],
	*check(post) {
		const secured = new Set<number>();
		for (const { link, verdict } of linksFoundAs(post, "secure")) {
			secured.add(link.range.start);
			yield {
				message: l10n.t("Write https: {0} answers there, too.", hostForEye(link.address)),
				range: link.range,
				fixes: [
					{
						title: l10n.t("Change to https"),
						edits: [rewriteAddress(link, verdict.to)],
						isToldByHost: true,
					},
				],
			};
		}
		const { links, images, definitions } = post.body;
		const written = [...links, ...images, ...definitions];
		const secure = new Set(written.flatMap(({ destination }) => hostOf("https", destination) ?? []));
		const told = new Set(secured);
		for (const { destination, destinationRange } of written) {
			const host = hostOf("http", destination);
			const { start } = destinationRange;
			if (host === undefined || !secure.has(host) || told.has(start)) continue;
			told.add(start);
			if (!/^http:/i.test(post.text.slice(start, start + 5))) continue;
			yield {
				message: l10n.t("Write https: this post links {0} with https elsewhere.", host),
				range: destinationRange,
				fixes: [
					{ title: l10n.t("Change to https"), edits: [replaceRange(textRange(start, start + 5), "https:")] },
				],
			};
		}
	},
};

function hostOf(scheme: "http" | "https", destination: string): string | undefined {
	const host = /^(https?):\/\/([^/?#\s]+)/i.exec(destination);
	return host?.[1]?.toLowerCase() === scheme ? host[2]?.toLowerCase() : undefined;
}
