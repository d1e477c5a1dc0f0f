import * as l10n from "@vscode/l10n";
import { readDate } from "../dates/read-date.ts";
import { scalarText } from "../front-matter/scalar-text.ts";
import type { Post } from "../post/post.ts";
import { sortEdits } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import type { ArchiveTag } from "./archive-tag.ts";
import { type DateLine, readDateLine } from "./date-line.ts";
import { removeLines } from "./leftovers.ts";
import { linesOf, type NewFields, writeFields } from "./new-fields.ts";
import type { Passage } from "./passages.ts";
import type { TidyPart } from "./tidy-part.ts";

/** So many blocks at the top and at the end may be what an importer left there. */
const nearTop = 3;
const nearEnd = 2;

/** The title above the text, the dates around it, and the tag of its page, for the front matter. */
export function findFrontFields(
	post: Post,
	passages: readonly Passage[],
	{ title, archive }: { readonly title: Passage | undefined; readonly archive: ArchiveTag | undefined },
): readonly TidyPart[] {
	const dates = findDates(post, passages);
	const wanted: NewFields = {
		...(title && post.field("title") === undefined && { title: title.text.trim() }),
		...dates?.said,
		...(archive && { tag: archive.tag }),
	};
	// Without front matter both begin it together.
	if (post.frontMatter.state === "absent")
		return toPart(
			post,
			wanted,
			[title, dates, archive].flatMap((line) => line ?? []),
		);
	const repeated = title && isSame(post, title.text);
	return [
		...(repeated && title ? [removed(post, title.range)] : []),
		...(title && wanted.title !== undefined ? toPart(post, { title: wanted.title }, [title]) : []),
		...(dates ? toPart(post, dates.said, [dates]) : []),
		...(archive ? toPart(post, { tag: archive.tag }, [archive]) : []),
	];
}

interface MovedLine {
	readonly range: TextRange;
	/** What of it stays in the text. */
	readonly author?: string;
}

function toPart(post: Post, fields: NewFields, lines: readonly MovedLine[]): readonly TidyPart[] {
	const [first] = lines;
	const edit = writeFields(post, fields);
	if (!edit || !first) return [];
	const said = linesOf(post, fields).map((line) => line.slice(0, line.search(/\s*[:=]/)));
	return [
		{
			kind: "front-matter",
			range: first.range,
			edits: sortEdits([
				edit,
				...lines.map(({ range, author }) =>
					author ? { range, newText: author } : removeLines(post.text, range),
				),
			]),
			title: l10n.t(
				"Move “{0}” to the front matter ({1})",
				lines.map(({ range }) => post.slice(range).trim()).join(" … "),
				said.join(", "),
			),
			isCertain: false,
		},
	];
}

function removed({ text }: Post, range: TextRange): TidyPart {
	return {
		kind: "leftover",
		range,
		edits: [removeLines(text, range)],
		title: l10n.t("Remove “{0}”: the front matter has this title", text.slice(range.start, range.end).trim()),
		isCertain: false,
	};
}

function isSame(post: Post, title: string): boolean {
	const value = post.field("title")?.value;
	const plain = (text: string) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, " ")
			.trim();
	return typeof value === "string" && plain(value) === plain(title);
}

/** The one line of dates, and what of it the front matter does not have. */
function findDates(
	post: Post,
	passages: readonly Passage[],
): (MovedLine & { readonly said: NewFields }) | undefined {
	for (const [at, passage] of passages.entries()) {
		if (at >= nearTop && at < passages.length - nearEnd) continue;
		const dates =
			passage.kind === "paragraph" && passage.lines.length === 1 ? readDateLine(passage.text) : undefined;
		if (!dates) continue;
		const said = missing(post, dates);
		if (said) return { range: textRange(passage.range.start, passage.range.end), author: dates.author, said };
	}
	return undefined;
}

/** Nothing where the front matter has another day: one of them is wrong, and only the writer knows which. */
function missing(post: Post, { published, updated }: DateLine): NewFields | undefined {
	const known = post.field("publishedOn");
	if (!known) return { published, updated };
	const read = readDate(scalarText(known.value));
	const isSameDay =
		read.kind === "day" &&
		published !== undefined &&
		read.year === published.year &&
		read.month === published.month &&
		read.day === published.day;
	if (!isSameDay) return undefined;
	return post.field("updatedOn") ? undefined : { updated };
}
