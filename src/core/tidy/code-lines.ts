import { codeLanguages } from "./code-languages.ts";

/** What a line is to one who asks whether it is code. */
export type LineLook = "strong" | "weak" | "prose" | "open";

const BREAK_TAG = /<br ?\/?>[ \t]*$/i;
/** Of longer lines only so much is looked at: bundled scripts have lines without end. */
const longestLook = 400;

const STRONG: readonly RegExp[] = [
	/^(?=.*[=()<>[\]$_&*]|\s*[\w.]+;).*[;{]\s*$/,
	/^\s*[})\]]+[;,)]*\s*$/,
	/^\s*[\w.]+\([^()]*\)\s*$/,
	/^\s*[\w.[\]$]+\s*(?:\+|-|\||:)?=(?!=)\s*\S+\s*$/,
	/&&|\|\||!=|==|[=-]>\s*[\w{(]|::|:=|\$\(|\$\{/,
];
const WEAK =
	/^\s*(?:else|endif|end|fi|done|esac|try|finally|return\b.*|break|continue|pass|begin|then|default:|\.{3}|…|\/\/.*|#\S?.*|\w+:)\s*$|[,(\\]\s*$|^\s*-\S/;

/** Where a page's `<br>` at a line's end begins, with the blanks before it; undefined where there is none. */
export function breakTagAt(line: string): number | undefined {
	const tag = BREAK_TAG.exec(line);
	return tag ? line.slice(0, tag.index).replace(/(?<![ \t])[ \t]+$/, "").length : undefined;
}

/** Whether a line is code by itself, may be among code, or is somebody's sentence. */
export function lookOf(line: string): LineLook {
	const text = line.slice(0, breakTagAt(line)).slice(0, longestLook);
	if (text.trim() === "") return "open";
	if (isProse(text)) return "prose";
	if (languagesOf(text).length > 0 || STRONG.some((sign) => sign.test(text))) return "strong";
	return WEAK.test(text) ? "weak" : "open";
}

/** The languages that have a sign in a line. */
export function languagesOf(line: string): readonly string[] {
	const text = line.slice(0, longestLook);
	return codeLanguages.filter(({ signs }) => signs.some((sign) => sign.test(text))).map(({ id }) => id);
}

/** Seven words or more, most of them nothing but letters: a sentence, whatever stands in it. */
function isProse(text: string): boolean {
	const words = text.trim().split(/\s+/);
	if (words.length < 7)
		return /^[“"(]?\p{Lu}[^:;{}()<>=$]*\p{L}[.?!]["”)]?$/u.test(text.trim()) && words.length > 2;
	const plain = words.filter((word) => /^[“"'(]?\p{L}[\p{L}’'-]*[.,;:!?)"”]*$/u.test(word)).length;
	return plain / words.length > 0.75;
}
