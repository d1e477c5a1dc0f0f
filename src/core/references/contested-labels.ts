import * as l10n from "@vscode/l10n";
import type { Definition } from "../post/body-model.ts";
import { oncePerBody } from "../post/once-per-body.ts";
import type { Post } from "../post/post.ts";
import { LineIndex } from "../text/line-index.ts";
import type { Doubt } from "./contested/doubt.ts";
import { doubtsOfDefinitions } from "./contested/doubts-of-definitions.ts";
import { doubtsOfMentions } from "./contested/doubts-of-mentions.ts";
import { doubtsOfSpelling } from "./contested/doubts-of-spelling.ts";
import { doubtsOfUses } from "./contested/doubts-of-uses.ts";
import { type ContestedReason, sayReason } from "./contested/reasons.ts";
import type { LeftAlone } from "./reference-edit.ts";

/** A label of which Recap cannot say what the post's engine makes of it. */
export interface ContestedLabel extends LeftAlone {
	/** As CommonMark compares it. */
	readonly label: string;
	/** Where it stands in doubt. */
	readonly offset: number;
	readonly kind: ContestedReason;
}

export type ContestedLabels = ReadonlyMap<string, ContestedLabel>;

/** What was found out about a body's labels. */
interface LabelDoubts {
	readonly contested: ContestedLabels;
	readonly mentioned: ReadonlySet<string>;
	readonly escaped: ReadonlySet<string>;
	readonly textLike: ReadonlySet<Definition>;
}

/**
 * The defined labels that the post's engine may read otherwise than CommonMark, by label: who changes their references or
 * definitions may change where published links lead. Of an engine that is not known, every way to read counts.
 */
export function contestedLabels(post: Post): ContestedLabels {
	return doubtsOf(post).contested;
}

/** Labels, defined or not, in brackets that may become a reference: in comments, template tags, HTML and the like. */
export function mentionedLabels(post: Post): ReadonlySet<string> {
	return doubtsOf(post).mentioned;
}

/** Labels that stand with escapes where nothing defines them so: kramdown takes `[a\_b][]` for a reference to `a_b`. */
export function escapedLabels(post: Post): ReadonlySet<string> {
	return doubtsOf(post).escaped;
}

/** Definitions whose lines the post's engine may take for text. */
export function textLikeDefinitions(post: Post): ReadonlySet<Definition> {
	return doubtsOf(post).textLike;
}

const doubtsOf = oncePerBody(findDoubts);

function findDoubts(post: Post): LabelDoubts {
	const contested = new Map<string, ContestedLabel>();
	const say = doubtSentences(post);
	const add = (doubt: Doubt) => {
		if (!contested.has(doubt.label)) contested.set(doubt.label, say(doubt));
	};
	const textLike = new Set<Definition>();
	for (const doubt of doubtsOfDefinitions(post)) {
		add(doubt);
		if (doubt.mayBeText) textLike.add(doubt.definition);
	}
	for (const doubt of doubtsOfUses(post)) add(doubt);
	for (const doubt of doubtsOfSpelling(post)) add(doubt);
	const mentions = [...doubtsOfMentions(post)];
	const defined = new Set(post.body.definitions.map(({ label }) => label));
	for (const { mention, label } of mentions) if (mention.startsDefinition) defined.add(label);
	for (const doubt of mentions) if (doubt.isAsWritten && defined.has(doubt.label)) add(doubt);
	const labelsOf = (isAsWritten: boolean) =>
		new Set(mentions.filter((doubt) => doubt.isAsWritten === isAsWritten).map(({ label }) => label));
	return { contested, mentioned: labelsOf(true), escaped: labelsOf(false), textLike };
}

/** Says doubts about a post's labels, each in one sentence. */
export function doubtSentences(post: Post): (doubt: Doubt) => ContestedLabel {
	let lines: LineIndex | undefined;
	return ({ label, range, reason }) => {
		lines ??= new LineIndex(post.text);
		const written = shorten(post.slice(range).replaceAll(/\s+/g, " "));
		const line = lines.lineAt(range.start) + 1;
		return {
			label,
			offset: range.start,
			kind: reason,
			reason: sayReason(reason, written, line),
			place: l10n.t("`[{0}]` in line {1}", written, line),
		};
	};
}

const LONGEST_SAID = 60;

function shorten(text: string): string {
	return text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID - 1)}…` : text;
}
