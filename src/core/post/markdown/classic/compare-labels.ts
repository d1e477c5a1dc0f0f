import type { LabelHabits } from "../../../flavours/reference-habits.ts";

/** A label as a flavour compares it, in definitions and in references; simple labels come out as CommonMark's do. */
export interface LabelComparison {
	defined(label: string): string;
	referred(label: string): string;
}

export function labelComparison({ case: letters, spaces }: LabelHabits): LabelComparison {
	const fold = letters === "ascii" ? foldAscii : letters === "lower" ? foldLower : foldUnicode;
	if (!spaces || spaces === "ascii") {
		const blanks = spaces ? /[ \t\n\r]+/g : /\s+/g;
		const compared = (label: string) => fold(label.replaceAll(blanks, " ").replaceAll(/^ | $/g, ""));
		return { defined: compared, referred: compared };
	}
	return spaces === "exact"
		? { defined: fold, referred: (label) => fold(label.replaceAll(/ ?\n/g, " ")) }
		: { defined: (label) => fold(label.trim()), referred: (label) => fold(label.replaceAll(/\s+/g, " ")) };
}

/** As CommonMark's reference implementations do it. */
function foldUnicode(label: string): string {
	return label.toLowerCase().toUpperCase();
}

function foldAscii(label: string): string {
	return label.replaceAll(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** By lower case, so that `ß` is not `ss`; written in upper case as CommonMark's labels are. */
function foldLower(label: string): string {
	const lower = label.toLowerCase();
	return /^[ -~]*$/.test(lower) ? lower.toUpperCase() : lower.replaceAll(/\p{Ll}/gu, upperOf);
}

function upperOf(letter: string): string {
	const upper = letter.toUpperCase();
	return upper.toLowerCase() === letter ? upper : letter;
}
