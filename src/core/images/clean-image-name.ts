import { isFileNameLike } from "./file-name-like.ts";

/** In code points: with four bytes each and an extension still below the 255 bytes file systems allow. */
const LONGEST_STEM = 60;
const RESERVED_BY_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const SAME_EXTENSIONS: Readonly<Record<string, string>> = {
	jpeg: "jpg",
	jpe: "jpg",
	jfif: "jpg",
	tif: "tiff",
};

/**
 * A name for the copy of an image: what its alt text says, else what it was called, as lower-case words with hyphens, never
 * one of `taken` (compared as macOS and Windows do, without case). Latin letters lose their accents so that every address
 * bar shows them; letters of other scripts stay, because a Japanese or Persian name is readable only so.
 */
export function cleanImageName(original: string, alt: string, taken: ReadonlySet<string>): string {
	const { stem, extension } = splitName(original);
	const words = isFileNameLike(alt) ? "" : toWords(alt);
	const name = words || toWords(stem) || "image";
	const safe = RESERVED_BY_WINDOWS.test(name) ? `${name}-image` : name;
	const takenNames = new Set([...taken].map(fold));
	let unique = safe + extension;
	for (let number = 2; takenNames.has(fold(unique)); number++) unique = `${safe}-${number}${extension}`;
	return unique;
}

function splitName(original: string): { stem: string; extension: string } {
	const name = original.slice(Math.max(original.lastIndexOf("/"), original.lastIndexOf("\\")) + 1);
	const [, stem = name, written = ""] = /^(.*)\.([a-z\d]{1,8})$/is.exec(name) ?? [];
	const extension = written.toLowerCase();
	return { stem, extension: extension && `.${SAME_EXTENSIONS[extension] ?? extension}` };
}

/** Letters that no normalisation takes apart. */
const LATIN: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	þ: "th",
	ł: "l",
	ħ: "h",
	ı: "i",
	ŋ: "n",
};

function toWords(text: string): string {
	const words = text
		.normalize("NFKD")
		.replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
		// Arabic vowel signs and the stretching line; apostrophes; what is invisible, but for the Persian word joint.
		.replace(/[\u0640\u064b-\u065f\u0670'’‘ʼ`´]|(?!\u200c)\p{Cf}/gu, "")
		.toLowerCase()
		.replace(/[ßæœøđðþłħıŋ]/g, (letter) => LATIN[letter] ?? letter)
		.normalize("NFC")
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
		.replace(/^[^\p{L}\p{N}]+|-$/gu, "");
	return shorten(words);
}

/** At the last whole word that fits, unless that would leave less than half. */
function shorten(words: string): string {
	const letters = [...words];
	if (letters.length <= LONGEST_STEM) return words;
	const cut = letters.slice(0, LONGEST_STEM).join("");
	const lastWord = letters[LONGEST_STEM] === "-" ? cut.length : cut.lastIndexOf("-");
	return (lastWord > cut.length / 2 ? cut.slice(0, lastWord) : cut).replace(/-$/, "");
}

function fold(name: string): string {
	return name.normalize("NFC").toLowerCase();
}
