import type { Schedule, Session } from "../schedule.ts";

/** Which talks of a schedule are asked for. */
export interface TalkQuestion {
	/** Words that its title, speakers, room, track or day hold, all of them; every talk without it. */
	readonly query: string;
	/** So many of them were told before. */
	readonly skip: number;
	/** Characters of the answer, written as JSON. */
	readonly most: number;
}

/** What of a talk is needed to choose it, as JSON has it. */
export interface ToldTalk {
	readonly key: string;
	readonly title: string;
	readonly start?: string;
	readonly room?: string;
	readonly speakers: readonly string[];
	readonly url?: string;
	readonly slides?: readonly string[];
	readonly video?: readonly string[];
}

export interface ToldTalks {
	readonly title?: string;
	readonly timeZone?: string;
	/** How many talks there are that fit. */
	readonly count: number;
	readonly talks: readonly ToldTalk[];
	/** How many are left; to be asked for with `skip`. */
	readonly left: number;
}

/** The talks of a schedule for a reader with little room; breaks, and what was cancelled or turned down, are none. */
export function listTalks(schedule: Schedule, { query, skip, most }: TalkQuestion): ToldTalks {
	const words = fold(query).split(/\s+/).filter(Boolean);
	const fitting = schedule.sessions.filter((session) => isTalk(session) && words.every(isIn(session)));
	const { title, timeZone } = schedule;
	const head = { ...(title !== undefined && { title }), ...(timeZone !== undefined && { timeZone }) };
	const talks: ToldTalk[] = [];
	let left = most - JSON.stringify({ ...head, count: fitting.length, talks, left: fitting.length }).length;
	for (const session of fitting.slice(skip)) {
		const talk = tell(session);
		left -= JSON.stringify(talk).length + 1;
		if (left < 0) break;
		talks.push(talk);
	}
	return {
		...head,
		count: fitting.length,
		talks,
		left: Math.max(0, fitting.length - skip - talks.length),
	};
}

function isTalk({ service, status }: Session): boolean {
	return !service && status !== "cancelled" && status !== "rejected";
}

function isIn({ title, speakers, room, track, day }: Session): (word: string) => boolean {
	const all = fold([title, ...speakers.map(({ name }) => name), room, track, day].join("\n"));
	return (word) => all.includes(word);
}

/** Case and accents do not matter. */
function fold(text: string): string {
	return text
		.normalize("NFD")
		.replace(/\p{Mn}/gu, "")
		.toLowerCase();
}

function tell({ key, title, start, room, speakers, url, slides, video }: Session): ToldTalk {
	return {
		key,
		title,
		...(start && { start: start.local }),
		...(room !== undefined && { room }),
		speakers: speakers.map(({ name }) => name),
		...(url !== undefined && { url }),
		...(slides.length > 0 && { slides: slides.map((link) => link.url) }),
		...(video.length > 0 && { video: video.map((link) => link.url) }),
	};
}
