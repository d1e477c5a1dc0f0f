import type { SlugRule } from "../dialects/new-post-form.ts";

/** Latin letters that no decomposition parts from their marks. */
const spelled: Readonly<Record<string, string>> = {
	...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n", ŧ: "t" },
};

/** Words in a file's name: small letters and digits as the rule keeps them, a hyphen between. Empty where none is left. */
export function slugOf(text: string, rule: SlugRule): string {
	const small = text.normalize("NFC").toLowerCase().replace(/['’ʼ]/g, "");
	const kept = rule === "unicode" ? small : withoutMarks(small);
	const others = rule === "ascii" ? /[^a-z0-9]+/g : /[^\p{L}\p{N}\p{M}]+/gu;
	return kept.replace(others, "-").replace(/^-+|-+$/g, "");
}

/** Marks of the Latin script alone: in others they are letters' other half. */
function withoutMarks(text: string): string {
	return text
		.replace(/[ßæœøđðþłħıŋŧ]/g, (letter) => spelled[letter] ?? letter)
		.replace(/\p{Script=Latin}/gu, (letter) => letter.normalize("NFD").replace(/\p{M}+/gu, ""))
		.replace(/(?<=[a-z])\p{M}+/gu, "");
}

/** A slug of at most `most` characters, cut between words where it can be. */
export function shortenSlug(slug: string, most: number): string {
	const characters = [...slug];
	if (characters.length <= most) return slug;
	const cut = characters.slice(0, most + 1).join("");
	const end = cut.lastIndexOf("-");
	return end > most / 2 ? cut.slice(0, end) : characters.slice(0, most).join("");
}
