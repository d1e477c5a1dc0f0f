import * as vscode from "vscode";
import {
	type NewPostFromScheduleAnswers,
	readNewPostFromScheduleAnswers,
} from "../../core/new-post/answers.ts";
import { eventOfSchedule, splitEdition } from "../../core/new-post/event-of-schedule.ts";
import { suggestTitle } from "../../core/new-post/event-words.ts";
import { languageOfPlan } from "../../core/new-post/language-of-plan.ts";
import { postFromSchedule } from "../../core/new-post/post-from-schedule.ts";
import { postShapes } from "../../core/new-post/post-shape.ts";
import type { KeptSchedule } from "../../core/schedule/kept-schedule.ts";
import { remarksOn } from "../../core/schedule/remarks.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { ValuesOfBlogs } from "../blog/values-of-blogs.ts";
import { warn } from "../notify.ts";
import { askSource } from "../schedule/ask-source.ts";
import { pickSessions } from "../schedule/pick-sessions.ts";
import { readKnownSource } from "../schedule/read-known-source.ts";
import type { ScheduleSource } from "../schedule/read-source.ts";
import { tellNoSource, toSource } from "../schedule/to-source.ts";
import { sessionHabits } from "../session-habits.ts";
import { type Asking, askAndMake } from "./ask-in-steps.ts";
import { BoxSequence } from "./box-sequence.ts";
import { type CommandHandler, type CommandRecord, inFolder } from "./command.ts";
import { type CommandResult, tell } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { type Answered, KeptAnswers } from "./kept-answers.ts";
import { isTold } from "./new-post.ts";
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
import type { Step } from "./steps.ts";

/** `recap.newPostFromSchedule`: what the schedule says is not asked. */
export const newPostFromScheduleCommand: CommandRecord = {
	id: "recap.newPostFromSchedule",
	title: "New Post from Schedule",
	about:
		"Reads the event's own schedule, lists its talks to pick from, and writes a post as *New Post* does, with the event's name, days and page, and the blocks of those talks.",
	enablement: inFolder,
	menus: [{ menu: "file/newFile", when: inFolder, group: "file" }],
	argument: [
		{
			key: "source",
			type: "string or `vscode.Uri`",
			about: "needed: the schedule's file or address, as *Insert Sessions from Schedule* takes it",
		},
		{
			key: "keys",
			type: "string or list of strings",
			about: "needed: the sessions' keys, as `recap schedule FILE --format json` prints them",
		},
		{ key: "title", type: "string", about: "the post's title; made of the event's name without it" },
		...newPostArgument,
	],
	run: makeNewPosts(),
};

function makeNewPosts(): CommandHandler {
	const shapesOf = new ValuesOfBlogs(postShapes);
	const keptAnswers = new KeptAnswers();
	return async (services, argument) => {
		const answers = isTold(argument) ? readNewPostFromScheduleAnswers(argument) : undefined;
		if (answers && isRefusal(answers)) return tell(answers.refusal);
		const folder = await folderFor(answers?.folder);
		if (typeof folder === "string") return tell(folder);
		if (folder === undefined) return { done: false };
		services.looks.prepare();
		void services.speakers.look();
		const place = blogPlace(services.blogs, folder);
		const looking = lookAtBlog(place, shapesOf);
		return answers
			? writeTold(await looking, services, answers)
			: askAndWrite({ ...services, root: place.root, looking }, keptAnswers.of(place.root));
	};
}

async function writeTold(
	blog: LookedAtBlog,
	services: CommandServices,
	{ source: given, keys, ...answers }: NewPostFromScheduleAnswers,
): Promise<CommandResult> {
	const source = toSource(given, blog.root);
	if (source === undefined) return tell(tellNoSource());
	const dialect = engineFor(blog, answers.engine);
	if (!dialect) return tell(tellNoEngine());
	const kept = await readKnownSource(services.schedules, blog.root, source);
	if (kept === undefined) return { done: false };
	if (isRefusal(kept)) return tell(kept.refusal);
	if (kept.whyOld !== undefined) warn(kept.whyOld);
	const event = eventOfSchedule(kept.schedule);
	const facts = { ...event, ...withoutUndefined(answers) };
	const plan = await blog.plan(dialect);
	const title = answers.title ?? suggestTitle(facts, languageOfPlan(plan));
	const habits = await sessionHabits(services, { uri: blog.root });
	if (!habits) return { done: false };
	const made = postFromSchedule(
		{ ...plan, facts: { ...facts, title }, slug: answers.slug },
		{ schedule: kept.schedule, keys },
		habits,
	);
	if (isRefusal(made)) return tell(made.refusal);
	const result = await writeNewPost({ blog, dialect, isAsked: false }, made);
	if (result.done) await services.schedules.remember(blog.root, source, kept);
	return result;
}

