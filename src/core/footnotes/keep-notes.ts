import * as l10n from "@vscode/l10n";
import { renderBlock } from "../post/markdown/body-tokens.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { lineNumberAt } from "../text/line-bounds.ts";
import type { Refusal } from "../text/refusal.ts";
import { applyEdits, type TextEdit } from "../text/text-edit.ts";
import { noteOrder } from "./note-order.ts";

/** What readers get of a post, whatever its notes are called and wherever they stand. */
interface NoteReading {
	/** The HTML of each block that is no note, with the numbers of the notes its marks lead to, and where the block starts. */
	readonly blocks: readonly { readonly html: string; readonly start: number }[];
	/** The notes that readers come to, by their numbers: of two with one label both, in the order of the text. */
	readonly notes: readonly string[];
	/** The notes that no mark leads to, by letter. */
	readonly unused: readonly string[];
}

const MARK = /<sup class="footnote-ref"><a href="#fn-([^"]*)">[^<]*<\/a><\/sup>/g;
const NOTE = /<aside class="footnote" id="fn-([^"]*)">\n?/g;

export interface KeepOptions {
	/** The tool takes unused notes out. */
	readonly dropsUnused?: boolean;
	/** A label whose marks and note the tool adds. */
	readonly added?: string;
}

/** One sentence, with the line, where edits would change what readers get. */
export function refuseChange(
	post: Post,
	edits: readonly TextEdit[],
	options?: KeepOptions,
): Refusal | undefined {
	const line = changedLine(post, edits, options);
	if (line === undefined) return undefined;
	return { refusal: l10n.t("Nothing was changed: the text of line {0} would read differently.", line) };
}

/**
 * The line, counted from 1, where edits would change what readers get: every mark must lead to the note with the same text, and
 * all other text must read as before. The post is read again for it.
 */
export function changedLine(
	post: Post,
	edits: readonly TextEdit[],
	{ dropsUnused = false, added }: KeepOptions = {},
): number | undefined {
	const after = readPost(applyEdits(post.text, edits), post.facts, post);
	const [was, is] = [post, after].map((one) => readNotes(one, added));
	if (was === undefined || is === undefined) return undefined;
	const isKept = isSame(was.notes, is.notes) && (dropsUnused || isSame(was.unused, is.unused));
	const changed = was.blocks.findIndex(({ html }, at) => html !== is.blocks[at]?.html);
	if (changed < 0 && was.blocks.length === is.blocks.length && isKept) return undefined;
	const first = edits.reduce((least, { range }) => Math.min(least, range.start), post.text.length);
	return lineNumberAt(post.text, was.blocks[changed]?.start ?? first);
}

function readNotes(post: Post, added: string | undefined): NoteReading {
	const order = noteOrder(post).filter((label) => label !== added);
	const numbers = new Map(order.map((label, at) => [escapeHtml(label), String(at + 1)]));
	const blocks: { readonly html: string; readonly start: number }[] = [];
	const notes = new Map<string, string[]>(order.map((label) => [escapeHtml(label), []]));
	const unused: string[] = [];
	const addedName = added === undefined ? undefined : escapeHtml(added);
	for (const block of post.body.blocks) {
		const html = renderBlock(block);
		if (html === "") continue;
		const name = block.kind === "footnotes" ? new RegExp(NOTE.source).exec(html)?.[1] : undefined;
		if (name !== undefined && name === addedName) continue;
		const shown = html
			.replace(MARK, (_, label: string) => (label === addedName ? "" : `<fn ${numbers.get(label) ?? ""}>`))
			.replace(NOTE, (_, label: string) => `<note ${numbers.get(label) ?? ""}>`)
			// The brackets of a mark that gets its note.
			.replaceAll(addedName === undefined ? "\0" : `[^${addedName}]`, "");
		if (name === undefined) blocks.push({ html: shown, start: block.range.start });
		else (notes.get(name) ?? unused).push(shown);
	}
	return { blocks, notes: [...notes.values()].map((all) => all.join("\n")), unused: unused.sort() };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
	return some.length === others.length && some.every((one, at) => one === others[at]);
}
