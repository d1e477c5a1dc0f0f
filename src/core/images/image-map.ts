import * as l10n from "@vscode/l10n";
import { encodeSegments, type PathSegments, startsWithSegments, toSegments } from "../text/path-segments.ts";
import { readWebAddress, type WebAddress } from "./web-address.ts";

/** A folder of the workspace, and the address at which the blog's readers get what is in it. */
export interface ImageBase {
	/** As written before a file's path, e.g. `https://raw.githubusercontent.com/me/blog/master/images/` or `/images/`. */
	readonly baseUrl: string;
	/** From the workspace folder, e.g. `images`; empty for the workspace folder itself. */
	readonly folder: string;
	/** Whether new images are written so; else the base only explains addresses that are there. */
	readonly isForNew: boolean;
}

/** Where the workspace keeps a blog's images and what posts call them. */
export interface ImageMap {
	/** Where new images go, from the workspace folder; undefined to put them where the blog's others are. */
	readonly folder: string | undefined;
	/** The first that fits counts. */
	readonly bases: readonly ImageBase[];
	/** Where on its host the site stands, if not at its root: `/blog`. */
	readonly sitePath?: string | undefined;
}

export interface ImageSettings {
	readonly folder: string;
	readonly baseUrl: string;
}

/** Reads `recap.images.folder` and `recap.images.baseUrl`; empty strings are not set. A refusal is a sentence for the writer. */
export function readImageSettings(settings: ImageSettings): ImageMap | { readonly refusal: string } {
	const folder = readFolder(settings.folder);
	if (folder === "refused") {
		return {
			refusal: l10n.t("Set recap.images.folder to a folder inside the workspace folder, such as images."),
		};
	}
	const baseUrl = settings.baseUrl.trim().replace(/[^/]$/, "$&/");
	if (baseUrl === "") return { folder, bases: [] };
	const served = readBaseUrl(baseUrl);
	if (!served)
		return { refusal: l10n.t("Set recap.images.baseUrl to an address that starts with https:// or /.") };
	const published = folder ?? (served.host === undefined ? undefined : repositoryFolder(served));
	if (published === undefined) {
		return {
			refusal: l10n.t("Set recap.images.folder to the folder whose files recap.images.baseUrl serves."),
		};
	}
	return { folder: published, bases: [{ baseUrl, folder: published, isForNew: true }] };
}

/** Writers on Windows may use backslashes here, and some name the workspace folder. */
function readFolder(written: string): string | undefined | "refused" {
	const path = written
		.trim()
		.replaceAll("\\", "/")
		.replace(/^\$\{workspaceFolder\}/, "");
	if (path === "") return undefined;
	if (/^[a-z]+:/i.test(path) || path.startsWith("//") || /\p{Cc}/u.test(path)) return "refused";
	return toSegments(path)?.join("/") ?? "refused";
}

interface ServedPath {
	/** Undefined for a path on the blog itself. */
	readonly host: string | undefined;
	readonly segments: PathSegments;
}

function readBaseUrl(baseUrl: string): ServedPath | undefined {
	if (/[?#]/.test(baseUrl)) return undefined;
	const address = readWebAddress(baseUrl);
	if (address) return address;
	const segments = /^\/(?!\/)/.test(baseUrl) ? toSegments(baseUrl) : undefined;
	return segments && { host: undefined, segments };
}

/** How code hosts serve a repository's files: what stands before the path inside it. */
const REPOSITORY_PREFIXES: readonly (readonly [string, RegExp])[] = [
	["raw.githubusercontent.com", /^[^/]+\/[^/]+\/(?:refs\/heads\/)?[^/]+(?=\/)/],
	["github.com", /^[^/]+\/[^/]+\/raw\/(?:refs\/heads\/)?[^/]+(?=\/)/],
	["cdn.jsdelivr.net", /^gh\/[^/]+\/[^/]+(?=\/)/],
	["gitlab.com", /^[^/]+\/[^/]+\/-\/raw\/[^/]+(?=\/)/],
	["codeberg.org", /^[^/]+\/[^/]+\/raw\/branch\/[^/]+(?=\/)/],
];

/** How many parts of an address' path name the repository and branch; undefined for addresses of no code host. */
export function repositoryDepth({ host, segments }: WebAddress): number | undefined {
	const path = `${segments.join("/")}/`;
	const prefix = REPOSITORY_PREFIXES.find(([known]) => known === host)?.[1].exec(path)?.[0];
	return prefix?.split("/").length;
}

function repositoryFolder(served: ServedPath): string | undefined {
	const address = { host: served.host ?? "", segments: served.segments };
	const depth = repositoryDepth(address);
	return depth === undefined ? undefined : address.segments.slice(depth).join("/");
}

/** What of `file` follows the base's address; undefined where it is not served there. */
export function pathBelowBase(base: ImageBase, file: ServedPath): PathSegments | undefined {
	const served = readBaseUrl(base.baseUrl);
	if (!served || served.host !== file.host || !startsWithSegments(file.segments, served.segments))
		return undefined;
	return file.segments.slice(served.segments.length);
}

/** The address of a file in a base's folder; undefined for other files. */
export function addressInBase({ baseUrl, folder }: ImageBase, file: PathSegments): string | undefined {
	const inside = toSegments(folder) ?? [];
	return startsWithSegments(file, inside) ? baseUrl + encodeSegments(file.slice(inside.length)) : undefined;
}
