import type { ImageMap } from "../images/image-map.ts";

/** What a writer decided for the posts of a folder, as far as facts rest on it; plain data. */
export interface BlogSettings {
	/** `recap.dialect`; undefined where it is to be detected. */
	readonly dialectId?: string;
	/** `recap.posts`: globs from the blog's folder. */
	readonly posts: readonly string[];
	/** `recap.frontMatter.required`. */
	readonly requiredFields: readonly string[];
	/** `recap.frontMatter.schema`: a path from the blog's folder. */
	readonly schema?: string;
	/** `recap.images.maxSize`, in kB. */
	readonly largestImage?: number;
	readonly imageMap: ImageMap;
}

/** Nothing is set. */
export const noBlogSettings: BlogSettings = {
	posts: [],
	requiredFields: [],
	imageMap: { folder: undefined, bases: [] },
};
