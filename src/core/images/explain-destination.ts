import { folderOf } from "../dialects/site-folders.ts";
import { encodeSegments } from "../text/path-segments.ts";
import { type ImageBase, repositoryDepth } from "./image-map.ts";
import { toLocalPath, withoutSiteAddress } from "./to-local-path.ts";
import { readWebAddress } from "./web-address.ts";

/** One way to explain a destination: the file it would be, and what would then hold for the blog's other images. */
export interface Explanation {
	/** From the workspace folder. */
	readonly path: string;
	readonly style: "web" | "site" | "relative";
	/** Undefined where the destination is relative to its post. */
	readonly base: Omit<ImageBase, "isForNew"> | undefined;
}

/** Every file a destination may be where the writer has set nothing, the likeliest first. */
export function explainDestination(destination: string, postPath: string): readonly Explanation[] {
	const local = toLocalPath(destination, postPath, { folder: undefined, bases: [] });
	const written = withoutSiteAddress(destination);
	if (!("paths" in local)) return explainAddress(written, postPath);
	if (!written.startsWith("/"))
		return local.paths.map((path) => ({ path, style: "relative", base: undefined }));
	// The workspace folder itself comes last: that is the path as written.
	const asWritten = local.paths.at(-1) ?? "";
	return local.paths.map((path) => {
		const folder = path.slice(0, -asWritten.length).replace(/\/$/, "");
		return { path, style: "site", base: { baseUrl: "/", folder } };
	});
}

/** A file of a repository: the workspace folder may be the repository, above it, or a folder in it. */
function explainAddress(written: string, postPath: string): readonly Explanation[] {
	const address = readWebAddress(written);
	if (!address) return [];
	const depth = repositoryDepth(address);
	if (depth === undefined || address.segments.length === depth) return [];
	const scheme = /^http:/i.test(written) ? "http:" : "https:";
	const inRepository = address.segments.slice(depth);
	const explain = (folder: readonly string[], dropped: number): Explanation => ({
		path: [...folder, ...inRepository.slice(dropped)].join("/"),
		style: "web",
		base: {
			baseUrl: `${scheme}//${address.host}/${encodeSegments(address.segments.slice(0, depth + dropped))}/`,
			folder: folder.join("/"),
		},
	});
	const above = folderOf(postPath).map((_, index, folders) => explain(folders.slice(0, index + 1), 0));
	// A file name alone proves nothing: keep one folder with it.
	const inside = inRepository.slice(2).map((_, index) => explain([], index + 1));
	return [explain([], 0), ...above, ...inside];
}
