import * as l10n from "@vscode/l10n";
import { readFileName } from "../dialects/file-name.ts";
import type { FieldValue } from "../front-matter/model.ts";
import type { Body } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { isSnippetAddress, snippetSentences, translatedSentences } from "../snippets/gap-texts.ts";
import { containsRange, type TextRange, textRange } from "../text/text-range.ts";
import type { Problem, Rule } from "./rule.ts";

export const leftoverPlaceholder: Rule = {
	id: "leftover-placeholder",
	summary: "No placeholder of a template or a snippet is left for readers to see.",
	rationale:
		"A heading `TODO`, a link to `https://example.com/TODO` or `lorem ipsum` is easily overlooked in a long post and looks unfinished to readers. " +
		"Only whole values, headings and addresses count, not a sentence about to-do lists; comments and code are not looked at. In drafts it is a hint.",
	defaultSeverity: "warning",
	examples: [
		{ bad: "---\nlayout: post\ntitle: TODO\n---\n" },
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\nexcerpt: One sentence that makes people read on.\n---\n",
		},
		{ bad: "---\nlayout: post\ntitle: Meetup recap\n---\n\n## TBD\n" },
		{ bad: "---\nlayout: post\ntitle: Meetup recap\n---\n\nSee the [slides](https://example.com/TODO).\n" },
		{ bad: "---\nlayout: post\ntitle: Meetup recap\n---\n\nLorem ipsum dolor sit amet.\n" },
		{ bad: "---\nlayout: post\ntitle: Rückblick\nlang: de\n---\n\nWie der Tag war, in zwei Sätzen.\n" },
		{ bad: '---\nlayout: post\ntitle: Meetup recap\ntime: "hh:mm:00"\n---\n' },
		{ bad: "---\nlayout: post\ntitle: Meetup recap\n---\n\nIts tenth edition took place in City in May.\n" },
	],
	clean: [
		"---\nlayout: post\ntitle: A TODO list for organisers\ntags: [todo]\ndate: 2016-02-02\n---\n\n## Todo apps\n",
		"---\nlayout: post\ntitle: Meetup recap\n---\n\nIts tenth edition took place in Citytown, in City Hall.\n",
		"---\nlayout: post\ntitle: Meetup recap\n---\n\n<!-- TODO slides -->\n\n`lorem ipsum dolor`\n\n[API](https://example.com/todo/)\n",
	],
	*check(post) {
		const severity = post.stage.id === "draft" ? { severity: "hint" as const } : {};
		for (const problem of findAll(post)) yield { ...problem, ...severity };
	},
};

function* findAll(post: Post): Generator<Problem> {
	const dates = ["publishedOn", "updatedOn"] as const;
	// A page that is called so, such as `pages/todo.md`, has it for its title.
	const isFileName = (text: string) => text.trim().toLowerCase() === slugOf(post);
	const dateKeys = dates.map((name) => post.field(name)?.key);
	for (const field of post.frontMatter.fields) {
		if (dateKeys.includes(field.key)) continue;
		for (const value of field.items ?? [field]) {
			if (!isPlaceholder(value) || isFileName(String(value.value))) continue;
			yield {
				message: l10n.t("Write the real `{0}`: this is a placeholder.", field.key),
				range: value.valueRange,
			};
		}
	}
	const linked = new Set(post.body.links.map(({ destination }) => destination.toLowerCase()));
	for (const { text, range } of post.body.headings) {
		const heading = text.trim();
		// One that the post's own contents lead to is a section of what is still to be done.
		if (wholePlaceholder.test(heading) && !isFileName(heading) && !linked.has(`#${heading.toLowerCase()}`)) {
			yield { message: l10n.t("Write the real heading: this is a placeholder."), range };
		}
	}
	yield* findAddresses(post);
	yield* findSentences(post);
}

function slugOf({ dialect, facts }: Post): string | undefined {
	return readFileName(dialect, facts.path).slug?.toLowerCase();
}

const wholePlaceholder =
	/^(?:(?:TODO:?|TBD|TBA|FIXME|XXX+|change ?me|placeholder|(?:your|insert|enter) (?:post |talk |event )?(?:title|name|description|heading)(?: here)?|title here|session title|looking back at the event(?: \d{4})?)[.!…]*|(?=[ymdhst]{2})(?:y{4}[-/.]m{2}[-/.]d{2})?[ t]?(?:h{2}:m{2}(?::(?:s{2}|00))?)?|lorem ipsum\b.*)$/i;

/** Lower-case words may be meant, as in a tag `todo`. */
function isPlaceholder({ value }: FieldValue): boolean {
	if (typeof value !== "string") return false;
	const text = value.trim();
	if (/^(?:todo|xxx+|placeholder)$/.test(text)) return false;
	return wholePlaceholder.test(text) || sentences.some((sentence) => text.includes(sentence));
}

const address =
	/(?:^|[/#?=])(?:TODO|TBD|FIXME)(?:$|[/?#.])|\/\/(?:www\.)?example\.(?:com|org)\/\d{4}\/sessions\/session-title$/;

/** A file or page that is called so: `…/blob/main/TODO`, `…/wiki/TODO`, `notes/TODO.md`. */
const fileOfThatName =
	/\/(?:blob|blame|browser|edit|main|master|plain|raw|src|tree|trunk|wiki)\/(?:[^?#]*\/)?(?:TODO|TBD|FIXME)(?:$|[?#])|(?:TODO|FIXME)\.[a-z]{2,4}(?:$|[?#])/;

/** One finding for an address that several references share. */
function* findAddresses({ body }: Post): Generator<Problem> {
	const headings = new Set(body.headings.map(({ text }) => `#${text.trim()}`));
	const starts = new Set<number>();
	for (const { destination, destinationRange } of [...body.links, ...body.images]) {
		if (starts.has(destinationRange.start)) continue;
		const isUnwritten = address.test(destination) && !fileOfThatName.test(destination);
		if (headings.has(destination) || (!isUnwritten && !isSnippetAddress(destination))) continue;
		starts.add(destinationRange.start);
		yield { message: l10n.t("Write the real address: this is a placeholder."), range: destinationRange };
	}
}

/** Recap's own snippets' sentences, and the printers' dummy text. */
const sentences = [...snippetSentences, "Lorem ipsum dolor", "lorem ipsum dolor"];

function* findSentences({ text, body }: Post): Generator<Problem> {
	for (const sentence of [...sentences, ...translatedSentences(text)]) {
		for (let at = text.indexOf(sentence, body.range.start); at >= 0; ) {
			const range = textRange(at, at + sentence.length);
			at = text.indexOf(sentence, range.end);
			if (isHidden(body, range) || goesOn(text, range.end)) continue;
			yield { message: l10n.t("Write your own text here: this is a placeholder."), range };
		}
	}
}

/** Within a longer word. */
function goesOn(text: string, end: number): boolean {
	return /^\p{L}\p{L}/u.test(text.slice(end - 1, end + 2));
}

/** In code, or in a comment. */
function isHidden({ codes, htmlBlocks }: Body, range: TextRange): boolean {
	const isAround = (each: { readonly range: TextRange }) => containsRange(each.range, range);
	return codes.some(isAround) || htmlBlocks.some((block) => block.tag === undefined && isAround(block));
}
