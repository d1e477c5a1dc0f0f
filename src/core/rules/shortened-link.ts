import * as l10n from "@vscode/l10n";
import { addressForEye, linksFoundAs } from "../links/judged-links.ts";
import { rewriteAddress } from "../links/rewrite-address.ts";
import { isInTweet, shortenerOf } from "../links/shorteners.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const shortenedLink: Rule = {
	id: "shortened-link",
	summary: "Links lead straight to their page.",
	rationale:
		"A shortener hides where a link goes and dies before the page does: goo.gl links stopped working in 2025. " +
		"Follow the link once and write the address it leads to; *Check Links* does that for you and offers it as a fix.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith("[Slides](https://bit.ly/2abcdef)\n"),
		},
		{ bad: postWith("[Slides][1]\n\n[1]: http://goo.gl/AbCdEf\n") },
		{
			bad: postWith("[Slides](http://bit.ly/2abcdef)\n"),
			good: postWith("[Slides](https://speakerdeck.com/ann/naming)\n"),
			facts: {
				links: new Map([
					["http://bit.ly/2abcdef", { state: "expanded", to: "https://speakerdeck.com/ann/naming" }],
				]),
			},
		},
	],
	clean: [
		postWith("[Slides](https://speakerdeck.com/ann/naming)\n"),
		postWith(
			'<blockquote class="twitter-tweet"><p>Great talk! <a href="https://t.co/aBcDeFgHiJ">pic.twitter.com/aBcDeFgHiJ</a></p></blockquote>\n',
		),
	],
	*check(post) {
		const followed = new Map(linksFoundAs(post, "expanded").map((each) => [each.link.range.start, each]));
		const told = new Set<number>();
		for (const { destination, destinationRange } of [
			...post.body.links,
			...post.body.images,
			...post.body.definitions,
		]) {
			const host = shortenerOf(destination);
			if (host === undefined || told.has(destinationRange.start)) continue;
			if (host === "t.co" && isInTweet(post, destinationRange.start)) continue;
			told.add(destinationRange.start);
			const known = followed.get(destinationRange.start);
			yield {
				message: l10n.t("Write the address that {0} leads to: the short one may stop working.", host),
				range: destinationRange,
				...(known && {
					fixes: [
						{
							title: l10n.t("Change to {0}", addressForEye(known.verdict.to)),
							edits: [rewriteAddress(known.link, known.verdict.to)],
							isToldByHost: true,
						},
					],
				}),
			};
		}
	},
};