function withoutUndefined<Answers extends object>(answers: Answers): Partial<Answers> {
	return Object.fromEntries(
		Object.entries(answers).filter(([, value]) => value !== undefined),
	) as Partial<Answers>;
}

interface Chosen {
	readonly source: ScheduleSource;
	readonly kept: KeptSchedule;
	readonly keys: readonly string[];
}

interface Asked extends CommandServices {
	readonly root: vscode.Uri;
	/** Goes on while the schedule and its talks are asked for. */
	readonly looking: Promise<LookedAtBlog>;
}

async function askAndWrite(asked: Asked, answered: Answered): Promise<CommandResult> {
	// Whoever stops is told nothing.
	asked.looking.catch(() => undefined);
	const chosen = await choose(asked, answered);
	if (chosen === undefined || "done" in chosen) return chosen ?? { done: false };
	const title = vscode.l10n.t("New Post from Schedule");
	const result = await askAndMake(title, answered, asking(asked, chosen));
	if (!result?.done) return result ?? { done: false };
	answered.clear();
	await asked.schedules.remember(asked.root, chosen.source, chosen.kept);
	return result;
}

async function asking(
	{ looking, ...services }: Asked,
	{ kept: { schedule }, keys }: Chosen,
): Promise<Asking<NewPostKey, CommandResult>> {
	const blog = await looking;
	const event = eventOfSchedule(schedule);
	// Days in UTC may be others at the venue.
	const known = schedule.timeZone === "UTC" ? { ...event, dates: undefined } : event;
	const ownPlan = blog.engine && (await blog.plan(blog.engine));
	return {
		steps: (given) => [
			...(ownPlan ? [] : [engineStep()]),
			...eventSteps(ownPlan)
				.filter(({ key }) => key !== "edition" && (key !== "event" || known.event === undefined))
				.filter(({ key }) => key !== "dates" || known.dates === undefined)
				.map((step) => suggesting(step, event, ownPlan ? languageOfPlan(ownPlan) : vscode.env.language)),
			...(ownPlan && needsSlug(ownPlan, given) ? [slugStep(ownPlan)] : []),
		],
		make: async (answers) => {
			const dialect = engineFor(blog, answers.engine);
			if (!dialect) return { done: false };
			const plan = ownPlan ?? (await blog.plan(dialect));
			const facts = {
				...known,
				...(answers.event !== undefined && splitEdition(answers.event)),
				...(answers.dates !== undefined && { dates: answers.dates }),
				place: answers.place,
				title: answers.title ?? "",
			};
			const habits = await sessionHabits(services, { uri: blog.root, linksSpeakers: true });
			if (!habits) return { done: false };
			const made = postFromSchedule({ ...plan, facts, slug: answers.slug }, { schedule, keys }, habits);
			return isRefusal(made) ? tell(made.refusal) : writeNewPost({ blog, dialect, isAsked: true }, made);
		},
	};
}

/** Asks for the schedule and its talks; a result where that was the end. */
async function choose(
	{ root, schedules }: Asked,
	kept: Answered,
): Promise<Chosen | CommandResult | undefined> {
	const title = vscode.l10n.t("New Post from Schedule");
	const boxes = new BoxSequence();
	try {
		const source = await askSource({ boxes, kept, schedules }, title, root);
		if (source === undefined) return undefined;
		const found = await readKnownSource(schedules, root, source);
		if (found === undefined) return undefined;
		if (isRefusal(found)) return tell(found.refusal);
		const remarks = remarksOn(found);
		if (remarks !== "") warn(remarks);
		if (found.schedule.sessions.length === 0) return undefined;
		const onShown = () => boxes.dispose();
		const keys = await pickSessions({ ...found, title, inserted: [], kept, onShown });
		return keys && { source, kept: found, keys };
	} finally {
		boxes.dispose();
	}
}

/** What the schedule says of the event stands in the box. */
function suggesting(
	step: Step<NewPostKey>,
	event: ReturnType<typeof eventOfSchedule>,
	language: string,
): Step<NewPostKey> {
	if (step.key === "dates") return { ...step, suggest: () => event.dates ?? "" };
	if (step.key !== "title") return step;
	return {
		...step,
		suggest: ({ event: typed }) => suggestTitle(typed === undefined ? event : splitEdition(typed), language),
	};
}
