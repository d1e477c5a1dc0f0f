import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { escapeHtml } from "../text/escape-html.ts";
import type { BlockHtml } from "./block-html.ts";
import { nothing } from "./engine/arrange-blocks.ts";
import { hasInlineNotes, takeInlineNotes } from "./inline-notes.ts";

/** The blocks as engines show them where a post has footnotes, and the notes themselves, which stand below all. */
export interface ArrangedFootnotes {
	readonly parts: readonly BlockHtml[];
	readonly notes?: { readonly html: BlockHtml; readonly blocks: readonly number[] };
}

interface Numbering {
	/** By label as HTML has it; in the order of their numbers. */
	readonly numbers: ReadonlyMap<string, number>;
	/** How many uses of a note have been passed. */
	readonly used: Map<string, number>;
}

const use = /<sup class="footnote-ref"><a href="#fn-([^"]*)">[^<]*<\/a><\/sup>/g;
const opening = /<aside([^<>]*) class="footnote" id="fn-([^"]*)">\n?/g;

/** The same as long as a block and the numbers in it are. */
const numbered = new WeakMap<BlockHtml, { readonly numbers: string; readonly made: BlockHtml }>();

/**
 * Numbers footnotes by their first use and gathers them below the post, each with the ways back, as kramdown and Hugo do.
 * A note that nothing uses is not shown; of two with one label the engine's is. `parts` are the HTML of the post's blocks, one each.
 */
export function arrangeFootnotes(post: Post, written: readonly BlockHtml[]): ArrangedFootnotes {
	const { blocks, footnotes, footnoteUses, flavour } = post.body;
	const inline = flavour.inline?.notes ? inlineNotesOf(written) : noInlineNotes;
	if (footnotes.length === 0 && inline.noteOf.size === 0) return { parts: written };
	const parts = written.map((part, at) => inline.parts.get(at) ?? part);
	const { markdown } = post.dialect;
	const firstCounts = markdown === undefined || markdown.footnotes?.firstCounts === true;
	const blockOf = blockFinder(blocks);
	const noteAt = new Map<string, number>();
	/** Notes within other blocks stay there. */
	const nestedIn = new Map<number, string[]>();
	for (const { label, range } of footnotes) {
		const block = blockOf(range.start);
		const name = escapeHtml(label);
		if (blocks[block]?.kind !== "footnotes") append(nestedIn, block, name);
		else if (!firstCounts || !noteAt.has(name)) noteAt.set(name, block);
	}
	const usesIn = new Map<number, string[]>();
	for (const { label, range, isDefined } of footnoteUses) {
		if (!isDefined) continue;
		append(usesIn, blockOf(range.start), escapeHtml(label));
	}
	for (const [at, part] of inline.parts) usesIn.set(at, labelsIn(part));
	const numbers = new Map<string, number>();
	const count = (labels: readonly string[]) => {
		for (const label of labels) if (!numbers.has(label)) numbers.set(label, numbers.size + 1);
	};
	for (const [block, labels] of usesIn) if (blocks[block]?.kind !== "footnotes") count(labels);
	// Notes may use others, which come after; a map goes on with what is added on the way.
	for (const label of numbers.keys()) count(usesIn.get(noteAt.get(label) ?? -1) ?? []);

	const used = new Map<string, number>();
	const withNumbersAt = (at: number) => {
		const labels = { uses: usesIn.get(at) ?? [], notes: nestedIn.get(at) ?? [] };
		return withNumbers(parts[at] ?? nothing, labels, { numbers, used });
	};
	const arranged = parts.map((part, at) => {
		if (blocks[at]?.kind === "footnotes") return nothing;
		return usesIn.has(at) || nestedIn.has(at) ? withNumbersAt(at) : part;
	});
	const shown = [...numbers.keys()].flatMap((label) => {
		const note = inline.noteOf.get(label);
		const block = note?.at ?? noteAt.get(label);
		return block === undefined ? [] : [{ label, block, note: note?.part }];
	});
	if (shown.length === 0) return { parts: arranged };
	const items = shown.map(({ label, block, note }) => ({ label, part: note ?? withNumbersAt(block) }));
	const html = listOf(items, { numbers, used });
	return { parts: arranged, notes: { html, blocks: shown.map(({ block }) => block) } };
}

interface InlineNotes {
	/** The blocks that hold notes, without them. */
	readonly parts: ReadonlyMap<number, BlockHtml>;
	readonly noteOf: ReadonlyMap<string, { readonly at: number; readonly part: BlockHtml }>;
}

const noInlineNotes: InlineNotes = { parts: new Map(), noteOf: new Map() };

