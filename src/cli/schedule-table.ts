import * as l10n from "@vscode/l10n";
import { hasTime } from "../core/schedule/reading/moment.ts";
import { isHiddenAtFirst, type Schedule, type Session } from "../core/schedule/schedule.ts";
import { showControls } from "./show-controls.ts";

/** A schedule for the eye: a head, then a day at a time a line for each session; those that lists hide at first only if asked to. */
export function scheduleTable(schedule: Schedule, { all }: { readonly all: boolean }): string {
	const shown = schedule.sessions.filter((session) => all || !isHiddenAtFirst(session));
	const hidden = schedule.sessions.length - shown.length;
	const rooms = Math.min(24, Math.max(0, ...shown.map(({ room = "" }) => [...room].length)));
	const lines = [headOf(schedule, shown)];
	let day: string | undefined = "";
	for (const session of shown) {
		if (session.day !== day) lines.push("", session.day ?? l10n.t("Without a day"));
		day = session.day;
		lines.push(lineOf(session, rooms));
	}
	if (hidden > 0)
		lines.push(
			"",
			hidden === 1
				? l10n.t("1 session not shown (breaks, cancelled, unscheduled …): add --all.")
				: l10n.t("{0} sessions not shown (breaks, cancelled, unscheduled …): add --all.", hidden),
		);
	return `${lines.map(showControls).join("\n")}\n`;
}

function headOf({ title, format, timeZone }: Schedule, shown: readonly Session[]): string {
	const facts = [
		shown.length === 1 ? l10n.t("1 session") : l10n.t("{0} sessions", shown.length),
		l10n.t("{0} with slides", shown.filter(({ slides }) => slides.length > 0).length),
		l10n.t("{0} with video", shown.filter(({ video }) => video.length > 0).length),
	];
	return `${title ?? l10n.t("A schedule without a title")} (${format}, ${timeZone ?? l10n.t("time zone unknown")}): ${facts.join(", ")}.`;
}

function lineOf(
	{ start, end, room = "", title, speakers, slides, video, ...session }: Session,
	rooms: number,
): string {
	const time = start && !hasTime(start) ? " ".repeat(11) : `${timeOf(start?.local)}-${timeOf(end?.local)}`;
	const names = speakers.map(({ name }) => name).join(", ");
	const marks = [
		...(slides.length > 0 ? ["slides"] : []),
		...(video.length > 0 ? ["video"] : []),
		...(session.status === "confirmed" ? [] : [session.status]),
		...(session.service ? ["break"] : []),
	];
	const place = [...room].length > rooms ? `${[...room].slice(0, rooms - 1).join("")}…` : room;
	const pad = " ".repeat(Math.max(0, rooms - [...place].length));
	return [
		time,
		...(rooms > 0 ? [`${place}${pad}`] : []),
		`${title}${names && ` (${names})`}${marks.length > 0 ? ` [${marks.join(", ")}]` : ""}`,
	].join("  ");
}

function timeOf(local: string | undefined): string {
	return local?.slice(11) || "     ";
}
