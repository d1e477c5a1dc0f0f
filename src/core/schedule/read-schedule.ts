import * as l10n from "@vscode/l10n";
import type { Refusal } from "../text/refusal.ts";
import { scheduleFormats } from "./formats/index.ts";
import { looksLike, looksLikeBytes } from "./looks-like.ts";
import { decodeBytes } from "./reading/decode-bytes.ts";
import { distinctKeys } from "./reading/distinct-keys.ts";
import { tellFault } from "./reading/fault.ts";
import { hasTime } from "./reading/moment.ts";
import type { ScheduleDraft } from "./reading/schedule-draft.ts";
import { finishSession, withoutUndefined } from "./reading/session-draft.ts";
import { toSource } from "./reading/source.ts";
import { timesAreUtc } from "./reading/times-are-utc.ts";
import { webAddress } from "./reading/web-address.ts";
import { cleanLine } from "./reading/words.ts";
import { mostScheduleBytes, type Schedule, type Session } from "./schedule.ts";

/**
 * Reads an event's schedule, whatever its format is, by its content; `name` is the file's, for its sentences. Of a broken file
 * what could be read comes with a warning; of a file without any session that can be read, a refusal. Never throws, fetches
 * nothing.
 */
export function readSchedule(bytes: Uint8Array, name: string): Schedule | Refusal {
	try {
		return readAnyFormat(bytes, name);
	} catch (error) {
		// An expression that meets a text of many megabytes, where the machine has no room for it.
		if (!(error instanceof RangeError)) throw error;
		return {
			refusal: l10n.t("A text in {0} is too long to read: take it out, or name the schedule alone.", name),
		};
	}
}

function readAnyFormat(bytes: Uint8Array, name: string): Schedule | Refusal {
	if (bytes.length > mostScheduleBytes)
		return {
			refusal: l10n.t("{0} is larger than {1} MB: name the schedule alone.", name, mostScheduleBytes / 1e6),
		};
	const binary = looksLikeBytes(bytes);
	if (binary !== undefined) return unknownFormat(binary);
	const source = toSource(decodeBytes(bytes), name);
	const format = scheduleFormats.find((one) => one.recognises(source));
	if (!format) {
		const fault = source.json?.fault;
		return fault
			? { refusal: unknownAnd(looksLike(source), tellFault(fault)) }
			: unknownFormat(looksLike(source));
	}
	const { draft, fault } = format.read(source);
	const sessions = finishSessions(draft);
	if (sessions.length === 0 && fault)
		return {
			refusal: l10n.t("No session could be read of this file ({0}). {1}", format.label, tellFault(fault)),
		};
	const timeZone = draft.timeZone ?? (areInUtc(sessions) ? "UTC" : undefined);
	const left = draft.sessions.length - sessions.length;
	return withoutUndefined({
		format: format.id,
		producer: draft.producer,
		title: cleanLine(draft.title),
		acronym: cleanLine(draft.acronym),
		baseUrl: webAddress(draft.baseUrl),
		timeZone,
		sessions,
		warnings: [
			...(fault ? [tellFault(fault)] : []),
			...(left === 1 ? [l10n.t("One session without a title is left out.")] : []),
			...(left > 1 ? [l10n.t("{0} sessions without a title are left out.", left)] : []),
			...(sessions.length === 0 ? [l10n.t("The schedule has no sessions yet.")] : []),
			...(timeZone === "UTC" ? [timesAreUtc()] : []),
			...(draft.warnings ?? []),
		],
	});
}

/** Whether all times are told in UTC, which is hardly where the event is. */
function areInUtc(sessions: readonly Session[]): boolean {
	const zones = new Set(sessions.flatMap(({ start }) => (start && hasTime(start) ? [start.zone] : [])));
	return zones.size === 1 && zones.has("UTC");
}

function finishSessions(draft: ScheduleDraft): readonly Session[] {
	const base = webAddress(draft.linkBase ?? draft.baseUrl);
	const sessions = draft.sessions.flatMap((session) => finishSession(session, base) ?? []);
	// Between local times of one place the order of their letters is that of time; sorting is stable.
	const starts = (session: Session) => session.start?.local ?? "~";
	return [...distinctKeys(sessions)].sort((a, b) =>
		starts(a) < starts(b) ? -1 : starts(a) > starts(b) ? 1 : 0,
	);
}

/** The formats as people call them. */
function labels(): string {
	return [...new Set(scheduleFormats.map(({ label }) => label))].join(", ");
}

function unknownFormat(found: string): Refusal {
	return {
		refusal: l10n.t(
			"This is not a schedule Recap knows: it looks like {0}; it can read {1}.",
			found,
			labels(),
		),
	};
}

function unknownAnd(found: string, fault: string): string {
	return l10n.t(
		"This is not a schedule Recap knows: it looks like {0}; it can read {1}. {2}",
		found,
		labels(),
		fault,
	);
}
