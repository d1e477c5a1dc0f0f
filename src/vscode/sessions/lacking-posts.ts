import * as vscode from "vscode";
import { readText } from "../../core/blog/blog-files.ts";
import { dayOfPost } from "../../core/links/day-of-post.ts";
import type { Post } from "../../core/post/post.ts";
import { readIfPostInSteps } from "../../core/post/read-post.ts";
import { findLackingMedia, type LackingPost } from "../../core/session-list/lacking-media.ts";
import type { SessionMedia } from "../../core/session-list/list-sessions.ts";
import { runInTurns } from "../in-turns.ts";
import type { Services } from "../services.ts";

/** Bytes past which a file is no write-up. */
const largestFile = 10_000_000;
/** Files that are in memory at a time. */
const filesAtOnce = 8;

/** A post with sessions that lack something, and its file. */
export interface FoundPost extends LackingPost {
	readonly uri: vscode.Uri;
	/** The day it is of; empty where nothing tells it. */
	readonly day: string;
}

export interface FoundPosts {
	/** The newest first. */
	readonly posts: readonly FoundPost[];
	/** How many posts were read. */
	readonly read: number;
}

export interface SearchOfPosts {
	readonly wanted: readonly SessionMedia[];
	readonly isStale: () => boolean;
	readonly onRead: (read: number, of: number) => void;
}

/** Looks through the posts of all folders, as they stand in the editor or on disk. Undefined where `isStale` gives it up. */
export async function findLackingPosts(
	services: Pick<Services, "blogs">,
	{ wanted, isStale, onRead }: SearchOfPosts,
): Promise<FoundPosts | undefined> {
	const lists = await Promise.all(
		services.blogs.all.map(async ({ blog, root }) =>
			(await blog.findPosts(isStale)).map((path) => vscode.Uri.joinPath(root, path)),
		),
	);
	// A folder may lie in another one of the workspace.
	const uris = [...new Map(lists.flat().map((uri) => [uri.toString(), uri])).values()];
	const posts: FoundPost[] = [];
	let read = 0;
	for (let at = 0; at < uris.length; at += filesAtOnce) {
		const texts = await Promise.all(
			uris.slice(at, at + filesAtOnce).map(async (uri) => ({ uri, text: await textOf(uri, services) })),
		);
		for (const { uri, text } of texts) {
			if (isStale()) return undefined;
			const found = await lookAt(uri, text, { services, wanted, isStale });
			if (found) read++;
			if (found?.lacking) posts.push(found.lacking);
		}
		onRead(Math.min(uris.length, at + filesAtOnce), uris.length);
	}
	if (isStale()) return undefined;
	posts.sort((a, b) => compare(b.day, a.day) || compare(a.uri.path, b.uri.path));
	return { posts, read };
}

/** One post as it is now; undefined where nothing of it lacks any more. */
export async function lookAgain(
	uri: vscode.Uri,
	wanted: readonly SessionMedia[],
	services: Pick<Services, "blogs">,
): Promise<FoundPost | undefined> {
	const text = await textOf(uri, services);
	return (await lookAt(uri, text, { services, wanted, isStale: () => false }))?.lacking;
}

/** Undefined for a file that is no post. */
async function lookAt(
	uri: vscode.Uri,
	text: string,
	{
		services,
		wanted,
		isStale,
	}: Pick<SearchOfPosts, "wanted" | "isStale"> & { services: Pick<Services, "blogs"> },
): Promise<{ readonly lacking: FoundPost | undefined } | undefined> {
	const { blog, path } = services.blogs.of(uri);
	const facts = await blog.factsFor(path);
	const post = await runInTurns(readIfPostInSteps(text, facts), isStale);
	if (!post || !(await runInTurns(post.sessionsInSteps(), isStale))) return undefined;
	return { lacking: describe(uri, post, wanted) };
}

/** A copy, as a piece of a post's text would keep the whole text in memory. */
function describe(uri: vscode.Uri, post: Post, wanted: readonly SessionMedia[]): FoundPost | undefined {
	const lacking = findLackingMedia(post, wanted);
	return lacking && { ...structuredClone(lacking), uri, day: structuredClone(dayOfPost(post) ?? "") };
}

/** As it stands in an editor, saved or not. */
async function textOf(uri: vscode.Uri, { blogs }: Pick<Services, "blogs">): Promise<string> {
	const key = uri.toString();
	const open = vscode.workspace.textDocuments.find((each) => !each.isClosed && each.uri.toString() === key);
	if (open) return open.getText();
	const { blog, path } = blogs.of(uri);
	return (await readText(blog.files, path, largestFile)) ?? "";
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
