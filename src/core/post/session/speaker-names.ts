import type { TextRange } from "../../text/text-range.ts";
import { isBareName, isNameInCapitals, isPersonName } from "./person-name.ts";

/** `likely`: every person must look like one. `bare`: or may be one by a bare Chinese or Korean name or a handle. `declared`: the words before say that this is a person, with a firm or role perhaps; `declared-list`: that these are all people. */
export type Trust = "likely" | "bare" | "declared" | "declared-list";

const AND =
	/\s*[,，]?\s+(?:and|And|und|et|y|e|och|en|with|avec|con|mit|i)\s+|\s*(?:&amp;|[&＆+/;；|、]|と(?=\S))\s*/gu;
const COMMA = /\s*[,，]\s*/gu;
/** What may follow a name: a firm, a role, a handle, where they come from. */
const AFTER_NAME =
	/\s*[（([].*$|\s+(?:from|of|at|@|aka|chez|from the|of the)\s.*$|\s+[-–—|:]\s.*$|\s*:\s.*$|(?<=\p{Ll}{3})\.\s.*$/isu;
const EDGE = /^[\s*_"“”'‘’「『([（]+|[\s*_"“”’」』.。:：,)\]）]+$/gu;
/** Brackets behind something. */
const ASIDE = /(?<=[^\s*_"“”'‘’「『([（][\s*_"“”'‘’」』]{0,4})(?:\([^()]*\)|（[^（）]*）)/gu;
const LONGEST_NAMES = 200;
const LONGEST_DECLARED_NAME = 60;

/**
 * The people in a text that should hold nothing but people, their firms and roles: "Ann Lee, Acme & Bob Ray (Initech)".
 * Undefined where it does not read as such. Ranges are in `text`.
 */
export function readNames(text: string, trust: Trust, besideTitle = ""): readonly TextRange[] | undefined {
	if (text.length > LONGEST_NAMES || text.trim() === "") return undefined;
	const groups = split(text, { start: 0, end: text.length }, AND).map((group) => split(text, group, COMMA));
	const names: TextRange[] = [];
	// "Ann Lee, Acme & Bob Ray, Initech" pairs people with firms; "Ann Lee, Bob Ray and Eve Doe" lists people.
	const isPairs =
		trust === "declared-list"
			? false
			: groups.length < 2
				? (groups[0]?.length ?? 0) < 3
				: (groups.at(-1)?.length ?? 0) > 1;
	for (const group of groups) {
		for (const [order, part] of group.entries()) {
			const name = nameIn(text, part, trust, besideTitle);
			const shown = name && text.slice(name.start, name.end);
			// Whose firm stands in parentheses is a person, too: "Ann Lee (Acme), Bob Ray (Initech)".
			const isApart =
				shown !== undefined &&
				(isNameInCapitals(shown) || (isPersonName(shown) && /[（(]/.test(text.slice(name?.end, part.end))));
			if (name && (order === 0 || !isPairs || isApart)) names.push(name);
			else if (order === 0 && (isStrict(trust) || names.length === 0)) return undefined;
		}
	}
	return names.length > 0 ? names : undefined;
}

function nameIn(text: string, part: TextRange, trust: Trust, besideTitle: string): TextRange | undefined {
	const whole = text.slice(part.start, part.end);
	const handle = /^@[\w.-]+/.exec(whole);
	const cut = handle ? handle[0].length : whole.search(AFTER_NAME);
	const name = trimTo(text, { start: part.start, end: cut > 0 ? part.start + cut : part.end });
	const shown = text.slice(name.start, name.end);
	if (isPersonName(shown)) return withoutRespect(text, name);
	if (trust === "bare" && isBareName(shown, besideTitle)) return name;
	if (isStrict(trust)) return undefined;
	const isNameLike =
		/\p{L}/u.test(shown) &&
		!/\S@\S/.test(shown) &&
		shown.length <= LONGEST_DECLARED_NAME &&
		!/[.!?。！？]\s/.test(shown);
	return isNameLike && shown.split(/\s+/).length <= 5 ? withoutRespect(text, name) : undefined;
}

function isStrict(trust: Trust): boolean {
	return trust === "likely" || trust === "bare";
}

const RESPECT = /[ \u3000]?(?:さん|さま|様|氏|님|씨)$/u;

/** A title of respect is no part of the name. */
function withoutRespect(text: string, name: TextRange): TextRange {
	const length = RESPECT.exec(text.slice(name.start, name.end))?.[0].length ?? 0;
	return length < name.end - name.start ? { start: name.start, end: name.end - length } : name;
}

function trimTo(text: string, range: TextRange): TextRange {
	const shown = text.slice(range.start, range.end);
	let before = 0;
	let after = 0;
	for (const edge of shown.matchAll(EDGE)) {
		if (edge.index === 0) before = edge[0].length;
		else after = edge[0].length;
	}
	// Initials and "Jr." keep their full stop.
	if (after > 0 && /\s\p{L}{1,2}\.$/u.test(shown)) after = 0;
	return before + after >= shown.length ? range : { start: range.start + before, end: range.end - after };
}

function split(text: string, range: TextRange, separator: RegExp): TextRange[] {
	const parts: TextRange[] = [];
	let from = range.start;
	const shown = text.slice(range.start, range.end);
	const asides = [...shown.matchAll(ASIDE)].map(
		({ index, 0: aside }) => [index, index + aside.length] as const,
	);
	for (const found of shown.matchAll(separator)) {
		// "Ann Lee (slides | video)", "Bob Ray (Reed & Sons)": what stands behind a name names nobody else.
		if (asides.some(([start, end]) => start < found.index && found.index < end)) continue;
		parts.push({ start: from, end: range.start + found.index });
		from = range.start + found.index + found[0].length;
	}
	parts.push({ start: from, end: range.end });
	return parts.filter((part) => text.slice(part.start, part.end).trim() !== "");
}
