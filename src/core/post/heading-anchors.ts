import { type HeadingIdRecipe, headingId, headingIdSeparator } from "../dialects/heading-ids.ts";
import type { Heading } from "./body-model.ts";
import type { Post } from "./post.ts";

/** The ids that readers can be sent to within a post. */
export interface Anchors {
	/** All that the engine may give: of a heading also the readings that engines differ in. */
	readonly ids: ReadonlySet<string>;
	/** Each heading's likeliest id and its text. */
	readonly headings: readonly { readonly id: string; readonly text: string }[];
}

/** Undefined where the engine's recipe is not known. */
export function anchorsOf(post: Pick<Post, "body" | "dialect" | "text">): Anchors | undefined {
	const recipes = post.dialect.headingIds;
	if (recipes === undefined) return undefined;
	const ids = new Set(writtenIds(post.text.slice(post.body.range.start, post.body.range.end)));
	const uses = new Map<string, number>();
	const next = (recipe: HeadingIdRecipe, text: string): string => {
		const id = headingId(recipe, text);
		const key = `${recipe} ${id}`;
		const use = uses.get(key) ?? 0;
		uses.set(key, use + 1);
		return use === 0 ? id : `${id}${headingIdSeparator(recipe)}${use}`;
	};
	const headings = post.body.headings.map((heading) => {
		const made = recipes.flatMap((recipe) =>
			[...new Set(readings(post.text, heading))].map((text) => next(recipe, text)),
		);
		for (const id of made) ids.add(id);
		const own = heading.id;
		if (own !== undefined) ids.add(own);
		return { id: own ?? made[0] ?? "", text: heading.text };
	});
	return { ids, headings };
}

/** What engines may take for a heading's text: as readers see it, as written, and with the dashes that they make. */
function readings(text: string, { text: shown, textRange }: Heading): readonly string[] {
	const written = text.slice(textRange.start, textRange.end);
	return [shown, written, shown.replace(/-{2,3}/g, ""), written.replace(/!?\[([^[\]]*)\]\([^()]*\)/g, "$1")];
}

/** Ids that the writer gives: HTML's `id` and `name`, and attribute lists. */
const written = /(?:\b(?:id|name)[ \t]*=[ \t]*["']?|\{[^{}#\n]{0,200}#)([^\s"'>{}]+)/gi;

function* writtenIds(text: string): Generator<string> {
	for (const [, id] of text.matchAll(written)) if (id !== undefined) yield id;
}
