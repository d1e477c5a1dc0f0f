/** Where a post stands, as absolute paths with forward slashes. */
export interface PostPlace {
	readonly path: string;
	/** The folder nothing may leave: the workspace's, or the post's own where no workspace holds it. */
	readonly root: string;
}

/**
 * What a destination in a post means beside that post. `files` lists the paths it may be, the likeliest first;
 * `refused` is for those that would leave the root, for other schemes and for what no path can be.
 */
export type FileLocation =
	| { readonly kind: "web"; readonly address: string }
	| { readonly kind: "files"; readonly paths: readonly string[] }
	| { readonly kind: "refused" };

const refused: FileLocation = { kind: "refused" };
/** Where site engines keep what they serve from `/`: the folder itself, Hugo, many more, Hexo. */
const siteRoots = ["", "static/", "public/", "source/"];
const siteAddress = /^(?:\{\{-?\s*site\.(?:url|baseurl)\s*-?\}\})+/;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Finds the file or address a destination names, without a look at any disk. */
export function locateFile(destination: string, place: PostPlace): FileLocation {
	const written = destination.trim().replace(siteAddress, "");
	if (/^https?:\/\//i.test(written)) return { kind: "web", address: written };
	if (written.startsWith("//")) return { kind: "web", address: `https:${written}` };
	if (scheme.test(written)) return refused;
	const path = toPath(written);
	if (path === undefined) return refused;
	const root = withSlash(place.root);
	const paths = path.startsWith("/") ? sitePaths(path, root) : [normalise(folderOf(place.path) + path)];
	const inside = paths.flatMap((candidate) => (candidate?.startsWith(root) ? [candidate] : []));
	return inside.length === 0 ? refused : { kind: "files", paths: inside };
}

/** Without query and fragment, percent-decoded. Backslashes are refused: Windows would take them for `/` later. */
function toPath(written: string): string | undefined {
	const encoded = written.replace(/[?#].*$/s, "");
	try {
		const path = decodeURIComponent(encoded);
		return path === "" || hasForbiddenCharacter(path) ? undefined : path;
	} catch {
		return undefined;
	}
}

function hasForbiddenCharacter(path: string): boolean {
	return [...path].some((character) => character === "\\" || character < " " || character === "\u007f");
}

function sitePaths(path: string, root: string): readonly (string | undefined)[] {
	const inSite = normalise(path);
	return inSite === undefined ? [] : siteRoots.map((siteRoot) => root + siteRoot + inSite.slice(1));
}

function normalise(path: string): string | undefined {
	const segments: string[] = [];
	for (const segment of path.split("/").slice(1)) {
		if (segment === "..") {
			if (segments.pop() === undefined) return undefined;
		} else if (segment !== "" && segment !== ".") {
			segments.push(segment);
		}
	}
	return `/${segments.join("/")}`;
}

function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf("/") + 1);
}

function withSlash(folder: string): string {
	return folder.endsWith("/") ? folder : `${folder}/`;
}
