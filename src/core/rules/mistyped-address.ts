import * as l10n from "@vscode/l10n";
import { startsWithHost } from "../references/address-like.ts";
import { replaceRange } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Problem, Rule } from "./rule.ts";

export const mistypedAddress: Rule = {
	id: "mistyped-address",
	summary: "A link's address starts with https:// or http://, or stands below the site.",
	rationale:
		"Browsers look for `www.example.com` below the post's own address, as a page of the blog, and find nothing; `htttp://` and `http:/` they do not know. " +
		"Both are easily overlooked: the link looks right until somebody follows it.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("[The meetup](www.example.com/meetup)\n"),
			good: postWith("[The meetup](https://www.example.com/meetup)\n"),
		},
		{
			bad: postWith("[The deck](speakerdeck.com/ann/deck)\n"),
			good: postWith("[The deck](https://speakerdeck.com/ann/deck)\n"),
		},
		{
			bad: postWith("[Talk][1]\n\n[1]: hhttps://example.com/talk\n"),
			good: postWith("[Talk][1]\n\n[1]: https://example.com/talk\n"),
		},
		{
			bad: postWith("![The hall](http:/example.com/hall.jpg)\n"),
			good: postWith("![The hall](http://example.com/hall.jpg)\n"),
		},
		{
			bad: postWith('<a href="ttp://example.com/talk">Talk</a>\n'),
			good: postWith('<a href="http://example.com/talk">Talk</a>\n'),
		},
	],
	clean: [
		postWith(
			"[A](https://example.com), [b](//example.com), [c](/www.example.com), [d](www/hall.jpg), [e](mailto:a@example.com)\n",
		),
		"---\ntitle: Meetup recap\npubDate: 2026-01-31\nheroImage: /hall.jpg\n---\n\nSee www.example.com/meetup.\n",
		postWith(
			"[A](notes.md), [b](v1.2/notes.html), [c](node.js), [d](talks.2026/naming), [e](de/naming.html)\n",
		),
		postWith("[A](http.md), [b](https-notes/), [c](tps.html), [d](HTTPS://example.com), [e](http)\n"),
	],
	*check({ body, text }) {
		const told = new Set<number>();
		// Where the engine links `www.` by itself, it writes the scheme.
		const links = body.links.filter(({ syntax }) => syntax !== "bare");
		for (const { destinationRange } of [...links, ...body.images, ...body.definitions]) {
			if (told.has(destinationRange.start)) continue;
			told.add(destinationRange.start);
			const problem = diagnose(text.slice(destinationRange.start, destinationRange.end), destinationRange);
			if (problem) yield problem;
		}
	},
};

/** `http` and `https` with a letter too many or too few, or with one of the marks behind them missing. */
const SCHEME = /^(h{0,2}t{1,3}p{1,2}(s{0,2}))(?::\/{1,3}|\/\/)(?=[^\s/:]+\.[a-z])/i;

function diagnose(written: string, range: TextRange): Problem | undefined {
	if (/^www\.[^\s./]+\.[a-z]{2,}/i.test(written) || startsWithHost(written)) {
		const insert = (scheme: string) => ({
			title: l10n.t("Insert {0}", scheme),
			edits: [replaceRange(textRange(range.start, range.start), scheme)],
		});
		return {
			message: l10n.t("Write https:// before the address: without it, browsers look for a page of the blog."),
			range,
			// Of old sites some speak http only: the writer chooses.
			fixes: [insert("https://"), insert("http://")],
		};
	}
	const [start, , s] = SCHEME.exec(written) ?? [];
	const scheme = s ? "https://" : "http://";
	if (start === undefined || start.toLowerCase() === scheme) return undefined;
	return {
		message: l10n.t("Write {0} instead of {1}: browsers do not know it.", scheme, start),
		range,
		fixes: [
			{
				title: l10n.t("Change to {0}", scheme),
				edits: [replaceRange(textRange(range.start, range.start + start.length), scheme)],
				isCertain: true,
			},
		],
	};
}
