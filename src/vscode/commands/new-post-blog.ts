import * as vscode from "vscode";
import type { Blog } from "../../core/blog/blog.ts";
import type { Dialect } from "../../core/dialects/dialect.ts";
import type { PostFacts } from "../../core/facts/post-facts.ts";
import { engineOfBlog, newPostDialects } from "../../core/new-post/engine-of-blog.ts";
import type { NewPost } from "../../core/new-post/new-post.ts";
import { type LearntPlan, planNewPost } from "../../core/new-post/plan-new-post.ts";
import type { PostShape } from "../../core/new-post/post-shape.ts";
import { firstGap } from "../../core/snippets/first-gap.ts";
import type { Blogs } from "../blog/blogs.ts";
import type { ValuesOfBlogs } from "../blog/values-of-blogs.ts";
import { pathBelow } from "../blog/workspace-files.ts";
import { isFile } from "../preview/find-file.ts";
import { takeBack } from "../take-back.ts";
import type { ArgumentKey } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import { keepEngine } from "./keep-engine.ts";

/** A blog that a new post is for. */
export interface LookedAtBlog {
	readonly root: vscode.Uri;
	/** Undefined where nothing in it tells. */
	readonly engine: Dialect | undefined;
	/** What is known of a file of it. */
	factsFor(path: string): Promise<PostFacts>;
	plan(dialect: Dialect): Promise<LearntPlan>;
}

/** Where a new post is to stand. */
export interface BlogPlace {
	readonly root: vscode.Uri;
	readonly blog: Blog;
	/** The folder it was asked for in, below the root; empty for the root itself. */
	readonly chosenFolder: string;
}

export function blogPlace(blogs: Blogs, folder: vscode.Uri): BlogPlace {
	const found = blogs.rootOf(folder);
	const root = found?.root ?? folder;
	return {
		root,
		blog: found?.blog ?? blogs.of(folder).blog,
		chosenFolder: pathBelow(root, folder) ?? "",
	};
}

/** Reads what a new post in a folder is to be like. */
export async function lookAtBlog(
	{ root, blog, chosenFolder }: BlogPlace,
	shapesOf: ValuesOfBlogs<PostShape>,
): Promise<LookedAtBlog> {
	const values = shapesOf.of(blog);
	await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Window, title: vscode.l10n.t("Looking at the blog's posts") },
		() => blog.refresh(),
	);
	const shapes: readonly PostShape[] = [...values.values()];
	const site = await blog.siteOf(chosenFolder === "" ? "posts/x.md" : `${chosenFolder}/posts/x.md`);
	return {
		root,
		engine: engineOfBlog({
			chosen: blog.knownFacts("").dialectId,
			shapes,
			siteFiles: site ? ((await blog.files.list(site.folder)) ?? []).map(({ name }) => name) : [],
		}),
		factsFor: (path) => blog.factsFor(path),
		plan: (dialect) =>
			planNewPost(dialect, {
				files: blog.files,
				shapes,
				siteFolder: site?.folder ?? "",
				chosenFolder,
				now: Date.now(),
				language: vscode.env.language,
				localZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
			}),
	};
}

/** The engine that was told, else the blog's own. */
export function engineFor({ engine }: LookedAtBlog, told: string | undefined): Dialect | undefined {
	return newPostDialects.find(({ id }) => id === told) ?? engine;
}

export function tellNoEngine(): string {
	return vscode.l10n.t("Give engine: nothing in this folder tells which blog engine it is for.");
}

/** Where a new post is written, and how it came about. */
export interface NewPostWriting {
	readonly blog: LookedAtBlog;
	readonly dialect: Dialect;
	/** Whether the writer was asked, who then goes on at its gaps. */
	readonly isAsked: boolean;
}

/** Creates the file, never over another, and opens it at its first gap. What engine it is for is kept where only the writer can tell. */
export async function writeNewPost(
	{ blog: { root, engine, factsFor }, dialect, isAsked }: NewPostWriting,
	{ path, text, bodyStart, bodySnippet }: NewPost,
): Promise<CommandResult> {
	const uri = vscode.Uri.joinPath(root, path);
	if (await isFile(uri))
		return tell(vscode.l10n.t("Choose another title, or go on in {0}: it is there already.", path));
	const edit = new vscode.WorkspaceEdit();
	const contents = new TextEncoder().encode(text);
	edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
	if (!(await vscode.workspace.applyEdit(edit)) || !(await isFile(uri))) {
		await takeBack([{ uri, contents }]);
		return tell(vscode.l10n.t("Make sure that {0} can be written, and try again.", path));
	}
	// Before the post gets the focus: until all is done the last question stays on the screen, and keys belong to it.
	const message = engine ? undefined : await keepEngine(dialect, { uri, text, facts: await factsFor(path) });
	const document = await vscode.workspace.openTextDocument(uri);
	if (!isAsked) await vscode.window.showTextDocument(document);
	else await showWithGaps(document, { bodyStart, bodySnippet });
	return { done: true, file: uri.toString(), ...(message !== undefined && { message }) };
}

/** The snippet brings the focus: a key that came before it would go astray in the text. */
async function showWithGaps(
	document: vscode.TextDocument,
	{ bodyStart, bodySnippet }: Pick<NewPost, "bodyStart" | "bodySnippet">,
): Promise<void> {
	const { version } = document;
	const body = new vscode.Range(
		document.positionAt(bodyStart),
		document.positionAt(document.getText().trimEnd().length),
	);
	const gap = document.positionAt(bodyStart + firstGap(bodySnippet));
	const editor = await vscode.window.showTextDocument(document, {
		preserveFocus: true,
		selection: new vscode.Range(gap, gap),
	});
	// Who clicked into it and typed has the text as it is; VS Code refuses the snippet, too, where the text is not as it was.
	const isTaken =
		document.version === version && (await editor.insertSnippet(new vscode.SnippetString(bodySnippet), body));
	if (!isTaken) await vscode.window.showTextDocument(document);
}

/** What an argument may say of a new post beside its title. */
export const newPostArgument: readonly ArgumentKey[] = [
	{ key: "event", type: "string", about: "the event's name" },
	{ key: "edition", type: "string", about: 'which one: `"2026"`, `"14"` or `"third"`' },
	{ key: "place", type: "string", about: "where it took place" },
	{ key: "dates", type: "string", about: '`"2026-01-31"` or `"2026-01-31 to 2026-02-02"`' },
	{ key: "url", type: "string", about: "the event's page" },
	{ key: "engine", type: "string", about: "a value of `recap.dialect`; the blog's own without it" },
	{ key: "slug", type: "string", about: "the post's name in its path; made of the title without it" },
	{ key: "folder", type: "string or URI", about: "the folder, or a path from the first workspace folder" },
];
