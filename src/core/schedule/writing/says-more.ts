import { slipsBetween } from "../../text/slips-between.ts";
import { comparableTitle } from "../reading/comparable-title.ts";
import type { Session } from "../schedule.ts";
import { withoutMarks } from "./match-titles.ts";

const joiners = new Set([
	"and",
	"at",
	"by",
	"in",
	"with",
	"mit",
	"und",
	"von",
	"avec",
	"et",
	"par",
	"con",
	"por",
]);

/**
 * Whether a line that names a talk has words beside what the schedule says of it, small slips aside: they would be lost if the line
 * went. `also` is what else may stand in it, such as the address of its link.
 */
export function saysMore(line: string, talk: Session, also: readonly string[]): boolean {
	const bare = comparableTitle(withoutMarks(line));
	if (slipsBetween(bare, comparableTitle(talk.title), Math.floor(bare.length / 8)) !== undefined)
		return false;
	const { title, subtitle, speakers, room, track, kind } = talk;
	const told = [
		title,
		subtitle,
		...speakers.flatMap(({ name, org }) => [name, org]),
		room,
		track,
		kind,
		...also,
	];
	const known = [...new Set(told.flatMap((text = "") => comparableTitle(text).split(" ")))];
	return bare.split(" ").some((word) => !/^\d*$/.test(word) && !joiners.has(word) && !isAmong(word, known));
}

function isAmong(word: string, known: readonly string[]): boolean {
	if (known.includes(word)) return true;
	const most = word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 8));
	return most > 0 && known.some((other) => slipsBetween(word, other, most) !== undefined);
}
