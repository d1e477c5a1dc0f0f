import type { DateFormat } from "../dates/date-format.ts";
import { type DayReading, readDate } from "../dates/read-date.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { FieldName } from "../dialects/field-name.ts";
import type { SlugRule } from "../dialects/new-post-form.ts";
import type { FrontMatterLook } from "../front-matter-tools/write/new-entry.ts";
import { mostFrequent } from "../text/most-frequent.ts";
import { pathTemplateOf } from "./path-template.ts";
import type { PostShape, ShapedEntry } from "./post-shape.ts";

/** How the newest posts of a blog are made. */
export interface Habits {
	/** Undefined where names tell nothing. */
	readonly path: string | undefined;
	readonly look: FrontMatterLook;
	/** The keys that its posts always have, in the newest post's order. */
	readonly entries: readonly HabitualEntry[];
	readonly date: DateFormat | undefined;
	readonly zone: ZoneStyle | undefined;
	/** How tags are written where they are no list: what stands between. */
	readonly tagSeparator: string | undefined;
	readonly hasTopHeading: boolean;
	/** The code of the language of most. */
	readonly language: string | undefined;
	readonly slug: SlugRule | undefined;
	/** Tags of the blog, to be spelt as they are there. */
	readonly tags: readonly string[];
}

export interface HabitualEntry {
	readonly key: string;
	readonly field: FieldName | undefined;
	/** The newest post's. */
	readonly sample: ShapedEntry;
	/** The entry as all write it; undefined where they differ. */
	readonly shared: string | undefined;
	/** Of lists, such as tags: what all of them have among theirs. */
	readonly common: readonly string[];
}

/** How an offset is written: `+01:00`, `+0100`, or the time is UTC's and a `Z` behind it. */
export type ZoneStyle = "colon" | "plain" | "Z";

/** So many posts are a habit, and older ones are another time's. */
const mostPosts = 10;
/** What the newest of them have in common, one or two exceptions aside. */
const share = 0.8;

