import * as l10n from "@vscode/l10n";
import { insertAt, replaceRange, type TextEdit } from "../../text/text-edit.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import { readForeignList } from "./foreign-list.ts";
import { quoteScalar, writeList, writeScalar } from "./quote-scalar.ts";
import type { YamlLine } from "./yaml-line.ts";

/** A likely reason why YAML refuses a line, for a writer, with ways to mend it: one, or several where only the writer knows. */
export interface YamlMistake {
	readonly message: string;
	readonly mends: readonly Mend[];
	/** The place to show, where it is not the line's value. */
	readonly range?: TextRange;
}

export interface Mend {
	readonly title: string;
	readonly edits: readonly TextEdit[];
	/** Whether only one thing can have been meant. */
	readonly isCertain?: boolean;
}

/** The reasons that `line` itself shows, the likeliest first. None is certain before its mend has been tried. */
export function* guessMistakes(line: YamlLine): Generator<YamlMistake> {
	for (const guess of guesses) {
		const mistake = guess(line);
		if (mistake) yield mistake;
	}
}

const guesses: readonly ((line: YamlLine) => YamlMistake | undefined)[] = [
	controlCharacter,
	foreignList,
	apostropheInQuotes,
	unclosedSingleQuote,
	backslashInPath,
	wrongEscape,
	quoteInQuotes,
	unclosedDoubleQuote,
	signAfterQuote,
	textAfterQuote,
	unclosedList,
	badListItem,
	reservedStart,
	colonInValue,
	noSpaceAfterColon,
];

function controlCharacter({ text, range }: YamlLine): YamlMistake | undefined {
	const found = [...text.matchAll(/(?:(?!\t)[\p{Cc}\uFFFE\uFFFF])+/gu)].map(({ index, 0: characters }) =>
		textRange(range.start + index, range.start + index + characters.length),
	);
	const [first] = found;
	if (!first) return undefined;
	const removed = found.map((each) => replaceRange(withBlankBeside(text, range.start, each), ""));
	const mends = [
		...meantCharacters(text, range.start, found),
		{ title: l10n.t("Remove the invisible character"), edits: removed },
	];
	return { message: l10n.t("Remove the invisible control character here."), mends, range: first };
}

/** Two blanks would be left where one stands on each side. */
function withBlankBeside(text: string, lineStart: number, { start, end }: TextRange): TextRange {
	const isBetweenBlanks = text.charAt(start - lineStart - 1) === " " && text.charAt(end - lineStart) === " ";
	return textRange(start, isBetweenBlanks ? end + 1 : end);
}

/** What may have stood there: a sign of print in Windows' old encoding (U+0092), or in one that lost a byte (U+0019); between letters, a blank. */
function* meantCharacters(text: string, lineStart: number, found: readonly TextRange[]): Generator<Mend> {
	const signs = found.map(({ start, end }) => signs1252[text.slice(start - lineStart, end - lineStart)]);
	const [sign] = signs;
	if (sign !== undefined && signs.every((each) => each !== undefined)) {
		const edits = found.map((each, at) => replaceRange(each, signs[at] ?? ""));
		yield { title: l10n.t("Change to {0}", sign), edits };
		return;
	}
	const isBetweenLetters = found.every(({ start, end }) =>
		/^\w.+\w$/su.test(text.slice(start - lineStart - 1, end - lineStart + 1)),
	);
	if (isBetweenLetters) {
		yield { title: l10n.t("Change to a blank"), edits: found.map((each) => replaceRange(each, " ")) };
	}
}

const signs1252: Readonly<Record<string, string>> = Object.fromEntries(
	[..."–—‘’“”"].flatMap((sign, at) => {
		const old = "\u0096\u0097\u0091\u0092\u0093\u0094".charAt(at);
		return [
			[old, sign],
			[String.fromCharCode(sign.charCodeAt(0) & 0xff), sign],
		];
	}),
);

