import * as l10n from "@vscode/l10n";
import { ArgumentReader } from "../text/argument-reader.ts";
import type { Refusal } from "../text/refusal.ts";
import { newPostDialects } from "./engine-of-blog.ts";
import { type EventFacts, validateDays } from "./event-facts.ts";

/** What `recap.newPost` is told. */
export interface NewPostAnswers extends EventFacts {
	/** The engine's id, where it is not the blog's own. */
	readonly engine?: string | undefined;
	/** The post's name in its path. */
	readonly slug?: string | undefined;
	/** A folder: for the caller to make sense of. */
	readonly folder?: unknown;
}

/** What `recap.newPostFromSchedule` is told: what it leaves out the schedule says. */
export interface NewPostFromScheduleAnswers extends Omit<NewPostAnswers, "title"> {
	readonly title?: string | undefined;
	/** Of the schedule: for the caller to make sense of. */
	readonly source: unknown;
	readonly keys: readonly string[];
}

const eventKeys = ["event", "edition", "place", "dates", "url", "engine", "slug", "folder"];

/** Reads the argument of `recap.newPost`; one sentence where its shape is wrong. */
export function readNewPostAnswers(argument: unknown): NewPostAnswers | Refusal {
	const read = new ArgumentReader(argument, ["title", ...eventKeys]);
	const title = read.text("title");
	return check(read, { title, ...readEvent(read) });
}

/** The same for `recap.newPostFromSchedule`. */
export function readNewPostFromScheduleAnswers(argument: unknown): NewPostFromScheduleAnswers | Refusal {
	const read = new ArgumentReader(argument, ["source", "keys", "title", ...eventKeys]);
	const keys = read.names("keys") ?? [];
	return check(read, {
		source: read.optionalValue("source"),
		keys: typeof keys === "string" ? [keys] : keys,
		title: read.optionalText("title"),
		...readEvent(read),
	});
}

function readEvent(read: ArgumentReader): Omit<NewPostAnswers, "title"> {
	return {
		event: read.optionalText("event"),
		edition: read.optionalText("edition"),
		place: read.optionalText("place"),
		dates: read.optionalText("dates"),
		url: read.optionalText("url"),
		engine: read.optionalChoice(
			"engine",
			newPostDialects.map(({ id }) => id),
		),
		slug: read.optionalText("slug"),
		folder: read.optionalValue("folder"),
	};
}

function check<Answers extends Omit<NewPostAnswers, "title">>(
	read: ArgumentReader,
	answers: Answers,
): Answers | Refusal {
	if (read.refusal) return read.refusal;
	const dates = validateDays(answers.dates ?? "");
	if (dates !== undefined) return { refusal: dates };
	if (answers.url !== undefined && !/^https?:\/\/\S+$/i.test(answers.url.trim()))
		return { refusal: l10n.t("Give url as an address that starts with https://.") };
	return answers;
}
