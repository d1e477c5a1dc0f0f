import * as l10n from "@vscode/l10n";
import type { Session as InsertedSession } from "../../post/session-model.ts";
import type { Schedule } from "../schedule.ts";
import { chooseVideo, type VideoForm } from "./choose-video.ts";
import { matchInserted } from "./match-inserted.ts";

/** What has appeared for a session of a post, as `addToSession` takes it. */
export interface NewPart {
	readonly part: "slides" | "video";
	readonly url: string;
}

export interface SessionNews {
	readonly key: string;
	readonly session: InsertedSession;
	/** Never empty; slides come first. */
	readonly parts: readonly NewPart[];
}

/**
 * What the schedule knows by now that the post's sessions lack. A session that has slides or a video, whichever, is left with
 * them; nothing else of a session is compared.
 */
export function whatIsNew(
	schedule: Schedule,
	inserted: readonly InsertedSession[],
	videos?: readonly VideoForm[],
): readonly SessionNews[] {
	const matches = matchInserted(schedule.sessions, inserted);
	const news = new Map<InsertedSession, SessionNews>();
	for (const { key, slides, video } of schedule.sessions) {
		const session = matches.get(key);
		if (!session || news.has(session)) continue;
		const parts = [
			...partOf("slides", slides[0]?.url, session),
			...partOf("video", chooseVideo(video, videos)?.url, session),
		];
		if (parts.length > 0) news.set(session, { key, session, parts });
	}
	return [...news.values()].sort((a, b) => a.session.range.start - b.session.range.start);
}

function partOf(
	part: NewPart["part"],
	url: string | undefined,
	session: InsertedSession,
): readonly NewPart[] {
	const links = part === "slides" ? session.slides : session.videos;
	const isThere = links.length > 0 || session.embeds.some(({ kind }) => kind === part);
	return url === undefined || isThere ? [] : [{ part, url }];
}

/** One sentence about what has appeared; `known` are the post's sessions that the schedule has. */
export function tellNews(news: readonly SessionNews[], known: number): string {
	const kinds = new Set(news.flatMap(({ parts }) => parts.map(({ part }) => part)));
	if (kinds.size === 0) return l10n.t("No slides or video have appeared for your sessions yet.");
	return known === 1 ? tellOne(kinds) : tellSeveral(kinds, news.length, known);
}

function tellOne(kinds: ReadonlySet<NewPart["part"]>): string {
	if (kinds.size === 2) return l10n.t("Slides and video have appeared for your session.");
	return kinds.has("slides")
		? l10n.t("Slides have appeared for your session.")
		: l10n.t("Video has appeared for your session.");
}

function tellSeveral(kinds: ReadonlySet<NewPart["part"]>, count: number, known: number): string {
	if (kinds.size === 2)
		return l10n.t("Slides and video have appeared for {0} of your {1} sessions.", count, known);
	return kinds.has("slides")
		? l10n.t("Slides have appeared for {0} of your {1} sessions.", count, known)
		: l10n.t("Video has appeared for {0} of your {1} sessions.", count, known);
}
