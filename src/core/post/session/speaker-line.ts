import type { TextRange } from "../../text/text-range.ts";
import { readNames } from "./speaker-names.ts";

/** Labels in the singular may be followed by a firm: "Speaker: Ann Lee, Acme". */
const PLURAL = /s\s*[:：]|ent(?:inn)?en\s*[:：]|[者師宾]\s*[:：]|presented by/iu;
const LABEL =
	/^[\s>*+-]*(?:speakers?|presenters?|presented by|talk by|session by|lecturers?|panelists?|instructors?|authors?|host(?:ed by)?|sprecher(?:in)?|referent(?:in|en)?|vortragende[r]?|orateurs?|oratrice|intervenante?s?|conférencie(?:rs?|ères?)|présenté par|ponentes?|ponencia de|oradore?s?|palestrantes?|relator[ei]|prelegent(?:ka|ci)?|登壇者?|発表者|講演者|スピーカー|講師|著者|讲师|講者|讲者|分享者|嘉宾|演讲者|주최|발표자|연사|سخنران)\s*[:：]\s*/iu;
const BY =
	/^[\s>*—–-]*(?:by|with|from|presented by|given by|talk by|a talk by|session by|von|mit|par|avec|por|de|con|door|di|av|af|przez|door)\s*:?\s+/iu;
const DASH = /^\s*(?:[—–-]|--)\s+/u;
/** When a talk was: "14:00 am - 14:45 am : ", "10h30-11h15 – ". */
const TIMES =
	/^[\s*_]*\d{1,2}[:h.]\d{2}(?:\s*[ap]\.?m\.?)?\s*(?:[-–—]|to|bis|à|a)\s*\d{1,2}[:h.]\d{2}(?:\s*[ap]\.?m\.?)?\s*(?:[:：|,·–—-]\s*)?/i;
const LONGEST_LINE = 200;

/** The people a line right under a title names: "By Ann Lee", "Speaker: Ann Lee", "*Ann Lee, Acme*". Undefined where it is another kind of line. */
export function readSpeakerLine(
	line: string,
	place: "below-title" | "further-down",
): readonly TextRange[] | undefined {
	if (line.length > LONGEST_LINE) return undefined;
	const label = LABEL.exec(line)?.[0];
	if (label !== undefined) {
		const trust = PLURAL.test(label) ? "declared-list" : "declared";
		return shifted(readNames(line.slice(label.length), trust), label.length);
	}
	if (place === "further-down") return undefined;
	const start = TIMES.exec(line)?.[0].length ?? BY.exec(line)?.[0].length ?? DASH.exec(line)?.[0].length ?? 0;
	return shifted(readNames(line.slice(start), "likely"), start);
}

function shifted(names: readonly TextRange[] | undefined, by: number): readonly TextRange[] | undefined {
	return names?.map((name) => ({ start: name.start + by, end: name.end + by }));
}
