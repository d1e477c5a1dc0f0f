import * as vscode from "vscode";
import { newPostDialects } from "../../core/new-post/engine-of-blog.ts";
import { validateDays } from "../../core/new-post/event-facts.ts";
import { suggestTitle } from "../../core/new-post/event-words.ts";
import { languageOfPlan } from "../../core/new-post/language-of-plan.ts";
import { slugFor } from "../../core/new-post/new-post.ts";
import type { LearntPlan } from "../../core/new-post/plan-new-post.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { translateWords } from "../../core/text/translate-words.ts";
import type { Step } from "./steps.ts";

/** What a writer is asked for a new post. */
export type NewPostKey = "engine" | "event" | "edition" | "place" | "dates" | "title" | "slug";

export function engineStep(): Step<NewPostKey> {
	const rows = newPostDialects.map(({ id, label }) => ({ label: translateWords(label), answer: id }));
	return {
		key: "engine",
		question: vscode.l10n.t("The blog's engine"),
		rows: () => rows,
		isClosed: true,
	};
}

/** What is asked of an event; a title is suggested in the language of the blog, else in the writer's. */
export function eventSteps(plan: LearntPlan | undefined): readonly Step<NewPostKey>[] {
	const language = plan ? languageOfPlan(plan) : vscode.env.language;
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
			suggest: (answers) => suggestTitle(answers, language),
			validate: (typed) => (typed.trim() === "" ? vscode.l10n.t("Give the post a title.") : undefined),
		},
	];
}

/** Whether no name for the file can be made of the answers. */
export function needsSlug(plan: LearntPlan, answers: Readonly<Partial<Record<NewPostKey, string>>>): boolean {
	const { newPost: form } = plan.dialect;
	if (!form || !answers.title) return false;
	return isRefusal(slugFor({ ...plan, facts: { ...answers, title: answers.title } }, form));
}

export function slugStep(plan: LearntPlan): Step<NewPostKey> {
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
