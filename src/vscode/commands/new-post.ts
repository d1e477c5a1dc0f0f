import * as vscode from "vscode";
import { type NewPostAnswers, readNewPostAnswers } from "../../core/new-post/answers.ts";
import { newPost } from "../../core/new-post/new-post.ts";
import { postShapes } from "../../core/new-post/post-shape.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { ValuesOfBlogs } from "../blog/values-of-blogs.ts";
import { type Asking, askAndMake } from "./ask-in-steps.ts";
import { type CommandHandler, type CommandRecord, inFolder } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import { type Answered, KeptAnswers } from "./kept-answers.ts";
import {
	blogPlace,
	engineFor,
	type LookedAtBlog,
	lookAtBlog,
	newPostArgument,
	tellNoEngine,
	writeNewPost,
} from "./new-post-blog.ts";
import { folderFor } from "./new-post-folder.ts";
import { engineStep, eventSteps, type NewPostKey, needsSlug, slugStep } from "./new-post-steps.ts";

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
	argument: [{ key: "title", type: "string", about: "needed: the post's title" }, ...newPostArgument],
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
		const place = blogPlace(blogs, folder);
		const looking = lookAtBlog(place, shapesOf);
		return answers ? writeTold(await looking, answers) : askAndWrite(looking, keptAnswers.of(place.root));
	};
}

/** VS Code's New File menu may hand over an object of its own. */
export function isTold(argument: unknown): boolean {
	return argument !== undefined && argument !== null && !(typeof argument === "object" && "from" in argument);
}

async function writeTold(blog: LookedAtBlog, answers: NewPostAnswers): Promise<CommandResult> {
	const dialect = engineFor(blog, answers.engine);
	if (!dialect) return tell(tellNoEngine());
	const made = newPost({ ...(await blog.plan(dialect)), facts: answers, slug: answers.slug });
	return isRefusal(made) ? tell(made.refusal) : writeNewPost({ blog, dialect, isAsked: false }, made);
}

async function askAndWrite(looking: Promise<LookedAtBlog>, kept: Answered): Promise<CommandResult> {
	const result = await askAndMake(vscode.l10n.t("New Post"), kept, asking(looking));
	if (result?.done) kept.clear();
	return result ?? { done: false };
}

async function asking(looking: Promise<LookedAtBlog>): Promise<Asking<NewPostKey, CommandResult>> {
	const blog = await looking;
	const known = blog.engine && (await blog.plan(blog.engine));
	return {
		steps: (given) => [
			...(known ? [] : [engineStep()]),
			...eventSteps(known),
			...(known && needsSlug(known, given) ? [slugStep(known)] : []),
		],
		make: async (answers) => {
			const dialect = engineFor(blog, answers.engine);
			if (!dialect) return { done: false };
			const plan = known ?? (await blog.plan(dialect));
			const facts = { ...answers, title: answers.title ?? "" };
			const made = newPost({ ...plan, facts, slug: answers.slug });
			return isRefusal(made) ? tell(made.refusal) : writeNewPost({ blog, dialect, isAsked: true }, made);
		},
	};
}
