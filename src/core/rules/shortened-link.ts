import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const shortenedLink: Rule = {
	id: "shortened-link",
	summary: "Links lead straight to their page.",
	rationale:
		"A shortener hides where a link goes and dies before the page does: goo.gl links stopped working in 2025. " +
		"Follow the link once and write the address it leads to.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith("[Slides](https://bit.ly/2abcdef)\n"),
		},
		{ bad: postWith("[Slides][1]\n\n[1]: http://goo.gl/AbCdEf\n") },
	],
	clean: [
		postWith("[Slides](https://speakerdeck.com/ann/naming)\n"),
		postWith(
			'<blockquote class="twitter-tweet"><p>Great talk! <a href="https://t.co/aBcDeFgHiJ">pic.twitter.com/aBcDeFgHiJ</a></p></blockquote>\n',
		),
	],
	*check(post) {
		const told = new Set<number>();
		for (const { destination, destinationRange } of [
			...post.body.links,
			...post.body.images,
			...post.body.definitions,
		]) {
			const host = /^https?:\/\/(?:www\.)?([^/?#\s:]+)\/\S/i.exec(destination)?.[1]?.toLowerCase();
			if (host === undefined || !SHORTENERS.has(host) || told.has(destinationRange.start)) continue;
			if (host === "t.co" && isInTweet(post, destinationRange.start)) continue;
			told.add(destinationRange.start);
			yield {
				message: l10n.t("Write the address that {0} leads to: the short one may stop working.", host),
				range: destinationRange,
			};
		}
	},
};

/** Services whose only purpose is to shorten; a site's own short host (youtu.be, git.io of GitHub) is not among them. */
const SHORTENERS: ReadonlySet<string> = new Set(
	"bit.ly goo.gl t.co tinyurl.com ow.ly is.gd v.gd buff.ly dlvr.it j.mp cutt.ly rebrand.ly tiny.cc shorturl.at rb.gy bl.ink t.ly".split(
		" ",
	),
);

/** Twitter's own code for a tweet shortens what it links; nobody mends that by hand. No such code is longer. */
function isInTweet({ text }: Post, at: number): boolean {
	const before = text.slice(Math.max(0, at - 5000), at);
	const quote = before.slice(before.lastIndexOf("<blockquote"));
	return /^<blockquote[^>]*\btwitter-(?:tweet|video)\b/.test(quote) && !quote.includes("</blockquote");
}
