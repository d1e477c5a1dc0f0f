import { folderOf, siteFolderOf, siteRoots } from "../dialects/site-folders.ts";
import type { ImageFile } from "../facts/image-file.ts";
import { deriveImageBases, imagePathsToLookFor } from "../images/derive-image-bases.ts";
import type { ImageBase, ImageMap } from "../images/image-map.ts";
import { coversOf } from "../images/pictures-of.ts";
import { toLocalPath, withoutSiteAddress } from "../images/to-local-path.ts";
import type { Post } from "../post/post.ts";
import { decodeSegments, resolveSegments } from "../text/path-segments.ts";
import type { FolderEntry } from "./blog-files.ts";
import { type ImageFolders, lookAtFile } from "./look-at-file.ts";
import { firstFolder, type SiteImageRoots } from "./site-image-roots.ts";

/** Where an image's file would be. */
export interface WantedImage {
	readonly destination: string;
	/** The likeliest first. A missing one is spoken of where its folder is there. */
	readonly paths: readonly string[];
	/** Engines find it here too; nothing follows from its absence. */
	readonly elsewhere: readonly string[];
	/** Whether it should lie beside the post. Many engines serve that from elsewhere, so other images must lie there too. */
	readonly isBesidePost: boolean;
	/** It may as well be meant from another folder: nothing follows where it is not found. */
	readonly isGuess?: boolean;
}

/** More would be no write-up. */
const mostImages = 200;

/** The post's images that the image map places in the workspace, each destination once. */
export function imagesToLookFor(post: Post, postPath: string, map: ImageMap): readonly WantedImage[] {
	const covers = new Set(coversOf(post).map(({ destination }) => destination));
	const inBody = new Set(post.body.images.map(({ destination }) => destination));
	return [...new Set([...inBody, ...covers])].slice(0, mostImages).flatMap((destination) => {
		const isCover = !inBody.has(destination);
		const local = toLocalPath(destination, postPath, map);
		if (!("paths" in local)) return [];
		const isRelative = !/^(?:\/|https?:)/i.test(withoutSiteAddress(destination));
		const folder = folderOf(postPath).join("/");
		const [path = ""] = local.paths;
		return [
			{
				destination,
				paths: local.paths,
				elsewhere: [
					...(isRelative ? placesOfEngines(path, folder, postPath) : []),
					...(isCover ? placesOfThemes(withoutSiteAddress(destination), postPath) : []),
				],
				isBesidePost: isRelative && folderOf(path).join("/") === folder,
				// What a theme puts before a path nobody knows; before one that starts with a dot or slash, nothing.
				isGuess: isCover && isRelative && !/^\.\.?\//.test(destination),
			},
		];
	});
}

/** Hexo keeps a post's images in a folder of its name; many engines serve pages from elsewhere and resolve paths from the site. */
function placesOfEngines(path: string, postFolder: string, postPath: string): readonly string[] {
	const prefix = postFolder === "" ? "" : `${postFolder}/`;
	if (!path.startsWith(prefix)) return [];
	const written = path.slice(prefix.length);
	const own = `${postPath.replace(/\.[^./]+$/, "")}/${written}`;
	const site = siteFolderOf(postPath);
	return [own, ...siteRoots.map((root) => [...site, root, written].filter((part) => part !== "").join("/"))];
}

