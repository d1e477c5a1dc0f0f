import type { Post } from "../post/post.ts";

/** Services whose only purpose is to shorten; a site's own short host (youtu.be, git.io of GitHub) is not among them. */
const SHORTENERS: ReadonlySet<string> = new Set(
	"bit.ly goo.gl t.co tinyurl.com ow.ly is.gd v.gd buff.ly dlvr.it j.mp cutt.ly rebrand.ly tiny.cc shorturl.at rb.gy bl.ink t.ly".split(
		" ",
	),
);

/** The shortener that an address leads through; undefined for any other address. */
export function shortenerOf(address: string): string | undefined {
	const host = /^https?:\/\/(?:www\.)?([^/?#\s:]+)\/\S/i.exec(address)?.[1]?.toLowerCase();
	return host !== undefined && SHORTENERS.has(host) ? host : undefined;
}

/** Twitter's own code for a tweet shortens what it links; nobody mends that by hand. No such code is longer. */
export function isInTweet({ text }: Pick<Post, "text">, at: number): boolean {
	const before = text.slice(Math.max(0, at - 5000), at);
	const quote = before.slice(before.lastIndexOf("<blockquote"));
	return /^<blockquote[^>]*\btwitter-(?:tweet|video)\b/.test(quote) && !quote.includes("</blockquote");
}
