import * as vscode from "vscode";
import type { Dialect } from "../../core/dialects/dialect.ts";
import { type NewPostAnswers, readNewPostAnswers } from "../../core/new-post/answers.ts";
import { engineOfBlog, newPostDialects } from "../../core/new-post/engine-of-blog.ts";
import { suggestTitle, validateDays } from "../../core/new-post/event-facts.ts";
import { type NewPost, newPost, slugFor } from "../../core/new-post/new-post.ts";
import { type LearntPlan, planNewPost } from "../../core/new-post/plan-new-post.ts";
import { type PostShape, postShapes } from "../../core/new-post/post-shape.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { translateWords } from "../../core/text/translate-words.ts";
import type { Blogs } from "../blog/blogs.ts";
import { ValuesOfBlogs } from "../blog/values-of-blogs.ts";
import { pathBelow } from "../blog/workspace-files.ts";
import { isFile } from "../preview/find-file.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandHandler, type CommandRecord, inFolder } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import { type Answered, KeptAnswers } from "./kept-answers.ts";
import { folderFor } from "./new-post-folder.ts";
import type { Step } from "./steps.ts";

/** `recap.newPost`, with `NewPostAnswers` as argument or up to six questions; from the explorer with the folder that was chosen. */
export const newPostCommand: CommandRecord = {
	id: "recap.newPost",
	title: "New Post",
	about:
		"Asks for the event and writes a post to go on from: file, folder and front matter by the engine's rules and the habits of the blog's posts, with an opening and a conclusion.",
	enablement: inFolder,
	menus: [
		{ menu: "file/newFile", when: inFolder, group: "file" },
		{ menu: "explorer/context", when: "explorerResourceIsFolder", group: "navigation@9" },
	],
	argument: [
		{ key: "title", type: "string", about: "needed: the post's title" },
		{ key: "event", type: "string", about: "the event's name" },
		{ key: "edition", type: "string", about: 'which one: `"2026"`, `"14"` or `"third"`' },
		{ key: "place", type: "string", about: "where it took place" },
		{ key: "dates", type: "string", about: '`"2026-01-31"` or `"2026-01-31 to 2026-02-02"`' },
		{ key: "url", type: "string", about: "the event's page" },
		{ key: "engine", type: "string", about: "a value of `recap.dialect`; the blog's own without it" },
		{ key: "slug", type: "string", about: "the post's name in its path; made of the title without it" },
		{ key: "folder", type: "string or URI", about: "the folder, or a path from the first workspace folder" },
	],
	run: makeNewPosts(),
};

function makeNewPosts(): CommandHandler {
	const shapesOf = new ValuesOfBlogs(postShapes);
	const keptAnswers = new KeptAnswers();
	return async ({ blogs }, argument) => {
		const isFolder = argument instanceof vscode.Uri;
		const isAsked = isFolder || !isTold(argument);
		const answers = isAsked ? undefined : readNewPostAnswers(argument);
		if (answers && isRefusal(answers)) return tell(answers.refusal);
		const folder = await folderFor(isFolder ? argument : answers?.folder);
		if (typeof folder === "string") return tell(folder);
		if (folder === undefined) return { done: false };
		const blog = await lookAtBlog(blogs, shapesOf, folder);
		return answers ? writeTold(blog, answers) : askAndWrite(blog, keptAnswers.of(blog.root));
	};
}

/** VS Code's New File menu may hand over an object of its own. */
function isTold(argument: unknown): boolean {
	return argument !== undefined && argument !== null && !(typeof argument === "object" && "from" in argument);
}

interface LookedAtBlog {
	readonly root: vscode.Uri;
	readonly engine: Dialect | undefined;
	plan(dialect: Dialect): Promise<LearntPlan>;
}

async function lookAtBlog(
	blogs: Blogs,
	shapesOf: ValuesOfBlogs<PostShape>,
	folder: vscode.Uri,
): Promise<LookedAtBlog> {
	const found = blogs.rootOf(folder);
	const root = found?.root ?? folder;
	const blog = found?.blog ?? blogs.of(folder).blog;
	const chosenFolder = pathBelow(root, folder) ?? "";
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
			siteFiles: site?.files ?? [],
		}),
		plan: (dialect) =>
			planNewPost(dialect, {
				files: blog.files,
				shapes,
				siteFolder: site?.folder ?? "",
				chosenFolder,
				now: Date.now(),
				localZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
			}),
	};
}

