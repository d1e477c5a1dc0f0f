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
		if (session.day !== day) lines.push("", session.day ?? "Without a day");
		day = session.day;
		lines.push(lineOf(session, rooms));
	}
	if (hidden > 0)
		lines.push("", `${count(hidden, "session")} not shown (breaks, cancelled, unscheduled …): add --all.`);
	return `${lines.map(showControls).join("\n")}\n`;
}

function headOf({ title, format, timeZone }: Schedule, shown: readonly Session[]): string {
	const facts = [
		count(shown.length, "session"),
		`${shown.filter(({ slides }) => slides.length > 0).length} with slides`,
		`${shown.filter(({ video }) => video.length > 0).length} with video`,
	];
	return `${title ?? "A schedule without a title"} (${format}, ${timeZone ?? "time zone unknown"}): ${facts.join(", ")}.`;
}

function lineOf(
	{ start, end, room = "", title, speakers, slides, video, ...session }: Session,
	rooms: number,
): string {
	const time = `${timeOf(start?.local)}-${timeOf(end?.local)}`;
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
	return local?.slice(11) ?? "     ";
}

function count(number: number, what: string): string {
	return `${number} ${what}${number === 1 ? "" : "s"}`;
}