/** Tags and the like as another language writes its lists. */
function foreignList({ key, value, valueRange }: YamlLine): YamlMistake | undefined {
	if (key === undefined || !LIST_KEYS.test(key) || !/^[[("'<-]/.test(value)) return undefined;
	// A list that lacks its bracket is closed, and a value with a sign or a comma in it put in quotes.
	const items = readForeignList(value);
	if (!items) return undefined;
	const written = writeList(items);
	return one(l10n.t("Write `{0}` as a list.", key), l10n.t("Write {0} as a list", key), [
		replaceRange(valueRange, written),
	]);
}

function apostropheInQuotes({ value, valueRange }: YamlLine): YamlMistake | undefined {
	// Some write `\'`, as programs have it.
	const inner = /^'(.+)'$/.exec(value)?.[1]?.replaceAll("\\'", "'");
	if (inner === undefined || isTwoQuoted(value)) return undefined;
	if (!inner.replaceAll("''", "").includes("'")) return undefined;
	const edit = replaceRange(valueRange, `'${inner.replaceAll(/''?/g, "''")}'`);
	return one(
		l10n.t("Double the apostrophe: in single quotes, a single one ends the text."),
		l10n.t("Double the apostrophe"),
		[edit],
	);
}

function unclosedSingleQuote({ value, valueRange }: YamlLine): YamlMistake | undefined {
	const rest = /^'(.*[^'])$/.exec(value)?.[1];
	// Quotes inside words are apostrophes; any other would close the text.
	if (rest === undefined || /'/.test(rest.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, ""))) return undefined;
	const closed = replaceRange(valueRange, `'${rest.replaceAll("'", "''")}'`);
	const kept = replaceRange(valueRange, quoteScalar(value));
	return {
		message: l10n.t("Close the single quote, or put the whole value in double quotes."),
		mends: [
			{ title: l10n.t("Close the quote"), edits: [closed] },
			{ title: l10n.t("Keep the apostrophe and quote the value"), edits: [kept] },
		],
	};
}

/** `"images\hall.jpg"`: addresses have forward slashes, and some engines refuse others. */
function backslashInPath({ value, valueRange }: YamlLine): YamlMistake | undefined {
	if (!/^"[^"\s\\:]+(?:\\[^"\\:]+)+\.(?:jpe?g|png|gif|svg|webp|avif)"$/i.test(value)) return undefined;
	return one(
		l10n.t("Write `/` for `\\` in the path: the web parts folders with forward slashes."),
		l10n.t("Change to forward slashes"),
		[replaceRange(valueRange, value.replaceAll("\\", "/"))],
	);
}

/** A backslash with what makes it an escape: a sign, a character's number or a letter. Alone it is none. */
const ESCAPE = /\\(?:(["/\\])|(x\p{AHex}{2}|u\p{AHex}{4}|U\p{AHex}{8})|[0abtnvfreN_LP \t])?/gu;

/** Where one backslash is no escape, others look like one by chance: `"C:\Users\new"` has no line break. */
function wrongEscape({ value, valueRange }: YamlLine): YamlMistake | undefined {
	if (!/^".*"$/.test(value)) return undefined;
	const escapes = [...value.matchAll(ESCAPE)];
	if (!escapes.some(([written]) => written === "\\")) return undefined;
	const isPath = /^"[A-Za-z]:\\/.test(value);
	const doubled = value.replaceAll(ESCAPE, (written, sign, code) =>
		sign || (code && !isPath) ? written : `\\${written}`,
	);
	return {
		message: l10n.t("Double the backslash: in double quotes, a single one starts an escape."),
		mends: [
			{
				title: l10n.t("Double the backslash"),
				edits: [replaceRange(valueRange, doubled)],
				isCertain: isPath || escapes.every(([written, sign]) => sign || written === "\\"),
			},
		],
	};
}

function quoteInQuotes({ value, valueRange }: YamlLine): YamlMistake | undefined {
	const inner = /^"(.+)"$/.exec(value)?.[1]?.replaceAll('\\"', '"');
	if (inner === undefined || !inner.includes('"') || isTwoQuoted(value)) return undefined;
	const message = l10n.t("Put this value in single quotes: in double quotes, a double quote ends the text.");
	return one(message, l10n.t("Change to single quotes"), [replaceRange(valueRange, quoteScalar(inner))]);
}

/** `'Day' and 'night'`: each quoted by itself, as words are. */
function isTwoQuoted(value: string): boolean {
	return /^(["'])[^"']+\1[ \t](?:.*[ \t])?\1[^"']+\1$/.test(value);
}

function unclosedDoubleQuote({ value, valueRange }: YamlLine): YamlMistake | undefined {
	if (!/^"[^"]+$/.test(value)) return undefined;
	return one(l10n.t("Close the double quote."), l10n.t("Close the quote"), [insertAt(valueRange.end, '"')]);
}

/** `"Text";`, as a programming language ends its lines. */
function signAfterQuote({ key, value, valueRange }: YamlLine): YamlMistake | undefined {
	const sign = /^(?:"[^"]*"|'[^']*')[ \t]*([,;])$/.exec(value)?.[1];
	if (sign === undefined || LIST_KEYS.test(key ?? "")) return undefined;
	const range = textRange(valueRange.start + value.lastIndexOf(sign), valueRange.end);
	const message = l10n.t("Remove the `{0}` at the end: behind quotes, YAML takes nothing else.", sign);
	return one(message, l10n.t("Remove the sign"), [replaceRange(range, "")]);
}

function textAfterQuote(line: YamlLine): YamlMistake | undefined {
	if (!/^(?:"[^"]*"|'[^']*')[ \t]*[^ \t#,]/.test(line.value)) return undefined;
	return quoteWhole(
		line,
		l10n.t("Put the whole value in quotes: YAML takes the first quoted part for all of it."),
	);
}

function unclosedList({ value, valueRange }: YamlLine): YamlMistake | undefined {
	if (!/^\[[^[\]]*$/.test(value)) return undefined;
	return one(l10n.t("Close the list with `]`."), l10n.t("Close the list"), [insertAt(valueRange.end, "]")]);
}

function badListItem({ value, valueRange }: YamlLine): YamlMistake | undefined {
	const inner = /^\[([^[\]"']*)\]$/.exec(value)?.[1];
	if (inner === undefined) return undefined;
	const quoted = inner.replaceAll(/[^,]+/g, (item) => {
		const written = item.trim();
		return isRefusedStart(written) || /^#|\?/.test(written) || /:(?:[ \t]|$)/.test(written)
			? item.replace(written, () => quoteScalar(written))
			: item;
	});
	if (quoted === inner) return undefined;
	const message = l10n.t("Put quotes around the list's values that start with a sign or have a colon.");
	const quote = { title: l10n.t("Quote these values"), edits: [replaceRange(valueRange, `[${quoted}]`)] };
	if (!HASHTAG.test(inner)) return { message, mends: [{ ...quote, isCertain: true }] };
	const bare = replaceRange(valueRange, `[${inner.replaceAll(HASHTAGS, "$1")}]`);
	return { message, mends: [quote, { title: l10n.t("Remove the signs"), edits: [bare] }] };
}

/** A tag as it is written on social media: whether its sign is a part of it only the writer knows. */
const HASHTAG = /(?<=^|,)\s*#[\p{L}\p{N}]/u;
const HASHTAGS = /(?<=^|,)(\s*)#(?=[\p{L}\p{N}])/gu;

function reservedStart(line: YamlLine): YamlMistake | undefined {
	if (!isRefusedStart(line.value)) return undefined;
	return quoteWhole(
		line,
		l10n.t("Put the value in quotes: YAML keeps `{0}` at the start for itself.", line.value.charAt(0)),
	);
}

function colonInValue(line: YamlLine): YamlMistake | undefined {
	if (line.key === undefined || !/:(?:[ \t]|$)/.test(line.value)) return undefined;
	return quoteWhole(line, l10n.t("Put the value in quotes: YAML takes its colon for another key."));
}

function noSpaceAfterColon({ key, text, range }: YamlLine): YamlMistake | undefined {
	const found = /^[A-Za-z_][\w-]*:(?=[^\s/])/.exec(text);
	if (key !== undefined || !found) return undefined;
	const start = range.start + found[0].length;
	const value = text.slice(found[0].length).trimEnd();
	const message = l10n.t("Put a space after the colon.");
	if (!/^(?:[#&!@`%]|\?[ \t])/.test(value))
		return one(message, l10n.t("Add the space"), [insertAt(start, " ")]);
	// Behind a space such a sign would make a comment, an anchor or a tag of the value.
	if (/ #/.test(value)) return { message, mends: [] };
	return one(message, l10n.t("Add the space, and quotes"), [
		replaceRange(textRange(start, start + value.length), ` ${quoteScalar(value)}`),
	]);
}

function quoteWhole(line: YamlLine, message: string): YamlMistake | undefined {
	const { key, text, value, valueRange } = line;
	// A line in quotes says nothing of its own: `%YAML 1.2` is not the value of a key.
	if (key === undefined && !/^[ \t]*-[ \t]/.test(text)) return undefined;
	// ` #` starts a comment: whether the writer meant one cannot be told. A sign is no day, in quotes or out of them.
	const isNone = / #/.test(value) || (DATE_KEYS.test(key ?? "") && !/\d/.test(value));
	if (isNone || isBrokenList(key, value)) return { message, mends: [] };
	const others = [...withoutBlockSign(value, valueRange), ...onLinesOfTheirOwn(line)];
	// A list with a bracket too many, or a text whose sign is none of it.
	const isSure = others.length === 0 && !/^(?:\[.*,|[\]}])/.test(value);
	const quoted = replaceRange(valueRange, quoteScalar(value));
	const quote = {
		title: l10n.t("Put the value in quotes"),
		edits: [quoted],
		...(isSure && { isCertain: true }),
	};
	return { message, mends: [...others, quote] };
}

/** A list in quotes is a tag with brackets in it. */
function isBrokenList(key: string | undefined, value: string): boolean {
	return LIST_KEYS.test(key ?? "") && /^(?:[[\]{}"']|-[ \t])/.test(value);
}

/** `> Text` and `| Text`: the sign belongs to text in the lines below. */
function withoutBlockSign(value: string, valueRange: TextRange): readonly Mend[] {
	const [sign, text] = /^[>|][+-]?[ \t]+(\S.*)$/.exec(value) ?? [];
	if (sign === undefined || text === undefined) return [];
	return [{ title: l10n.t("Remove the sign"), edits: [replaceRange(valueRange, writeScalar(text))] }];
}

/** Entries that stand on one line. */
function onLinesOfTheirOwn({ indent, value, valueRange }: YamlLine): readonly Mend[] {
	const edits = [...value.matchAll(TWO_ENTRIES)].map(({ index, 0: between }) =>
		replaceRange(
			textRange(valueRange.start + index, valueRange.start + index + between.length),
			`\n${indent}`,
		),
	);
	return edits.length === 0 ? [] : [{ title: l10n.t("Put each key on a line of its own"), edits }];
}

/** Keys whose value is a day. */
const DATE_KEYS =
	/^(?:date|updated|modified|lastmod|last_modified_at|publish_?date|published_?at|post_date|pub_?date)$/i;

/** Keys whose value behind a dash is the first of a list. */
const LIST_KEYS = /^(?:tags|categories|keywords|authors)$/i;

/** What stands before a key that most engines know, in the middle of a line. */
const TWO_ENTRIES =
	/(?:[ \t]+\||[,;])?[ \t]+(?=(?:title|date|tags|author|layout|categories|draft|slug|description):[ \t]+\S)/g;

function isRefusedStart(value: string): boolean {
	return /^(?:[@`%,&*!|>\]}{[]|[-?:](?=[ \t]|$))/.test(value);
}

function one(message: string, title: string, edits: readonly TextEdit[]): YamlMistake {
	return { message, mends: [{ title, edits, isCertain: true }] };
}