/** The habits of the newest posts of the folder that most of the newest stand in. Undefined where there is no post of the engine. */
export function learnHabits(shapes: readonly PostShape[], dialect: Dialect): Habits | undefined {
	const own = shapes
		.filter(({ dialectId, path }) => dialectId === dialect.id && !/(?:^|\/)_?drafts\//.test(path))
		.sort((a, b) => compare(b.day, a.day) || compare(b.path, a.path));
	const path = mostFrequent(own.slice(0, mostPosts).flatMap((shape) => pathTemplateOf(shape.path) ?? []));
	const alike = own.filter((shape) => path === undefined || pathTemplateOf(shape.path) === path);
	const newest = alike.slice(0, mostPosts);
	const [first] = newest;
	if (!first) return undefined;
	const dates = newest.flatMap((shape) => entryFor(shape, "publishedOn") ?? []);
	const read = dates.map(({ value }) => readDate(String(value)));
	const days = read.filter((date) => date.kind === "day");
	const tags = newest.flatMap((shape) => entryFor(shape, "tags") ?? []);
	return {
		path,
		look: lookOf(newest, first, dates),
		entries: entriesOf(newest, first),
		date: mostFrequent(days.flatMap(formatOf)),
		zone: mostFrequent(days.flatMap(({ zone }) => (zone === undefined ? [] : zoneStyle(zone)))),
		tagSeparator: mostFrequent(tags.map(separatorOf)),
		hasTopHeading: newest.every(({ hasTopHeading }) => hasTopHeading),
		language: mostFrequent(newest.flatMap(({ language }) => language ?? [])),
		slug: slugRuleOf(newest),
		tags: [...new Set(alike.flatMap((shape) => textsOf(entryFor(shape, "tags"))))],
	};
}

/**
 * What an engine's template for new posts says: each of its entries, filled in where `isOpen` says that the template leaves it to
 * the engine. Where it belongs is not its business.
 */
export function habitsOfTemplate(shape: PostShape, isOpen: (source: string) => boolean): Habits {
	return {
		path: undefined,
		look: lookOf([shape], shape, []),
		entries: shape.entries.flatMap((sample) => {
			const { key, field, source } = sample;
			const isFilled = field !== undefined && (isOpen(source) || sample.value === null);
			if (isOpen(source) && !isFilled) return [];
			const shared = isOpen(source) || source === "" ? undefined : source;
			return [{ key, field, sample, shared, common: [] }];
		}),
		date: undefined,
		zone: undefined,
		tagSeparator: undefined,
		hasTopHeading: false,
		language: undefined,
		slug: undefined,
		tags: [],
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function entryFor({ entries }: PostShape, name: FieldName): ShapedEntry | undefined {
	return entries.find(({ field }) => field === name);
}

function lookOf(
	newest: readonly PostShape[],
	{ format }: PostShape,
	dates: readonly ShapedEntry[],
): FrontMatterLook {
	const titles = newest.flatMap((shape) => entryFor(shape, "title") ?? []);
	const lists = newest.flatMap(({ entries }) => entries.filter(({ value }) => Array.isArray(value)));
	const list = mostFrequent(lists.filter(({ source }) => /\n[ \t]*- |\[/.test(source)).map(listIndent));
	const quotes = quotesOf(titles);
	const quotesDates = quotesOf(dates);
	return {
		format: mostFrequent(newest.map((shape) => shape.format)) ?? format,
		...(quotes && { quotes }),
		...(quotesDates && { quotesDates }),
		...(list !== undefined && list !== FLOW && { listIndent: list }),
		hasFences: mostFrequent(newest.map(({ hasFences }) => hasFences)) ?? false,
		hasCapitals: newest.every(({ entries }) => /^[A-Z]/.test(entries[0]?.key ?? "")),
	};
}

function quotesOf(entries: readonly ShapedEntry[]): "double" | "single" | undefined {
	const style = mostFrequent(entries.map((entry) => entry.style));
	if (style === "double-quoted") return "double";
	return style === "single-quoted" ? "single" : undefined;
}

const FLOW = "flow";

/** What stands before a list's dashes; `FLOW` for one on its key's line. */
function listIndent({ style, source }: ShapedEntry): string {
	return style === "flow" ? FLOW : (/\n([ \t]*)- /.exec(source)?.[1] ?? FLOW);
}

function entriesOf(newest: readonly PostShape[], first: PostShape): readonly HabitualEntry[] {
	return first.entries.flatMap((sample): readonly HabitualEntry[] => {
		const same = newest.flatMap(({ entries }) => entries.find(({ key }) => key === sample.key) ?? []);
		if (same.length < newest.length * share) return [];
		const isShared = same.every(({ source }) => source === sample.source);
		const isTold = newest.length > 1 || isSetting(sample);
		return [
			{
				key: sample.key,
				field: sample.field,
				sample,
				shared: isShared && isTold && sample.source !== "" ? sample.source : undefined,
				common: newest.length > 1 ? commonTexts(same) : [],
			},
		];
	});
}

/** What one post alone tells of the others: who wrote it and how it is shown, not what it says. */
function isSetting({ key, field, value }: ShapedEntry): boolean {
	return (
		field === "layout" ||
		field === "author" ||
		typeof value === "boolean" ||
		/^(?:lang|language|locale|type|domain)$/i.test(key)
	);
}

/** Hours and minutes stay without seconds. */
function formatOf({ format, second }: DayReading): DateFormat | readonly [] {
	if (format === undefined) return [];
	return format === "YYYY-MM-DD time" && second === undefined ? "YYYY-MM-DD hh:mm" : format;
}

function zoneStyle(zone: string): ZoneStyle {
	if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
	return zone.includes(":") ? "colon" : "plain";
}

/** Of tags that are a text. */
function separatorOf({ value }: ShapedEntry): string | undefined {
	if (typeof value !== "string") return undefined;
	return /[,;]/.exec(value)?.[0] ?? (/\S\s+\S/.test(value) ? " " : ",");
}

function textsOf(entry: ShapedEntry | undefined): readonly string[] {
	const { value } = entry ?? {};
	if (typeof value === "string") return value.split(/[,;]/).map((part) => part.trim());
	return Array.isArray(value) ? value : [];
}

function commonTexts([first, ...others]: readonly ShapedEntry[]): readonly string[] {
	const all = others.map((entry) => new Set(textsOf(entry)));
	return textsOf(first).filter((text) => text !== "" && all.every((texts) => texts.has(text)));
}

/** Names without a letter of their own script, in a blog that has some. */
function slugRuleOf(newest: readonly PostShape[]): SlugRule | undefined {
	const names = newest.map(({ path }) => path.split("/").slice(-2).join("/"));
	if (names.some((name) => /[^\p{ASCII}]/u.test(name))) return undefined;
	return newest.length > 2 ? "ascii" : undefined;
}
