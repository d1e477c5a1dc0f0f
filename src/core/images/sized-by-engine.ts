import type { Dialect } from "../dialects/dialect.ts";

/** Whether the engine makes its own sizes of an image written like this, beside its post: a small original would starve them. */
export function isSizedByEngine(destination: string, { sizesImagesBesidePosts }: Dialect): boolean {
	const isBesidePost = !destination.startsWith("/") && !/^[a-z][a-z\d+.-]*:/i.test(destination);
	return isBesidePost && sizesImagesBesidePosts === true;
}
