import { mayDiffer } from "../dialects/markdown-differences.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { planDefinitions } from "../references/add-definitions.ts";
import { readDestination } from "../references/destination.ts";
import { isRefusal } from "../text/refusal.ts";
import { applyEdits } from "../text/text-edit.ts";
import { containsRange, type TextRange } from "../text/text-range.ts";
import { applyPasted, type PastedEdit, withDefinitions } from "./pasted-edit.ts";
import { readAlike } from "./read-alike.ts";
import { ADDRESS_KINDS } from "./validate.ts";

/** Makes every selection a reference to the pasted address; undefined where that would not read as links of just these words. */
export function pasteLink(
	post: Post,
	selections: readonly TextRange[],
	pasted: string,
): readonly PastedEdit[] | undefined {
	const address = pasted.trim();
	const read = /\s/.test(address) ? undefined : readDestination(address, ADDRESS_KINDS.page);
	if (read === undefined || isRefusal(read)) return undefined;
	const ranges = selections.map((range) => withoutBlanks(post, range));
	if (ranges.length === 0 || ranges.some(({ start, end }) => start === end)) return undefined;
	const wanted = ranges.map((range) => ({ destination: read.destination, text: post.slice(range) }));
	const plan = planDefinitions(post, wanted);
	if (isRefusal(plan)) return undefined;
	const escaped = withoutTables(post, ranges);
	const pipe = mayMakeTable(post) ? "|" : "";
	return [pipe, `${pipe}[]`]
		.map((marks) => ranges.map((range, at) => `[${withBackslashes(post, range, marks)}][${plan.labels[at]}]`))
		.map((links) => {
			const edits = ranges.map((range, at) => ({ range, parts: [links[at] ?? ""] }));
			return { links, edits: withDefinitions(post, edits, plan) };
		})
		.find(({ links, edits }) => readsAs(escaped, edits, links, post))?.edits;
}

/** The post as it would be read with the bars of the ranges escaped: they are not to make a table any longer. */
function withoutTables(post: Post, ranges: readonly TextRange[]): Post {
	const isInTable = ranges.some((range) =>
		post.body.barTables.some((table) => containsRange(table.range, range)),
	);
	if (!isInTable) return post;
	const edits = ranges.map((range) => ({ range, newText: withBackslashes(post, range, "|") }));
	return readPost(applyEdits(post.text, edits), post.facts, post);
}

function withoutBlanks(post: Post, range: TextRange): TextRange {
	const text = post.slice(range);
	const start = range.start + text.length - text.trimStart().length;
	return { start, end: Math.max(start, range.end - (text.length - text.trimEnd().length)) };
}

/** kramdown takes a line with a `|` for a table's, wherever it stands; in CommonMark `\|` shows the same. */
function mayMakeTable({ dialect }: Post): boolean {
	return mayDiffer(dialect, "makesTablesOfBars");
}

/** The text of a range with a backslash before each of `marks`, but for those in code and template tags and those that have one. */
function withBackslashes(post: Post, range: TextRange, marks: string): string {
	const { codes, templateTags, attributeLists } = post.body;
	const verbatim = [...codes.map((code) => code.range), ...templateTags, ...attributeLists];
	const isVerbatim = (offset: number) => verbatim.some(({ start, end }) => start <= offset && offset < end);
	return post
		.slice(range)
		.replace(/\\.|[|[\]]/gs, (found, at: number) =>
			marks.includes(found) && !isVerbatim(range.start + at) ? `\\${found}` : found,
		);
}

/** Whether the edits make links of all that `links` say, and everything else reads as before. */
function readsAs(before: Post, edits: readonly PastedEdit[], links: readonly string[], post: Post): boolean {
	const after = readPost(applyPasted(post.text, edits), post.facts, post);
	const linksBefore = tally(linksOf(before));
	const linksAfter = tally(linksOf(after));
	const areThere = [...tally(links)].every(
		([link, times]) => linksAfter.get(link) === (linksBefore.get(link) ?? 0) + times,
	);
	return areThere && readAlike(before, after, (html) => html.replace(/<a [^>]*>|<\/a>/g, ""));
}

function linksOf(post: Post): readonly string[] {
	return post.body.links.map(({ range }) => post.slice(range));
}

function tally(texts: readonly string[]): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
	return times;
}
