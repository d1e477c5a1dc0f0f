import * as l10n from "@vscode/l10n";
import type { Post } from "../../post/post.ts";
import { lineEndAt, lineStartAt, nextLineStart } from "../../text/line-bounds.ts";
import { dominantLineEnd } from "../../text/line-index.ts";
import { isRefusal } from "../../text/refusal.ts";
import { insertAt, replaceRange, type TextEdit } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import { addDefinitions } from "../add-definitions.ts";
import { looksLikePath } from "../address-like.ts";
import { type LostDefinition, lostLines } from "./lost-definitions.ts";
import type { LostLine } from "./lost-line.ts";

/** A change that makes a definition be read. */
export interface LostMend {
	readonly title: string;
	readonly edits: readonly TextEdit[];
	/** Whether only one thing can have been meant. */
	readonly isCertain: boolean;
}

/** Makes definitions be read where they stand, together with those of their kind on the lines beside them; hidden ones are written once more. */
export function lostMender(
	post: Post,
	wanted: ReadonlySet<string>,
): (lost: LostDefinition) => readonly LostMend[] {
	let lines: readonly LostLine[] | undefined;
	const runs = new Map<number, LostMend | undefined>();
	return (lost) => {
		const { line, place } = lost;
		if (place === "fence" || place === "comment" || place === "html") return writeAtEnd(post, lost);
		lines ??= [...lostLines(post)];
		const run = runAround(post, lines, line, wanted);
		const start = run[0]?.range.start ?? line.range.start;
		if (!runs.has(start)) runs.set(start, rewrite(post, run, lost));
		const mend = runs.get(start);
		return mend ? [mend] : [];
	};
}

/** Lines below each other that were meant as definitions in the same way. */
function runAround(
	{ text }: Post,
	lines: readonly LostLine[],
	line: LostLine,
	wanted: ReadonlySet<string>,
): readonly LostLine[] {
	const at = lines.findIndex(({ range }) => range.start === line.range.start);
	const isAlike = (other: LostLine | undefined) =>
		other !== undefined &&
		other.fault === line.fault &&
		other.prefix === line.prefix &&
		(wanted.has(other.label) || other.fault === undefined);
	const isBelow = (upper: LostLine | undefined, lower: LostLine | undefined) =>
		upper !== undefined && lower !== undefined && nextLineStart(text, upper.range.end) === lower.range.start;
	let first = at;
	while (isAlike(lines[first - 1]) && isBelow(lines[first - 1], lines[first])) first--;
	let last = at;
	while (isAlike(lines[last + 1]) && isBelow(lines[last], lines[last + 1])) last++;
	return lines.slice(first, last + 1);
}

function rewrite(
	post: Post,
	run: readonly LostLine[],
	{ line, place }: LostDefinition,
): LostMend | undefined {
	const { text } = post;
	const targets = run.map(({ target }) => readableTarget(target));
	const first = run[0];
	const last = run.at(-1);
	if (!first || !last || targets.includes(undefined)) return undefined;
	const lineEnd = dominantLineEnd(text);
	const prefix = line.prefix.replace(/[ \t]+$/, "");
	const quote = prefix === "" ? "" : `${prefix} `;
	const edits: TextEdit[] = run.map(({ range, labelAsWritten }, order) =>
		replaceRange(range, `${quote}[${labelAsWritten}]: ${targets[order]?.written}`),
	);
	if (!isBlankAbove(post, first.range.start)) edits.unshift(insertAt(first.range.start, prefix + lineEnd));
	if (!isBlankBelow(post, last.range.end)) edits.push(insertAt(last.range.end, lineEnd + prefix));
	const isPlain =
		line.fault === undefined ||
		line.fault === "space" ||
		(line.fault === "colon" && /[：﹕]$/.test(line.head));
	return {
		title: titleOf(run, place),
		edits,
		isCertain: isPlain && line.bullet === "" && targets.every((target) => target?.isAsWritten),
	};
}

function titleOf(run: readonly LostLine[], place: LostDefinition["place"]): string {
	const [line] = run;
	if (run.length === 1 && place === "below-html") return l10n.t("Insert a blank line");
	return run.length === 1
		? l10n.t("Write `[{0}]:` at the start of the line", line?.labelAsWritten ?? "")
		: l10n.t("Write these {0} lines as definitions", run.length);
}

/** A copy in the list at the end; of one in an element nothing is left there. */
function writeAtEnd(post: Post, { line, place }: LostDefinition): readonly LostMend[] {
	const target = readableTarget(line.target)?.written;
	if (target === undefined) return [];
	const label = line.labelAsWritten;
	const asWritten = { source: target, title: undefined };
	const added = addDefinitions(post, [{ destination: target, label, asWritten }]);
	if (isRefusal(added)) return [];
	const lines = textRange(line.range.start, nextLineStart(post.text, line.range.end));
	const removed = place === "html" ? [replaceRange(lines, "")] : [];
	return [
		{
			title:
				place === "html"
					? l10n.t("Move `[{0}]` to the end", label)
					: l10n.t("Define `[{0}]` at the end", label),
			edits: [...removed, ...added.edits],
			isCertain: false,
		},
	];
}

const READABLE = /^(?:<[^<>]*>|[^\s<>]+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;
const WORDS_BEHIND = /^(<[^<>]*>|[^\s<>"]+)[ \t]+[-–—:,;]?[ \t]*([^"\\<>{}]+)$/;

/** An address and a title as every reader takes them; words behind an address become its title. */
function readableTarget(target: string): { written: string; isAsWritten: boolean } | undefined {
	if (READABLE.test(target) || /^\{[{%]/.test(target)) return { written: target, isAsWritten: true };
	if (looksLikePath(target)) return { written: `<${target}>`, isAsWritten: false };
	const [, address, words] = WORDS_BEHIND.exec(target) ?? [];
	return address && words ? { written: `${address} "${words.trim()}"`, isAsWritten: false } : undefined;
}

function isBlankAbove({ text, body }: Post, start: number): boolean {
	if (start <= body.range.start) return true;
	const above = text.slice(lineStartAt(text, start - 1), start);
	return isBlank(above);
}

function isBlankBelow({ text, body }: Post, end: number): boolean {
	const next = nextLineStart(text, end);
	return next >= body.range.end || isBlank(text.slice(next, lineEndAt(text, next)));
}

function isBlank(line: string): boolean {
	return /^[\s>]*$/.test(line);
}
