import * as vscode from "vscode";
import { writtenValue } from "../../core/blog/written-value.ts";
import type { Dialect } from "../../core/dialects/dialect.ts";
import { cleanImageName } from "../../core/images/clean-image-name.ts";
import { deriveImageBases, explainKnown, type KnownImages } from "../../core/images/derive-image-bases.ts";
import { findImagesFolder } from "../../core/images/find-images-folder.ts";
import { firstImageMap } from "../../core/images/first-image-map.ts";
import type { ImageMap } from "../../core/images/image-map.ts";
import { type SiteBase, withSiteBase } from "../../core/images/site-base.ts";
import { isSizedByEngine } from "../../core/images/sized-by-engine.ts";
import { toDestination } from "../../core/images/to-destination.ts";
import { extensionOf, imageKind } from "../../core/photos/image-kind.ts";
import { withoutLocation } from "../../core/photos/without-location.ts";
import { keepLocationSetting } from "../../core/settings/images-keep-location.ts";
import { fileNameOf } from "../../core/text/file-name.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { pathBelow } from "../blog/workspace-files.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { isFile } from "../preview/find-file.ts";
import { folderOf } from "../preview/post-place.ts";
import { imageMapOf, readImageMap, readSetting } from "../settings.ts";
import type { ImageCopies } from "./image-copies.ts";
import type { ImageCopy } from "./image-copy.ts";
import { knownImages } from "./known-images.ts";
import type { SmallerPhotos } from "./smaller-photos.ts";

/** An image that a post is to show. */
export interface ImageSource {
	/** What it is called, for messages and for the name of its copy. */
	readonly name: string;
	/** Where it is, if it is a file. */
	readonly uri: vscode.Uri | undefined;
	readonly read: () => Thenable<Uint8Array>;
}

/** What the post writes for an image, and the copy that has to be written for it; none for a file of the blog's own. */
export interface ImagePlan {
	readonly destination: string;
	/** The file, from the blog's folder. */
	readonly path: string;
	readonly copy: ImageCopy | undefined;
}

export function imageFile(uri: vscode.Uri): ImageSource {
	return { name: nameOf(uri), uri, read: () => vscode.workspace.fs.readFile(uri) };
}

/** The post that an image is for. */
export interface ImageTarget {
	readonly document: vscode.TextDocument;
	readonly posts: OpenPosts;
	readonly copies: ImageCopies;
	/** Makes large photos smaller; without it they are copied as large as they are. */
	readonly smaller?: SmallerPhotos;
}

/**
 * Plans how an image gets into a post, and writes nothing. `taken` are paths that earlier plans of the same turn claim.
 * Refuses what is no image, what cannot be read, and where the blog cannot be written.
 */
export async function planImage(
	{ document, posts, copies, smaller }: ImageTarget,
	source: ImageSource,
	alt: string,
	taken: readonly string[] = [],
): Promise<ImagePlan | Refusal> {
	const refusal = refuseCopies(document);
	if (refusal) return refusal;
	const folder = folderOf(document.uri);
	const { root } = folder;
	const postPath = pathBelow(root, root.with({ path: folder.place.path })) ?? "";
	const settings = imageMapOf(document.uri);
	const isInBlog = source.uri !== undefined && pathBelow(root, source.uri) !== undefined;
	if (isInBlog && source.uri && !(await isFile(source.uri))) return unreadable(source);
	const contents = isInBlog
		? undefined
		: await readForBlog(source, readSetting(keepLocationSetting, document.uri));
	if (contents && isRefusal(contents)) return contents;
	const post = posts.read(document);
	const known = await knownImages(post, postPath, posts.blogs.filesBelow(root));
	const base = settings.bases.length > 0 ? undefined : await siteBaseOf(posts, document.uri);
	const map = await mapOf(settings, known, { dialect: post.dialect, uri: document.uri, postPath, posts });
	const destinationOf = (path: string) => withSiteBase(toDestination(path, postPath, map), base);
	if (!contents) {
		const path = source.uri ? (pathBelow(root, source.uri) ?? "") : "";
		return { destination: destinationOf(path), path, copy: undefined };
	}
	const target = findImagesFolder(postPath, map, known);
	const names = await namesIn(vscode.Uri.joinPath(root, target));
	const claimed = taken
		.filter((path) => path.startsWith(target))
		.map((path) => path.slice(target.length + 1));
	const pathOf = (name: string) => (target === "" ? name : `${target}/${name}`);
	const isSized = isSizedByEngine(destinationOf(pathOf(contents.name)), post.dialect);
	const readable = smaller && !isSized ? await madeSmaller(contents, smaller) : contents;
	// A file serves again where it is the copy that the post needs, and stays as long as the post needs it.
	const servesAgain = async (other: string) => {
		const file = vscode.Uri.joinPath(root, pathOf(other));
		return !copies.isUndoneByOther(file, document.uri) && (await holds(file, readable.contents));
	};
	const { name, isThere } = await cleanImageName(readable.name, alt, [...names, ...claimed], servesAgain);
	const path = pathOf(name);
	const uri = vscode.Uri.joinPath(root, path);
	return {
		destination: destinationOf(path),
		path,
		copy: isThere ? undefined : { post: document.uri, uri, path, ...readable },
	};
}

