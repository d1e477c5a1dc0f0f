import { mayDiffer, mayReadOtherwise } from "../../dialects/markdown-differences.ts";
import { normalizeLabel } from "../../post/markdown/normalize-label.ts";
import type { Post } from "../../post/post.ts";
import { lineStartAt } from "../../text/line-bounds.ts";
import { indexRanges } from "../../text/range-index.ts";
import { sliceRange, type TextRange, textRange } from "../../text/text-range.ts";
import { findNotes } from "../notes.ts";
import { isCertainCode } from "./certain-code.ts";
import type { Doubt } from "./doubt.ts";
import { findMentions, type Mention } from "./find-mentions.ts";
import { textsWithBrackets, usesInDoubt } from "./link-doubts.ts";
import type { ContestedReason } from "./reasons.ts";
import { isReadAlike, writtenTarget } from "./target-form.ts";
import { unsureLabels } from "./unsure-labels.ts";

interface MentionDoubt extends Doubt {
	readonly mention: Mention;
	/** False for what the label is to kramdown, to which `[a\_b][]` has the label `a_b`. */
	readonly isAsWritten: boolean;
}

/** Brackets that CommonMark takes for no reference and no definition, while the post's engine, or what it prints, may. */
export function* doubtsOfMentions(post: Post): Generator<MentionDoubt> {
	const { text, body } = post;
	const read = findReadBrackets(post);
	const isCode = indexRanges(
		body.codes.filter((code) => isCertainCode(text, code)).map(({ range }) => range),
	);
	const reasonOf = mentionReasons(post);
	for (const mention of findMentions(text, body.range)) {
		const { range } = mention;
		if (read.has(range.start) || isCode(range)) continue;
		const reason = reasonOf(mention);
		if (reason === undefined) continue;
		const written = sliceRange(text, range);
		yield { mention, label: normalizeLabel(written), range, reason, isAsWritten: true };
		if (!written.includes("\\")) continue;
		const label = normalizeLabel(written.replace(/\\([!-/:-@[-`{-~])/g, "$1"));
		yield { mention, label, range, reason, isAsWritten: false };
	}
}

/** Where brackets of definitions and links start that every reader takes for theirs. */
function findReadBrackets(post: Post): ReadonlySet<number> {
	const { text, body, dialect } = post;
	const reasonOf = usesInDoubt(post);
	const unsure = unsureLabels(post);
	const read = new Set<number>();
	for (const { labelRange } of body.definitions) read.add(labelRange.start);
	for (const link of [...body.links, ...body.images]) {
		const { label, syntax, labelRange, textRange: shown } = link;
		if (labelRange) read.add(labelRange.start);
		const isSure =
			!mayReadOtherwise(dialect) ||
			(syntax === "inline"
				? isReadAlike(writtenTarget(text, link) ?? "", dialect)
				: !unsure.has(label ?? ""));
		if (isSure && !reasonOf(link)) read.add(shown.start);
	}
	return read;
}

function mentionReasons(post: Post): (mention: Mention) => ContestedReason | undefined {
	const { text, body, dialect } = post;
	const isInTag = indexRanges(body.templateTags);
	const isInRemark = indexRanges([
		...findComments(text, body.range),
		...[...findNotes(post)].map(({ range }) => range),
	]);
	const isInHtml = indexRanges(body.htmlBlocks.map(({ range }) => range));
	const isInTable = indexRanges(body.barTables.map(({ range }) => range));
	const isInCode = indexRanges(body.codes.map(({ range }) => range));
	const isInAlt = indexRanges(body.altReferences.map(({ range }) => range));
	const isInLink = indexRanges(textsWithBrackets(post));
	const readsCode = mayDiffer(dialect, "readsIndentedText");
	const isBelowDefinition = mayDiffer(dialect, "readsIndentedBelowDefinitions")
		? indexRanges(codeBelowDefinitions(post))
		: () => false;
	const readsHtml = mayReadOtherwise(dialect);
	const readsText = mayReadOtherwise(dialect);
	return ({ range, startsDefinition: isDefinition }) => {
		if (isInTag(range)) return "template-tag";
		if (isInCode(range)) return readsCode || isBelowDefinition(range) ? "code" : undefined;
		if (isInRemark(range)) return "comment";
		if (isInTable(range)) return "bar";
		// CommonMark shows the brackets: whoever ends the HTML there wants the label to be as it is.
		if (isInHtml(range)) return readsHtml ? "html" : undefined;
		if (isInAlt(range)) return "alt-text";
		if (!readsText) return isInLink(range) ? "neighbour" : undefined;
		return isDefinition ? "definition-line" : "text";
	};
}

function codeBelowDefinitions({ text, body }: Post): readonly TextRange[] {
	const ends = new Set(body.definitions.map(({ linesRange }) => linesRange.end));
	return body.codes
		.filter(({ syntax, range }) => syntax === "indented" && ends.has(lineStartAt(text, range.start)))
		.map(({ range }) => range);
}

/** HTML comments, those within a line too. */
function findComments(text: string, { start, end }: TextRange): readonly TextRange[] {
	const found: TextRange[] = [];
	for (let at = text.indexOf("<!--", start); at >= 0 && at < end; at = text.indexOf("<!--", at)) {
		const close = text.indexOf("-->", at + 4);
		const after = close < 0 ? end : close + 3;
		found.push(textRange(at, after));
		at = after;
	}
	return found;
}
