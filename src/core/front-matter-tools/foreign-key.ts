import { readDate } from "../dates/read-date.ts";
import type { FieldName } from "../dialects/dialect.ts";
import { dialects } from "../dialects/index.ts";
import { knownKeyOf, lookUp } from "../dialects/lookup.ts";
import type { Field } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";

/** Fields that other engines have under other names. */
export type ForeignName = Extract<FieldName, "title" | "publishedOn" | "tags">;

/** As exports of WordPress, Blogger and Grav name theirs. */
const exported: Readonly<Partial<Record<ForeignName, readonly string[]>>> = {
	title: ["headline"],
	tags: ["post_tag", "post_tags", "labels", "taxonomy.tag", "taxonomies.tag"],
};

/** Keys that are something else in most engines. */
const ambiguous: ReadonlySet<string> = new Set(["keywords", "subject", "published", "created", "date"]);

let namesByField: ReadonlyMap<ForeignName, ReadonlySet<string>> | undefined;

function namesOf(name: ForeignName): ReadonlySet<string> {
	namesByField ??= new Map(
		(["title", "publishedOn", "tags"] as const).map((each) => {
			const known = [...dialects.flatMap(({ keys }) => keys[each] ?? []), ...(exported[each] ?? [])];
			return [each, new Set(known.filter((key) => !ambiguous.has(key)))];
		}),
	);
	return namesByField.get(name) ?? new Set();
}

/** What stands under another engine's key of a field that the post lacks: `topics`, for one, where tags are read from `tags`. */
export function findForeignKey(post: Post, name: ForeignName): Field | undefined {
	const { dialect, frontMatter } = post;
	const own = dialect.keys[name] ?? [];
	if (own.length === 0 || dialect.schemaIsSitesOwn || !dialect.newPost) return undefined;
	if (own.some((key) => lookUp(frontMatter, key, dialect))) return undefined;
	for (const key of namesOf(name)) {
		const [top = key] = key.split(".");
		if (own.includes(key) || knownKeyOf(dialect, top)) continue;
		const field = lookUp(frontMatter, key, dialect);
		if (field && isMeant(name, field)) return field;
	}
	return undefined;
}

function isMeant(name: ForeignName, { value, items, fields }: Field): boolean {
	if (name === "tags") return (items?.length ?? 0) > 0 || (typeof value === "string" && value.trim() !== "");
	if (typeof value !== "string" || fields) return false;
	return name === "title" ? value.trim() !== "" : readDate(value).kind === "day";
}
