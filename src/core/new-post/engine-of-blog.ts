import type { Dialect } from "../dialects/dialect.ts";
import { dialects } from "../dialects/index.ts";
import type { PostFacts } from "../facts/post-facts.ts";
import { identifyPost } from "../post/identify-post.ts";
import { mostFrequent } from "../text/most-frequent.ts";
import type { PostShape } from "./post-shape.ts";

/** The engines that new posts can be made for. */
export const newPostDialects: readonly Dialect[] = dialects.filter(({ newPost }) => newPost !== undefined);

/** What tells a blog's engine. */
export interface EngineSigns {
	/** What the writer's setting says. */
	readonly chosen: string | undefined;
	readonly shapes: readonly PostShape[];
	/** Files and folders at the site's root. */
	readonly siteFiles: readonly string[];
}

/** The engine of a blog: the one the writer chose, the one its files tell, or that of most posts. Undefined where it is to be asked. */
export function engineOfBlog({ chosen, shapes, siteFiles }: EngineSigns): Dialect | undefined {
	const named = newPostDialects.find(({ id }) => id === chosen);
	if (named) return named;
	const weighed = newPostDialects
		.map((dialect) => ({ dialect, weight: weightOf(dialect, siteFiles) }))
		.sort((a, b) => b.weight - a.weight);
	const [first, second] = weighed;
	const isClear = first && first.weight >= leastWeight && first.weight > (second?.weight ?? 0);
	if (isClear && first.weight >= certainWeight) return first.dialect;
	const usual = mostFrequent(shapes.map(({ dialectId }) => dialectId));
	const ofPosts = newPostDialects.find(({ id }) => id === usual);
	return ofPosts ?? (isClear ? first.dialect : undefined);
}

/** Whether a new post tells by itself which engine it is for. One for which the writer has chosen an engine is read as they say. */
export function tellsEngine({ id }: Dialect, text: string, facts: PostFacts): boolean {
	const { dialect, isPost } = identifyPost(text, facts);
	return facts.dialectId !== undefined || (isPost && dialect.id === id);
}

/** A file that more engines have is no sign alone. */
const leastWeight = 2;
/** A file that no other engine has. */
const certainWeight = 8;

function weightOf({ signs, newPost }: Dialect, siteFiles: readonly string[]): number {
	const path = newPost?.path ?? "";
	const needed = newPost?.siteNeeds;
	if (needed && !siteFiles.some((name) => needed.test(name))) return 0;
	const shown = signs.filter(
		({ siteFile, path: place, format, condition }) =>
			siteFile !== undefined &&
			siteFiles.some((name) => siteFile.test(name)) &&
			(place === undefined || place.test(path)) &&
			format === undefined &&
			condition === undefined,
	);
	return shown.reduce((sum, { weight }) => sum + weight, 0);
}