interface MapPlace {
	readonly dialect: Dialect;
	readonly uri: vscode.Uri;
	readonly postPath: string;
	readonly posts: OpenPosts;
}

/** What the writer has set, else the custom of the blog's images, else what the engine's pages need. */
async function mapOf(
	settings: ImageMap,
	known: KnownImages,
	{ dialect, uri, postPath, posts: { blogs } }: MapPlace,
): Promise<ImageMap> {
	if (settings.bases.length > 0) return settings;
	if (!dialect.site?.pagesInFolders || explainKnown(known).length > 0)
		return { ...settings, bases: deriveImageBases(known) };
	const { blog, path } = blogs.of(uri);
	const folder = (await blog.siteOf(path))?.folder ?? "";
	const input = (await writtenValue(blog.files, dialect.site.inputSetting, folder)) ?? "";
	return firstImageMap(postPath, settings, `${folder}/${input}`);
}

async function siteBaseOf({ blogs }: OpenPosts, post: vscode.Uri): Promise<SiteBase | undefined> {
	const { blog, path } = blogs.of(post);
	return (await blog.siteOf(path))?.base;
}

/** Why no file can get into a post, whatever image it is; undefined where one can. */
export function refuseCopies({ isUntitled, uri }: vscode.TextDocument): Refusal | undefined {
	if (isUntitled)
		return { refusal: vscode.l10n.t("Save the post first: the image's path starts from there.") };
	const settings = readImageMap(uri);
	return isRefusal(settings) ? settings : undefined;
}

/** Why none of several images gets into the post, all of which could but for one: which one that is, as well. */
export function refuseFor(file: vscode.Uri, { refusal }: Refusal, count: number): Refusal {
	return count < 2
		? { refusal }
		: { refusal: vscode.l10n.t("No image was inserted, because of {0}. {1}", nameOf(file), refusal) };
}

/** Whether a file holds just this. */
export async function holds(file: vscode.Uri, contents: Uint8Array): Promise<boolean> {
	try {
		const { fs } = vscode.workspace;
		if ((await fs.stat(file)).size !== contents.length) return false;
		const bytes = await fs.readFile(file);
		return bytes.every((byte, index) => byte === contents[index]);
	} catch {
		// A name that is only claimed, a folder, or what cannot be read.
		return false;
	}
}

interface Readable {
	readonly name: string;
	readonly contents: Uint8Array;
	readonly lostLocation: boolean;
	readonly mayTellLocation: boolean;
	readonly largerSize?: number;
}

/** A photo's smaller copy has no metadata at all. */
async function madeSmaller(photo: Readable, smaller: SmallerPhotos): Promise<Readable> {
	const { name, contents } = photo;
	const copy = await smaller.of(name, contents);
	return copy ? { ...photo, contents: copy, mayTellLocation: false, largerSize: contents.length } : photo;
}

async function readForBlog(source: ImageSource, keepsLocation: boolean): Promise<Readable | Refusal> {
	let bytes: Uint8Array;
	try {
		bytes = await source.read();
	} catch {
		return unreadable(source);
	}
	const cleaned = withoutLocation(bytes);
	const kind = imageKind(bytes);
	if (isRefusal(cleaned) && !(keepsLocation && kind)) return cleaned;
	// The name may say nothing of what it is, or something else.
	const name = kind && !/\.[a-z\d]{1,8}$/i.test(source.name) ? source.name + extensionOf(kind) : source.name;
	// Whoever keeps the location needs no warning of it.
	if (keepsLocation || isRefusal(cleaned))
		return { name, contents: bytes, lostLocation: false, mayTellLocation: false };
	return {
		name,
		contents: cleaned.bytes,
		lostLocation: cleaned.removed.length > 0,
		mayTellLocation: cleaned.unexamined.length > 0,
	};
}

function unreadable({ name }: ImageSource): Refusal {
	return { refusal: vscode.l10n.t("Choose another image: {0} cannot be read.", name) };
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
	try {
		// VS Code 1.99 logs an error where it is asked to list what is no folder.
		const { type } = await vscode.workspace.fs.stat(folder);
		if ((type & vscode.FileType.Directory) === 0) return [];
		return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
	} catch {
		return [];
	}
}

function nameOf({ path }: vscode.Uri): string {
	return fileNameOf(path);
}