/** Themes put a folder of their own before a cover's path, and engines that resize pictures take them from elsewhere than what they serve. */
function placesOfThemes(written: string, postPath: string): readonly string[] {
	const site = siteFolderOf(postPath);
	const path = decodeSegments(written.replace(/[?#].*$/s, ""));
	const below = path && resolveSegments(path);
	if (!below?.length) return [];
	const roots = ["", "assets", "src", "src/assets", "static", "public", "source", "docs"];
	const folders = roots.flatMap((root) => ["", "images", "img", "assets"].map((folder) => [root, folder]));
	return folders.map((parts) => [...site, ...parts, ...below].filter((part) => part !== "").join("/"));
}

/** What the site a post belongs to tells of its images. */
export interface SiteOfImages {
	/** What other posts tell of where its root is; asked only if need be. */
	readonly rootsOf?: () => Promise<SiteImageRoots>;
	/** Names of folders of which it publishes only the posts. */
	readonly postsOnly?: readonly string[] | undefined;
}

/**
 * What became of a post's local images, by destination. Where the writer has set no address, a repository's address is the
 * blog's own if another of the post's images is found by it. Where other posts tell where the site's root is, a folder that is not
 * there is missed as a file is. Undefined where there is nothing to look for.
 */
export async function findImages(
	post: Post,
	postPath: string,
	map: ImageMap,
	folders: ImageFolders,
	{ rootsOf, postsOnly }: SiteOfImages = {},
): Promise<ReadonlyMap<string, ImageFile> | undefined> {
	const bases = map.bases.length > 0 ? map.bases : await repositoryBases(post, postPath, folders);
	const wanted = imagesToLookFor(post, postPath, { ...map, bases });
	if (wanted.length === 0) return undefined;
	const found = await lookForImages(wanted, folders, postsOnly);
	const unknown = wanted.filter(
		({ destination, isGuess }) => !isGuess && !found.has(destination) && firstFolder(destination) !== "",
	);
	if (unknown.length === 0 || !rootsOf) return found;
	const { roots, elsewhere } = await rootsOf();
	const missing = unknown.filter(({ destination }) => !elsewhere.has(firstFolder(destination)));
	return roots.length === 0
		? found
		: new Map([...found, ...missing.map(({ destination }) => [destination, { state: "missing" }] as const)]);
}

async function repositoryBases(
	post: Post,
	postPath: string,
	folders: ImageFolders,
): Promise<readonly ImageBase[]> {
	const served = post.body.images
		.map(({ destination }) => destination)
		.filter((each) => /^(?:https?:)?\/\//i.test(each));
	const posts = [{ postPath, destinations: [...new Set(served)].slice(0, mostImages) }];
	const paths = imagePathsToLookFor(posts);
	const looked = await Promise.all(paths.map((path) => lookAtFile(path, folders)));
	return deriveImageBases({
		posts,
		existing: new Set(paths.filter((_, at) => looked[at]?.state === "found")),
	});
}

/** Looks for images, by destination. Those of which nothing can be said are left out. */
export async function lookForImages(
	wanted: readonly WantedImage[],
	folders: ImageFolders,
	postsOnly: readonly string[] = [],
): Promise<ReadonlyMap<string, ImageFile>> {
	const found = await Promise.all(
		wanted.map(async (image) => [image.destination, await lookFor(image, folders, postsOnly)] as const),
	);
	return new Map(found.flatMap(([destination, file]) => (file ? [[destination, file] as const] : [])));
}

async function lookFor(
	image: WantedImage,
	folders: ImageFolders,
	postsOnly: readonly string[],
): Promise<ImageFile | undefined> {
	const places = [...image.paths, ...image.elsewhere];
	const looked = await Promise.all(places.map((path) => lookPublished(path, folders, postsOnly)));
	const there =
		looked.find((file) => file?.state === "found" && file.unpublishedIn === undefined) ??
		looked.find((file) => file?.state === "found") ??
		looked.find((file) => file?.state === "other-case");
	if (there || image.isGuess) return there;
	for (const [at, path] of image.paths.entries()) {
		if (looked[at]?.state === "missing" && (await isTelling(path, image, folders))) return looked[at];
	}
	return undefined;
}

/** `lookAtFile`, which tells besides where the site leaves the file out. */
async function lookPublished(
	path: string,
	folders: ImageFolders,
	postsOnly: readonly string[],
): Promise<ImageFile | undefined> {
	const file = await lookAtFile(path, folders);
	const unpublishedIn = folderOf(path).find((name) => postsOnly.includes(name));
	return file?.state === "found" && unpublishedIn !== undefined ? { ...file, unpublishedIn } : file;
}

/** Whether a file that is not in its folder is missed there. */
async function isTelling(path: string, image: WantedImage, folders: ImageFolders): Promise<boolean> {
	const folder = folderOf(path).join("/");
	// The workspace folder is always there: that says nothing about where the site's root is.
	if (!image.isBesidePost) return folder !== "";
	const entries = await folders.list(folder);
	return entries?.some(({ name }) => /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(name)) ?? false;
}

/** Lists each folder once: for one check, as files come and go. */
export function rememberFolders(folders: ImageFolders): ImageFolders {
	const lists = new Map<string, Promise<readonly FolderEntry[] | undefined>>();
	return {
		list(folder) {
			const entries = lists.get(folder) ?? folders.list(folder);
			lists.set(folder, entries);
			return entries;
		},
		stat: (path) => folders.stat(path),
	};
}
