import type { ImageMap } from "../images/image-map.ts";
import { toLocalPath, withoutSiteAddress } from "../images/to-local-path.ts";
import { isRefusal } from "../text/refusal.ts";

/** Where a post stands, as absolute paths with forward slashes. */
export interface PostPlace {
	readonly path: string;
	/** The folder nothing may leave: the workspace's, or the post's own where no workspace holds it. */
	readonly root: string;
}

/**
 * What a destination in a post means beside that post. `files` lists the paths it may be, the likeliest first, and the
 * web address to fall back on where the writer's settings say that one serves the other; `refused` is for those that
 * would leave the root, for other schemes and for what no path can be.
 */
export type FileLocation =
	| { readonly kind: "web"; readonly address: string }
	| { readonly kind: "files"; readonly paths: readonly string[]; readonly address?: string }
	| { readonly kind: "refused" };

const refused: FileLocation = { kind: "refused" };
const noMap: ImageMap = { folder: undefined, bases: [] };

/** Finds the file or address a destination names, without a look at any disk. */
export function locateFile(destination: string, place: PostPlace, map: ImageMap = noMap): FileLocation {
	const root = place.root.endsWith("/") ? place.root : `${place.root}/`;
	const local = toLocalPath(destination, place.path.slice(root.length), map);
	if (isRefusal(local)) return refused;
	const written = withoutSiteAddress(destination);
	const web = /^(?:https?:)?\/\//i.test(written)
		? { address: written.replace(/^\/\//, "https://") }
		: undefined;
	if ("external" in local) return web ? { kind: "web", ...web } : refused;
	const paths = local.paths.map((path) => root + path);
	// The path as written is last there; where no file is to be found it is the one to name.
	const ordered = written.startsWith("/") && !web && map.bases.length === 0 ? lastFirst(paths) : paths;
	return { kind: "files", paths: ordered, ...web };
}

function lastFirst(paths: readonly string[]): readonly string[] {
	return [...paths.slice(-1), ...paths.slice(0, -1)];
}
