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

/** A name for the copy of an image, and whether the file of that name is this very image already. */
export interface ImageName {
	readonly name: string;
	readonly isThere: boolean;
}

/**
 * Names the copy of an image by what its alt text says, else by what it was called, as lower-case words with hyphens. Where one
 * of `taken` has that name (compared as macOS and Windows do, without case), its file serves if it `holdsSame`; else a number
 * follows. Latin letters lose their accents so that every address bar shows them; letters of other scripts stay, because a
 * Japanese or Persian name is readable only so.
 */
export async function cleanImageName(
	original: string,
	alt: string,
	taken: Iterable<string>,
	holdsSame: (name: string) => Promise<boolean>,
): Promise<ImageName> {
	const { stem, extension } = splitName(original);
	const words = isFileNameLike(alt) ? "" : toNameWords(alt);
	const bare = words || toNameWords(stem) || "image";
	const safe = RESERVED_BY_WINDOWS.test(bare) ? `${bare}-image` : bare;
	const others = new Map<string, string[]>();
	for (const name of taken) others.set(fold(name), [...(others.get(fold(name)) ?? []), name]);
	let name = safe + extension;
	for (let number = 2; others.has(fold(name)); number++) {
		for (const other of others.get(fold(name)) ?? []) {
			if (await holdsSame(other)) return { name: other, isThere: true };
		}
		name = `${safe}-${number}${extension}`;
	}
	return { name, isThere: false };
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

/** Text as lower-case words with hyphens, for the name of a file. */
export function toNameWords(text: string): string {
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