function inlineNotesOf(written: readonly BlockHtml[]): InlineNotes {
	const parts = new Map<number, BlockHtml>();
	const noteOf = new Map<string, { at: number; part: BlockHtml }>();
	written.forEach((part, at) => {
		if (!hasInlineNotes(part)) return;
		const taken = takeInlineNotes(part, at);
		parts.set(at, taken.part);
		for (const [label, note] of taken.notes) noteOf.set(label, { at, part: note });
	});
	return { parts, noteOf };
}

/** The labels of a block's marks in their order. */
function labelsIn({ html }: BlockHtml): string[] {
	return html.literals.flatMap((literal) => [...literal.matchAll(use)].map(([, label = ""]) => label));
}

/** The index of the block around a place. Asked for places in the order of the text, it looks at each block once. */
function blockFinder(blocks: Post["body"]["blocks"]): (place: number) => number {
	let at = 0;
	let last = 0;
	return (place) => {
		if (place < last) at = 0;
		last = place;
		while (at < blocks.length - 1 && (blocks[at]?.range.end ?? 0) <= place) at++;
		return at;
	};
}

function append(map: Map<number, string[]>, key: number, value: string): void {
	const values = map.get(key);
	if (values) values.push(value);
	else map.set(key, [value]);
}

function withNumbers(
	part: BlockHtml,
	{ uses, notes }: { readonly uses: readonly string[]; readonly notes: readonly string[] },
	{ numbers, used }: Numbering,
): BlockHtml {
	const counts = new Map(uses.map((label) => [label, used.get(label) ?? 0]));
	const state = [
		...uses.map((label) => `${numbers.get(label)}.${counts.get(label)}`),
		...notes.map((label) => numbers.get(label) ?? "unused"),
	].join(" ");
	for (const label of uses) used.set(label, (used.get(label) ?? 0) + 1);
	const before = numbered.get(part);
	if (before?.numbers === state) return before.made;
	const literals = part.html.literals.map((literal) =>
		literal
			.replace(use, (_, label: string) => {
				const count = (counts.get(label) ?? 0) + 1;
				counts.set(label, count);
				const number = numbers.get(label) ?? 0;
				return `<sup class="footnote-ref" id="${useId(number, count)}"><a href="#fn:${number}" role="doc-noteref">${number}</a></sup>`;
			})
			.replace(opening, (_, attributes: string, label: string) =>
				numbers.has(label)
					? `<aside${attributes} class="footnote" id="fn:${numbers.get(label)}">\n`
					: `<aside${attributes} class="footnote">\n`,
			),
	);
	const made = { ...part, html: { ...part.html, literals } };
	numbered.set(part, { numbers: state, made });
	return made;
}

function useId(number: number, count: number): string {
	return count === 1 ? `fnref:${number}` : `fnref:${number}:${count - 1}`;
}

function listOf(
	items: readonly { readonly label: string; readonly part: BlockHtml }[],
	{ numbers, used }: Numbering,
): BlockHtml {
	const label = escapeHtml(l10n.t("Footnotes"));
	const literals = [`<section class="footnotes" role="doc-endnotes" aria-label="${label}">\n<ol>\n`];
	const destinations: string[] = [];
	const add = (html: string) => literals.push((literals.pop() ?? "") + html);
	for (const [at, { label, part }] of items.entries()) {
		const number = numbers.get(label) ?? 0;
		// A note within another block has a number too, and stays where it is.
		const value = number === at + 1 ? "" : ` value="${number}"`;
		const ways = Array.from({ length: used.get(label) ?? 0 }, (_, at) => {
			const name = at === 0 ? l10n.t("Back to the text") : l10n.t("Back to the text, use {0}", at + 1);
			return ` <a class="footnote-back" href="#${useId(number, at + 1)}" role="doc-backlink" aria-label="${escapeHtml(name)}">\u21a9\ufe0e</a>`;
		}).join("");
		add(`<li id="fn:${number}"${value}>\n`);
		const [first = "", ...rest] = part.html.literals;
		const written = [first.replace(/^<aside[^>]*>\n?/, ""), ...rest];
		written.push(
			(written.pop() ?? "").replace(/(<\/p>)?\n?<\/aside>\n?$/, (_, end = "") => `${ways}${end}\n`),
		);
		add(written[0] ?? "");
		for (const literal of written.slice(1)) literals.push(literal);
		for (const destination of part.html.destinations) destinations.push(destination);
		add("</li>\n");
	}
	add("</ol>\n</section>\n");
	return { ...nothing, html: { literals, destinations } };
}
