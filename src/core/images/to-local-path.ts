import * as l10n from "@vscode/l10n";
import { folderOf, siteFolderOf, siteRoots } from "../dialects/site-folders.ts";
import {
	decodeSegments,
	type PathSegments,
	resolveSegments,
	startsWithSegments,
	toSegments,
} from "../text/path-segments.ts";
import { type ImageMap, pathBelowBase } from "./image-map.ts";
import { readWebAddress } from "./web-address.ts";

/**
 * What an image's destination means in the workspace: the files it may be, from the workspace folder, the likeliest first;
 * nothing in the workspace; or nothing that may be looked up, with a sentence for the writer.
 */
export type LocalImage =
	| { readonly paths: readonly string[] }
	| { readonly external: true }
	| { readonly refusal: string };

const SITE_ADDRESS = /^(?:\{\{-?\s*site\.(?:url|baseurl)\s*-?\}\})+|^\{(?:static|attach|filename)\}/;

/** A destination without the template tag that stands for the blog's own address. */
export function withoutSiteAddress(destination: string): string {
	return destination.trim().replace(SITE_ADDRESS, "");
}

/** Finds the file behind a destination without a look at any disk. Nothing leads out of the workspace folder. */
export function toLocalPath(destination: string, postPath: string, map: ImageMap): LocalImage {
	const written = withoutSiteAddress(destination);
	if (written.includes("\\") || /\p{Cc}/u.test(written)) {
		return {
			refusal: l10n.t("Write the image's address with forward slashes and without control characters."),
		};
	}
	if (/^(?:https?:)?\/\//i.test(written)) return findServed(written, map);
	if (/^data:image\//i.test(written)) return { external: true };
	if (/^[a-z][a-z\d+.-]*:/i.test(written)) {
		return { refusal: l10n.t("Use an https address or a path inside the workspace folder for the image.") };
	}
	if (/\{[{%<]/.test(written))
		return { refusal: l10n.t("Recap cannot tell which file this template names.") };
	const path = written.replace(/[?#].*$/s, "");
	const decoded = decodeSegments(path);
	if (!decoded) return { refusal: l10n.t("Write an image path that is a file's name on every system.") };
	const candidates = path.startsWith("/")
		? sitePaths(decoded, postPath, map)
		: [resolveSegments([...folderOf(postPath), ...decoded])];
	const paths = candidates.flatMap((candidate) => (candidate?.length ? [candidate.join("/")] : []));
	return path !== "" && paths.length > 0
		? { paths: [...new Set(paths)] }
		: { refusal: l10n.t("Use a path inside the workspace folder for the image.") };
}

function findServed(address: string, map: ImageMap): LocalImage {
	const file = readWebAddress(address);
	const paths = file ? basePaths(map, file) : [];
	return paths.length > 0 ? { paths: paths.map((path) => path.join("/")) } : { external: true };
}

function basePaths(
	map: ImageMap,
	file: { readonly host: string | undefined; readonly segments: PathSegments },
): readonly PathSegments[] {
	return map.bases.flatMap((base) => {
		const below = pathBelowBase(base, file);
		return below ? [[...(toSegments(base.folder) ?? []), ...below]] : [];
	});
}

/** What `/images/x.png` may be: as the bases say, then where engines keep what they serve. */
function withoutSitePath(segments: PathSegments, { sitePath }: ImageMap): PathSegments {
	const site = sitePath === undefined ? [] : (toSegments(sitePath) ?? []);
	return site.length < segments.length && startsWithSegments(segments, site)
		? segments.slice(site.length)
		: segments;
}

function sitePaths(
	decoded: PathSegments,
	postPath: string,
	map: ImageMap,
): readonly (PathSegments | undefined)[] {
	const written = resolveSegments(decoded);
	const segments = written && withoutSitePath(written, map);
	if (!segments?.length) return [];
	const siteFolders = [siteFolderOf(postPath), []];
	const roots = siteFolders.flatMap((folder) => siteRoots.map((root) => [...folder, root]));
	return [
		...basePaths(map, { host: undefined, segments }),
		...roots.map((root) => resolveSegments([...root, ...segments])),
	];
}
