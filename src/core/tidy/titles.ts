import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { insertAt } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { headingLevels } from "./heading-level.ts";
import { judgeLine } from "./judge-line.ts";
import type { Passage } from "./passages.ts";
import { findShortLines } from "./short-lines.ts";
import type { TidyPart } from "./tidy-part.ts";

/** Short lines: the headings among them as edits, and those that were captions. */
export function findTitles(
	post: Post,
	passages: readonly Passage[],
	isTaken: (range: TextRange) => boolean,
): { readonly headings: readonly TidyPart[]; readonly captions: readonly TextRange[] } {
	const short = findShortLines(post, passages, isTaken);
	const levelAt = headingLevels(post);
	const headings: TidyPart[] = [];
	const captions: TextRange[] = [];
	const words: string[] = [];
	for (const [at, line] of short.entries()) {
		const passage = passages[at];
		if (passage?.kind === "heading") words.push(passage.text);
		if (!line) continue;
		const text = line.text.trim();
		const role = judgeLine({
			text,
			above: textOf(passages[at - 1]),
			below: textOf(passages[at + 1]),
			before: post.text.slice(
				Math.max(post.body.range.start, line.range.start - lookBefore),
				line.range.start,
			),
			section: sectionBelow(passages, short, at),
			isAboveShort: short[at + 1] !== undefined || passages[at + 1]?.kind === "heading",
			headings: words.slice(-lastHeadings),
		});
		if (role === "caption") captions.push(line.range);
		else {
			words.push(text);
			headings.push(toHeading(levelAt, line.range, role === "session"));
		}
	}
	return { headings, captions };
}

/** A caption repeats the words of its own section. */
const lastHeadings = 3;

/** UTF-16 units of the text above. */
const lookBefore = 2500;
/** Paragraphs of a section. */
const lookBelow = 4;

function sectionBelow(
	passages: readonly Passage[],
	short: readonly (Passage | undefined)[],
	at: number,
): string {
	let section = "";
	for (let next = at + 1; next <= at + lookBelow; next++) {
		const passage = passages[next];
		if (!passage || passage.kind === "heading" || short[next]) break;
		section += `${passage.text.slice(0, 1000)}\n`;
	}
	return section;
}

function textOf(passage: Passage | undefined): string | undefined {
	return passage && passage.kind !== "heading" && passage.kind !== "rule" ? passage.text : undefined;
}

/** The edit that makes a heading of a line. */
export function toHeading(
	levelAt: ReturnType<typeof headingLevels>,
	range: TextRange,
	isSession: boolean,
): TidyPart {
	return {
		kind: isSession ? "session" : "heading",
		range,
		edits: [insertAt(range.start, `${"#".repeat(levelAt(range.start, isSession))} `)],
		title: isSession ? l10n.t("Make this line a session's title") : l10n.t("Make this line a heading"),
		isCertain: false,
	};
}
