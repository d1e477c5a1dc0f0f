import type { Duplicate, SeriesPart, SiteFacts, UniqueField } from "../facts/site-facts.ts";
import { isOneSlipApart } from "../text/edit-distance.ts";
import { leadsToPart, type PostSummary } from "./post-summary.ts";

/** What a site's own files name. */
export interface SiteNames {
	/** Undefined where the site has no folder for layouts. */
	readonly layouts: readonly string[] | undefined;
	/** A theme brings layouts of its own: only names close to one of the site's are wrong for certain. */
	readonly hasTheme: boolean;
	/** Keys and names of the site's authors; undefined where it lists none. */
	readonly authors: readonly string[] | undefined;
	/** Of authors whose names are not their keys, the key by name. */
	readonly authorKeys?: ReadonlyMap<string, string>;
	/** The time zone in which the site shows its posts, where its configuration names one. */
	readonly timeZone?: string | undefined;
}

/** Other posts named in one finding; more would help nobody. */
const mostDuplicates = 3;

/** By path, what is known of each post of which the blog's other posts or files say something. Linear in the posts, but for tags. */
export function relatePosts(
	summaries: Iterable<PostSummary>,
	namesOf: (summary: PostSummary) => SiteNames | undefined,
): ReadonlyMap<string, SiteFacts> {
	const facts = new Map<string, SiteFacts>();
	const add = (path: string, more: SiteFacts) => facts.set(path, { ...facts.get(path), ...more });
	for (const posts of groupBy(summaries, ({ place }) => JSON.stringify(place)).values()) {
		for (const [path, duplicates] of findDuplicates(posts)) add(path, { duplicates });
		for (const [path, commonTags] of findCommonTags(posts)) add(path, { commonTags });
		for (const [path, unlinkedParts] of findUnlinkedParts(posts)) add(path, { unlinkedParts });
		const allAuthors = new Set(posts.flatMap(({ authors }) => authors));
		for (const post of posts) {
			const names = namesOf(post);
			const { layouts, hasTheme = true, authors, authorKeys, timeZone } = names ?? {};
			if (timeZone !== undefined) add(post.path, { timeZone });
			if (layouts && post.layout !== undefined && isUnknown(post.layout, layouts, hasTheme))
				add(post.path, { layouts });
			// Where no post names one of the list, the list is for something else.
			if (!authors?.some((name) => allAuthors.has(name))) continue;
			if (post.authors.some((name) => !authors.includes(name) || authorKeys?.has(name)))
				add(post.path, { authors, ...(authorKeys && { authorKeys }) });
		}
	}
	return facts;
}

/** Names that switch layouts off. */
const noLayout: ReadonlySet<string> = new Set(["none", "null", "nil", "false", "raw"]);

function isUnknown(layout: string, layouts: readonly string[], hasTheme: boolean): boolean {
	// A path names a component, not a layout of the site's folder.
	if (/^[.@~/]|\.(?:astro|njk|vue|[jt]sx?|svelte)$/i.test(layout)) return false;
	const name = layout.replace(/\.[a-z]+$/i, "");
	if (noLayout.has(name) || layouts.includes(name)) return false;
	return !hasTheme || layouts.some((known) => isNearly(known, name));
}

/** Differs in case or one slip. */
export function isNearly(known: string, written: string): boolean {
	return (
		known.toLowerCase() === written.toLowerCase() ||
		isOneSlipApart(known.toLowerCase(), written.toLowerCase())
	);
}

function findDuplicates(posts: readonly PostSummary[]): ReadonlyMap<string, readonly Duplicate[]> {
	const found = new Map<string, Duplicate[]>();
	const fields: readonly (readonly [UniqueField, (post: PostSummary) => string | undefined])[] = [
		["postId", ({ id }) => id],
		["permalink", ({ permalink }) => permalink],
		["title", ({ title }) => title],
	];
	for (const [field, read] of fields) {
		for (const [value, same] of groupBy(posts, read)) {
			// More of one title are a regular's: "Weekly links".
			const isRegular = field === "title" && same.length > mostDuplicates;
			if (value === undefined || same.length < 2 || isRegular) continue;
			for (const { path } of same) {
				const others = same
					.slice(0, mostDuplicates + 1)
					.filter((other) => other.path !== path)
					.slice(0, mostDuplicates);
				const known = found.get(path) ?? [];
				found.set(path, [...known, ...others.map((other) => ({ field, value, path: other.path }))]);
			}
		}
	}
	return found;
}

/** Uses that make a tag the blog's own spelling; a slip is one that hardly anybody repeats. */
const leastUses = 3;
const mostSlips = 2;
/** Below this many letters, one more makes another word. */
const leastLetters = 6;

function findCommonTags(posts: readonly PostSummary[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
	const uses = new Map<string, number>();
	for (const { tags } of posts) for (const tag of new Set(tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
	const byUse = [...uses].sort(([, a], [, b]) => b - a);
	const bySpelling = groupBy(byUse, ([tag]) => tag.toLowerCase());
	const common = byUse.filter(([tag, count]) => count >= leastUses && tag.length >= leastLetters);
	const better = new Map<string, string>();
	for (const [tag, count] of byUse) {
		const inCase = bySpelling.get(tag.toLowerCase())?.[0];
		const meant =
			inCase && inCase[1] > count ? inCase[0] : count > mostSlips ? undefined : slipOf(tag, common);
		if (meant !== undefined) better.set(tag, meant);
	}
	const found = new Map<string, ReadonlyMap<string, string>>();
	for (const { path, tags } of posts) {
		const own = tags.flatMap((tag) => {
			const meant = better.get(tag);
			// Both on one post are two tags to its writer.
			return meant === undefined || tags.includes(meant) ? [] : [[tag, meant] as const];
		});
		if (own.length > 0) found.set(path, new Map(own));
	}
	return found;
}

/** A first letter more makes another word (React and Preact), and so do digits (2015 and 2016). */
function slipOf(tag: string, common: readonly (readonly [string, number])[]): string | undefined {
	const written = tag.toLowerCase();
	return common.find(
		([known]) =>
			known[0]?.toLowerCase() === written[0] &&
			digitsOf(known) === digitsOf(tag) &&
			isOneSlipApart(known.toLowerCase(), written),
	)?.[0];
}

function digitsOf(text: string): string {
	return text.replace(/\D/g, "");
}

function findUnlinkedParts(posts: readonly PostSummary[]): ReadonlyMap<string, readonly SeriesPart[]> {
	const found = new Map<string, readonly SeriesPart[]>();
	for (const [key, parts] of groupBy(posts, ({ series }) => series?.key)) {
		const numbers = new Set(parts.map(({ series }) => series?.number));
		// Two with one number are two series, or no series.
		if (key === undefined || parts.length < 2 || numbers.size < parts.length) continue;
		for (const { path, series } of parts) {
			const others = parts.filter((other) => other.path !== path);
			if (!series || others.some(({ slug }) => leadsToPart(series.linked, slug))) continue;
			const next = others.filter((other) => Math.abs((other.series?.number ?? 0) - series.number) === 1);
			if (next.length > 0)
				found.set(
					path,
					next.map(({ path: other, slug }) => ({ path: other, slug })),
				);
		}
	}
	return found;
}

function groupBy<Each, Key>(
	all: Iterable<Each>,
	keyOf: (each: Each) => Key,
): ReadonlyMap<Key, readonly Each[]> {
	const groups = new Map<Key, Each[]>();
	for (const each of all) {
		const key = keyOf(each);
		const group = groups.get(key);
		if (group) group.push(each);
		else groups.set(key, [each]);
	}
	return groups;
}