async function writeTold(blog: LookedAtBlog, answers: NewPostAnswers): Promise<CommandResult> {
	const dialect = newPostDialects.find(({ id }) => id === answers.engine) ?? blog.engine;
	if (!dialect)
		return tell(vscode.l10n.t("Give engine: nothing in this folder tells which blog engine it is for."));
	const made = newPost({ ...(await blog.plan(dialect)), facts: answers, slug: answers.slug });
	return isRefusal(made) ? tell(made.refusal) : write(blog.root, made, false);
}

type Key = "engine" | "event" | "edition" | "place" | "dates" | "title" | "slug";

async function askAndWrite(blog: LookedAtBlog, kept: Answered): Promise<CommandResult> {
	const known = blog.engine && (await blog.plan(blog.engine));
	const answers = await askInSteps<Key>(vscode.l10n.t("New Post"), kept, (given) => [
		...(known ? [] : [engineStep()]),
		...eventSteps(),
		...(known && needsSlug(known, given) ? [slugStep(known)] : []),
	]);
	if (!answers) return { done: false };
	const dialect = newPostDialects.find(({ id }) => id === answers.engine) ?? blog.engine;
	if (!dialect) return { done: false };
	const plan = known ?? (await blog.plan(dialect));
	const facts = { ...answers, title: answers.title ?? "" };
	const made = newPost({ ...plan, facts, slug: answers.slug });
	if (isRefusal(made)) return tell(made.refusal);
	const result = await write(blog.root, made, true);
	if (result.done) kept.clear();
	return result;
}

function engineStep(): Step<Key> {
	const rows = newPostDialects.map(({ id, label }) => ({ label: translateWords(label), answer: id }));
	return {
		key: "engine",
		question: vscode.l10n.t("The blog's engine"),
		rows: () => rows,
		isClosed: true,
	};
}

function eventSteps(): readonly Step<Key>[] {
	return [
		{
			key: "event",
			question: vscode.l10n.t("The event's name (Enter to leave out)"),
			example: "FOSDEM",
		},
		{
			key: "edition",
			question: vscode.l10n.t("Its edition: a year, a number or a word (Enter to leave out)"),
			example: "2026",
		},
		{
			key: "place",
			question: vscode.l10n.t("Where it took place (Enter to leave out)"),
			example: vscode.l10n.t("Brussels"),
		},
		{
			key: "dates",
			question: vscode.l10n.t("Its day or days (Enter to leave out)"),
			example: vscode.l10n.t("{0} to {1}", "2026-01-31", "2026-02-01"),
			validate: validateDays,
		},
		{
			key: "title",
			question: vscode.l10n.t("The post's title"),
			example: vscode.l10n.t("Looking back at {0}", "FOSDEM 2026"),
			suggest: suggestTitle,
			validate: (typed) => (typed.trim() === "" ? vscode.l10n.t("Give the post a title.") : undefined),
		},
	];
}

function needsSlug(plan: LearntPlan, answers: Readonly<Partial<Record<Key, string>>>): boolean {
	const { newPost: form } = plan.dialect;
	if (!form || !answers.title) return false;
	return isRefusal(slugFor({ ...plan, facts: { ...answers, title: answers.title } }, form));
}

function slugStep(plan: LearntPlan): Step<Key> {
	return {
		key: "slug",
		question: vscode.l10n.t("The file's name, in letters a to z"),
		example: "looking-back",
		validate: (typed) => {
			const form = plan.dialect.newPost;
			const slug = form && slugFor({ ...plan, facts: { title: typed } }, form);
			return slug && isRefusal(slug) ? slug.refusal : undefined;
		},
	};
}

/** Creates the file, never over another, and opens it at its first gap. */
async function write(
	root: vscode.Uri,
	{ path, text, bodyStart, bodySnippet }: NewPost,
	isAsked: boolean,
): Promise<CommandResult> {
	const uri = vscode.Uri.joinPath(root, path);
	if (await isFile(uri))
		return tell(vscode.l10n.t("Choose another title, or go on in {0}: it is there already.", path));
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(uri, {
		overwrite: false,
		ignoreIfExists: false,
		contents: new TextEncoder().encode(text),
	});
	if (!(await vscode.workspace.applyEdit(edit)) || !(await isFile(uri)))
		return tell(vscode.l10n.t("Make sure that {0} can be written, and try again.", path));
	const document = await vscode.workspace.openTextDocument(uri);
	const editor = await vscode.window.showTextDocument(document);
	if (isAsked) {
		const body = new vscode.Range(
			document.positionAt(bodyStart),
			document.positionAt(document.getText().trimEnd().length),
		);
		await editor.insertSnippet(new vscode.SnippetString(bodySnippet), body);
	}
	return { done: true, file: uri.toString() };
}
