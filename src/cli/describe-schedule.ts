import type { Schedule, Session, WallTime } from "../core/schedule/schedule.ts";

/** A schedule as `recap schedule --format json` prints it; `schemas/cli/schedule.json` describes it. */
export function scheduleJson({ format, title, timeZone, sessions, warnings }: Schedule) {
	return {
		format,
		title: title ?? null,
		timeZone: timeZone ?? null,
		sessions: sessions.map(sessionJson),
		warnings,
	};
}

function sessionJson(session: Session) {
	const { key, title, start, end, room, track, speakers, url, slides, video, status, service } = session;
	return {
		key,
		title,
		start: start ? isoTime(start) : null,
		end: end ? isoTime(end) : null,
		room: room ?? null,
		track: track ?? null,
		speakers,
		url: url ?? null,
		slides,
		video,
		status,
		service,
	};
}

/** `2026-01-31T09:30+01:00`; without an offset where the file tells none. */
function isoTime({ local, offset = "" }: WallTime): string {
	return `${local}${offset}`;
}
