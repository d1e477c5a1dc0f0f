import type { PostFacts } from "../facts/post-facts.ts";
import { fileNameOf } from "../text/file-name.ts";
import type { Dialect } from "./dialect.ts";
import type { PostPlace } from "./post-place.ts";
import { isOtherPath } from "./post-signs.ts";

/** Names that writers give to what is not to be published. */
const heldBack =
	/(?:^|\/)(?:[_.][^/]*|(?:(?:blog|new|post|draft|sample)[-_])*template(?:[-_](?:blog|post))*\.[a-z]+)$/i;
/** Pages that list posts, of all or of a year. A bundle's `index.md` has a folder of its own below the place. */
const listPage = /^(?:\d{1,4}\/)*(?:_?index|readme)(?:\.[a-z-]{2,5})?\.[a-z]+$/i;

/** The place of the dialect's engine that a file stands in; undefined for pages that list posts, READMEs and what is held back. */
export function placeOfPost({ places = [] }: Dialect, path: string | undefined): PostPlace | undefined {
	if (path === undefined || isOtherPath(path) || heldBack.test(path)) return undefined;
	return places.find(({ path: place }) => {
		const found = place.exec(path);
		return found !== null && !listPage.test(path.slice(found.index + found[0].length));
	});
}

/** Whether a file's name is one of pages that list others. */
export function isListPage(path: string | undefined): boolean {
	return path !== undefined && listPage.test(fileNameOf(path));
}

/** Whether a file at the site's root, or the writer, names the dialect's engine. */
export function isSiteOf(dialect: Dialect, { siteFiles = [], dialectId }: PostFacts): boolean {
	if (dialectId === dialect.id) return true;
	return dialect.signs.some(
		({ siteFile, weight }) =>
			siteFile !== undefined && weight > 1 && siteFiles.some((name) => siteFile.test(name)),
	);
}
