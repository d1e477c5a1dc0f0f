import * as l10n from "@vscode/l10n";
import type { WrittenDate } from "../dates/date-format.ts";
import { readDate } from "../dates/read-date.ts";
import type { Field } from "../front-matter/model.ts";
import { scalarText } from "../front-matter/scalar-text.ts";
import { rewriteDate } from "../front-matter-tools/edit/rewrite-date.ts";
import type { Post } from "../post/post.ts";
import { sortEdits, type TextEdit } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { withoutQuotes } from "../text/without-quotes.ts";
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
	/** The field whose value it takes the place of, and how that is said: with the value that goes. */
	readonly rewritten?: { readonly said: string; readonly edit: TextEdit } | undefined;
}

function toPart(post: Post, fields: NewFields, lines: readonly MovedLine[]): readonly TidyPart[] {
	const [first] = lines;
	const added = linesOf(post, fields);
	const edit = writeFields(post, fields);
	const rewritten = lines.flatMap((line) => line.rewritten ?? []);
	if (!first || (added.length > 0 && !edit) || added.length + rewritten.length === 0) return [];
	const keys = [
		...rewritten.map(({ said }) => said),
		...added.map((line) => line.slice(0, line.search(/\s*[:=]/))),
	];
	return [
		{
			kind: "front-matter",
			range: first.range,
			edits: sortEdits([
				...(edit ? [edit] : []),
				...rewritten.map((field) => field.edit),
				...lines.map(({ range, author }) =>
					author ? { range, newText: author } : removeLines(post.text, range),
				),
			]),
			title: l10n.t(
				"Move “{0}” to the front matter ({1})",
				lines.map(({ range }) => post.slice(range).trim()).join(" … "),
				keys.join(", "),
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
		const moved = missing(post, dates);
		const range = textRange(passage.range.start, passage.range.end);
		if (moved) return { range, author: dates.author, ...moved };
	}
	return undefined;
}

/** Nothing where the front matter has another day, unless the line says that its own is the day of publication. */
function missing(
	post: Post,
	{ published, updated, saysPublished }: DateLine,
): (Pick<MovedLine, "rewritten"> & { readonly said: NewFields }) | undefined {
	const known = post.field("publishedOn");
	if (!known) return { said: { published, updated } };
	const read = readDate(scalarText(known.value));
	if (read.kind !== "day" || !published) return undefined;
	const isSameDay =
		read.year === published.year && read.month === published.month && read.day === published.day;
	if (!isSameDay && !saysPublished) return undefined;
	const rewritten = isSameDay ? undefined : rewrite(post, known, published);
	if (!isSameDay && !rewritten) return undefined;
	return { said: post.field("updatedOn") ? {} : { updated }, rewritten };
}

/** With its time where the engine reads that, else the day alone. */
function rewrite(post: Post, known: Field, date: WrittenDate): MovedLine["rewritten"] {
	const written = withoutQuotes(known.raw);
	const { year, month, day } = date;
	const now =
		rewriteDate(post, known, written, date) ?? rewriteDate(post, known, written, { year, month, day });
	return now && { said: `${known.key}: ${written} → ${now.text}`, edit: now.edit };
}
