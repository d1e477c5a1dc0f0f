import * as l10n from "@vscode/l10n";
import type { Link } from "../post/body-model.ts";
import { mediaKindOfLink } from "../post/media-kind.ts";
import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { writeInlineText } from "../text/inline-text.ts";
import { lineEndAt, lineStartAt } from "../text/line-bounds.ts";
import { replaceRange } from "../text/text-edit.ts";
import { containsRange, sliceRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Rule } from "./rule.ts";

export const vagueLinkText: Rule = {
	id: "vague-link-text",
	summary: "A link's text says where it leads.",
	rationale:
		"Many readers go from link to link, by eye or by screen reader: a list of `here`, `here` and `this` tells them nothing.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith("The slides are [here](https://example.com/s).\n"),
		},
		{ bad: postWith("Get it [HERE][1]!\n\n[1]: https://example.com/s\n") },
		{
			bad: postWith(
				"## [On naming](https://example.com/naming)\n\nBy Ann Lee\n\nSlides: [here](https://speakerdeck.com/ann/naming)\n",
			),
			good: postWith(
				"## [On naming](https://example.com/naming)\n\nBy Ann Lee\n\nSlides: [On naming (slides)](https://speakerdeck.com/ann/naming)\n",
			),
		},
	],
	clean: [postWith("The [slides](https://example.com/s) are out.\n")],
	*check(post) {
		const vague = post.body.links.filter(({ text }) => isVague(comparable(text ?? "")));
		const lines = vague.map((link) => lineAround(post, link));
		const times = new Map<string, number>();
		for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
		const told = new Set<string>();
		for (const [at, link] of vague.entries()) {
			const line = lines[at] ?? "";
			const isQuiet = STANDING.test(comparable(link.text ?? "")) || READ_MORE.test(line);
			// A line that stands below each talk is told of once.
			if (told.has(line) && (isQuiet || (times.get(line) ?? 0) >= MANY)) continue;
			told.add(line);
			yield {
				message: l10n.t("Say where the link leads instead of “{0}”.", (link.text ?? "").trim()),
				range: link.textRange,
				fixes: suggestText(post, link),
				...(isQuiet && { severity: "hint" as const }),
			};
		}
	},
};

/** So often a line is the blog's own, not the writer's slip. */
const MANY = 4;

function isVague(text: string): boolean {
	return VAGUE.has(text) || STANDING.test(text);
}

/** A whole line of a blog's own: it belongs to the look of its posts. */
const STANDING = /^(?:you can )?(?:read|see|find out|learn|watch|listen to) (?:more|it|the rest|on) here$/;

/** The same in a line without its blanks: "Read more [here]". */
const READ_MORE = /^\W{0,4}(?:youcan)?(?:read|findout|learn)more(?:about(?:it|this))?\W{0,2}\[/;

/** The line that a link stands in, without addresses: what it says is the same wherever the links lead. */
function lineAround({ text }: Post, { range, textRange }: Link): string {
	const before = text.slice(
		Math.max(lineStartAt(text, range.start), range.start - LONGEST_AROUND),
		range.start,
	);
	const after = text.slice(range.end, Math.min(lineEndAt(text, range.end), range.end + LONGEST_AROUND));
	return `${before}[${sliceRange(text, textRange)}]${after}`.replaceAll(ADDRESSES, "").toLowerCase().trim();
}

const LONGEST_AROUND = 200;
const ADDRESSES = /\]\([^()\s]*\)|\]\[[^[\]]*\]|https?:[^\s<>]*|\s+/g;

const ENGLISH: ReadonlySet<string> = new Set(
	"here|this|click here|right here|over here|link|this link|the link|more|read more|this one|this page|download".split(
		"|",
	),
);

/** French, German, Spanish, Portuguese, Italian, Dutch, Japanese, Chinese, Korean, Persian. */
const VAGUE: ReadonlySet<string> = new Set([
	...ENGLISH,
	..."ici|cliquez ici|par ici|ce lien|lien|hier|hier klicken|dieser link|aquí|aqui|haz clic aquí|este enlace|clique aqui|qui|clicca qui|klik hier".split(
		"|",
	),
	..."こちら|ここ|これ|リンク|这里|這裡|此处|點此|点击这里|연결|여기|이곳|اینجا".split("|"),
]);

function comparable(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replace(/(?<![.!,:;…>»→)\s])[.!,:;…>»→)\s]+$/u, "")
		.replace(/^[(<«→\s]+/u, "");
}

/** The session's title and what the link gives of it, in English: where both are known and nothing says that another talk is meant. */
function suggestText(post: Post, link: Link): readonly Fix[] {
	const kind = mediaKindOfLink(link);
	const session = post.sessions.filter(({ range }) => containsRange(range, link.range)).at(-1);
	if (kind === undefined || session === undefined || session.title === "" || link.syntax === "html")
		return [];
	const others = kind === "slides" ? session.slides : session.videos;
	const isEnglish = ENGLISH.has(comparable(link.text ?? ""));
	if (!isEnglish || others.length > 1 || !isAbout(session, post, link)) return [];
	const text = `${session.title} (${kind})`;
	return [
		{ title: l10n.t("Change to “{0}”", text), edits: [replaceRange(link.textRange, writeInlineText(text))] },
	];
}

/** Whether the words before the link name the session, or are a mere "Slides:". In a longer sentence it may be another's. */
function isAbout({ title }: Session, { text }: Post, { range }: Link): boolean {
	const before = text.slice(lineStartAt(text, range.start), range.start).toLowerCase();
	return before.includes(title.toLowerCase()) || before.trim().split(/\s+/).length <= 3;
}
