import { type Explanation, explainDestination } from "./explain-destination.ts";
import type { ImageBase } from "./image-map.ts";

/** A post, from the workspace folder, and the destinations of its images as `Post` gives them. */
export interface PostImages {
	readonly postPath: string;
	readonly destinations: readonly string[];
}

/** The blog's images as far as they are known. */
export interface KnownImages {
	readonly posts: readonly PostImages[];
	/** Which of `imagePathsToLookFor(posts)` are files. */
	readonly existing: ReadonlySet<string>;
}

/** Every file, from the workspace folder, whose existence tells how the blog writes its images' addresses. */
export function imagePathsToLookFor(posts: readonly PostImages[]): readonly string[] {
	const paths = posts.flatMap(({ postPath, destinations }) =>
		destinations.flatMap((destination) => explainDestination(destination, postPath).map(({ path }) => path)),
	);
	return [...new Set(paths)];
}

/** The explanation of each image that is a file of the workspace. */
export function explainKnown({
	posts,
	existing,
}: KnownImages): readonly (Explanation & { readonly postPath: string })[] {
	return posts.flatMap(({ postPath, destinations }) =>
		destinations.flatMap((destination) => {
			const found = explainDestination(destination, postPath).find(({ path }) => existing.has(path));
			return found ? [{ ...found, postPath }] : [];
		}),
	);
}

/**
 * The bases the blog's posts use without any setting, the most used first. New images are written as most images are: by
 * the most used address of a repository or of the site, or, where relative paths are the custom, by none of these.
 */
export function deriveImageBases(known: KnownImages): readonly ImageBase[] {
	const uses = { web: 0, site: 0, relative: 0 };
	const bases = new Map<string, { explanation: Explanation; count: number }>();
	for (const explanation of explainKnown(known)) {
		uses[explanation.style]++;
		if (!explanation.base) continue;
		const key = `${explanation.base.baseUrl} ${explanation.base.folder}`;
		bases.set(key, { explanation, count: (bases.get(key)?.count ?? 0) + 1 });
	}
	const custom =
		uses.web >= Math.max(uses.site, uses.relative) ? "web" : uses.site >= uses.relative ? "site" : "relative";
	const ranked = [...bases.values()].sort((a, b) => b.count - a.count).map(({ explanation }) => explanation);
	const forNew = ranked.find(({ style }) => style === custom);
	return ranked.flatMap((explanation) =>
		explanation.base ? [{ ...explanation.base, isForNew: explanation === forNew }] : [],
	);
}
