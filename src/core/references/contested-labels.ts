import type { Definition } from "../post/body-model.ts";
import { normalizeLabel } from "../post/markdown/normalize-label.ts";
import type { Post } from "../post/post.ts";
import { lineStartAt } from "../text/line-bounds.ts";
import { LineIndex } from "../text/line-index.ts";
import { indexRanges } from "../text/range-index.ts";
import type { TextRange } from "../text/text-range.ts";
import { isCertainCode } from "./contested/certain-code.ts";
import { findMentions, looksLikeDefinition, type Mention } from "./contested/find-mentions.ts";
import { findOpenHtml } from "./contested/open-html.ts";
import { type ContestedReason, sayReason } from "./contested/reasons.ts";
import { findNotes } from "./notes.ts";
import { type ReferenceUse, referenceUses } from "./reference-uses.ts";

/** A label of which Recap cannot say what the post's engine makes of it. */
export interface ContestedLabel {
	/** As CommonMark compares it. */
	readonly label: string;
	/** Where it stands in doubt. */
	readonly offset: number;
	/** One sentence that names the label, the line and why. */
	readonly reason: string;
}

/** What was found out about a body's labels. */
interface LabelDoubts {
	readonly contested: ReadonlyMap<string, ContestedLabel>;
	/** Every label that stands in brackets which are no reference and no definition to CommonMark, but may be to the engine. */
	readonly mentioned: ReadonlySet<string>;
}

const known = new WeakMap<Post["body"], LabelDoubts>();

/**
 * The defined labels that the post's engine may read otherwise than CommonMark, by label: who changes their references or
 * definitions may change where published links lead. Of an engine that is not known, every way to read counts.
 */
export function contestedLabels(post: Post): ReadonlyMap<string, ContestedLabel> {
	return doubtsOf(post).contested;
}

/** Labels in brackets that may become a reference where one is defined: in comments, template tags, HTML and the like. */
export function mentionedLabels(post: Post): ReadonlySet<string> {
	return doubtsOf(post).mentioned;
}

function doubtsOf(post: Post): LabelDoubts {
	let doubts = known.get(post.body);
	if (doubts === undefined) {
		doubts = findDoubts(post);
		known.set(post.body, doubts);
	}
	return doubts;
}

function findDoubts(post: Post): LabelDoubts {
	const uses = referenceUses(post);
	const finder = new DoubtFinder(post, uses);
	finder.checkMentions();
	finder.checkUses();
	finder.checkDefinitions();
	return finder.doubts;
}

class DoubtFinder {
	readonly #post: Post;
	readonly #uses: readonly ReferenceUse[];
	readonly #notes: ReadonlySet<Definition>;
	readonly #definitions: readonly Definition[];
	/** Whether the engine follows CommonMark in all this. */
	readonly #isCommonMark: boolean;
	readonly #isInOpenHtml: (range: TextRange) => boolean;
	readonly #contested = new Map<string, ContestedLabel>();
	readonly #mentioned = new Set<string>();
	#lines: LineIndex | undefined;

	constructor(post: Post, uses: readonly ReferenceUse[]) {
		this.#post = post;
		this.#uses = uses;
		this.#notes = findNotes(post);
		this.#definitions = post.body.definitions.filter((definition) => !this.#notes.has(definition));
		this.#isCommonMark = post.dialect.markdown === "commonmark";
		this.#isInOpenHtml = indexRanges(
			this.#isCommonMark ? [] : findOpenHtml(post.text, post.body).map(({ range }) => range),
		);
	}

	get doubts(): LabelDoubts {
		return { contested: this.#contested, mentioned: this.#mentioned };
	}

	/** Brackets that CommonMark takes for no reference and no definition. */
	checkMentions(): void {
		const { text, body } = this.#post;
		const read = new Set<number>();
		for (const { labelRange } of body.definitions) read.add(labelRange.start);
		for (const { labelRange, textRange } of this.#uses) read.add(labelRange.start).add(textRange.start);
		for (const { syntax, textRange } of [...body.links, ...body.images])
			if (syntax === "inline") read.add(textRange.start);
		const isCode = indexRanges(
			body.codes.filter((code) => isCertainCode(text, code)).map(({ range }) => range),
		);
		const reasonOf = this.#placeReasons();
		const found: { readonly mention: Mention; readonly label: string; readonly reason: ContestedReason }[] =
			[];
		const labels = new Set(this.#definitions.map(({ label }) => label));
		for (const mention of findMentions(text, body.range)) {
			if (read.has(mention.range.start) || isCode(mention.range)) continue;
			const reason = reasonOf(mention);
			if (reason === undefined) continue;
			const label = normalizeLabel(this.#post.slice(mention.range));
			found.push({ mention, label, reason });
			this.#mentioned.add(label);
			if (mention.looksLikeDefinition) labels.add(label);
		}
		for (const { mention, label, reason } of found)
			if (labels.has(label)) this.#contest(label, mention.range, reason);
	}

	/** Why brackets at a place may be a reference; undefined where they are none to the post's engine. */
	#placeReasons(): (mention: Mention) => ContestedReason | undefined {
		const { text, body, dialect } = this.#post;
		const isCommonMark = this.#isCommonMark;
		const isInTag = indexRanges(body.templateTags);
		const isInComment = indexRanges([
			...findComments(text, body.range),
			...[...this.#notes].map(({ range }) => range),
		]);
		const isInHtml = indexRanges(body.htmlBlocks.map(({ range }) => range));
		const isInCode = indexRanges(body.codes.map(({ range }) => range));
		const isInAlt = indexRanges(body.altReferences.map(({ range }) => range));
		const takesCode = !isCommonMark || dialect.takesIndentedCodeForText === true;
		return ({ range, looksLikeDefinition: isLine }) => {
			if (isInTag(range)) return "template-tag";
			if (isInCode(range)) return takesCode ? "code" : undefined;
			if (isInComment(range)) return "comment";
			if (isInHtml(range)) return "html";
			if (isInAlt(range)) return "alt-text";
			if (isCommonMark) return undefined;
			return isLine ? "definition-line" : "text";
		};
	}

	checkUses(): void {
		const { text, body } = this.#post;
		const ends = new Set([...body.links, ...body.images].map(({ range }) => range.end));
		for (const use of this.#uses) {
			const { range, label, labelRange, syntax } = use;
			if (syntax === "shortcut" && looksLikeDefinition(text, range.start, range.end))
				this.#contest(label, labelRange, "definition-line");
			if (this.#isCommonMark) continue;
			if (this.#isInOpenHtml(range)) this.#contest(label, labelRange, "html");
			if (text.slice(range.start, range.end).includes("|")) this.#contest(label, labelRange, "bar");
			const before = /\][ \t]*(?:(?:\r\n|\r|\n)[ \t>]*)?!?$/.exec(
				text.slice(Math.max(0, range.start - 50), range.start),
			);
			const after = /^(?:[ \t]*(?:(?:\r\n|\r|\n)[ \t>]*)?\[|\()/.exec(text.slice(range.end, range.end + 50));
			const isJoinedBefore = before !== null && !ends.has(range.start - before[0].length + 1);
			if (isJoinedBefore || (syntax === "shortcut" && after !== null))
				this.#contest(label, labelRange, "neighbour");
		}
	}

	checkDefinitions(): void {
		const { text } = this.#post;
		const first = new Map<string, Definition>();
		for (const definition of this.#definitions) {
			const { label, labelRange, range, linesRange } = definition;
			if (this.#isCommonMark) continue;
			if (first.has(label)) this.#contest(label, labelRange, "defined-twice");
			else first.set(label, definition);
			if (this.#isInOpenHtml(range)) this.#contest(label, labelRange, "html");
			if (!/^ {0,3}$/.test(text.slice(lineStartAt(text, range.start), range.start)))
				this.#contest(label, labelRange, "definition-place");
			if (text.slice(linesRange.start, linesRange.end).includes("|")) this.#contest(label, labelRange, "bar");
		}
	}

	#contest(label: string, range: TextRange, reason: ContestedReason): void {
		if (this.#contested.has(label)) return;
		this.#lines ??= new LineIndex(this.#post.text);
		const line = this.#lines.lineAt(range.start) + 1;
		const written = this.#post.slice(range).replaceAll(/\s+/g, " ");
		this.#contested.set(label, { label, offset: range.start, reason: sayReason(reason, written, line) });
	}
}

/** HTML comments, inline ones too. */
function findComments(text: string, { start, end }: TextRange): readonly TextRange[] {
	const found: TextRange[] = [];
	for (let at = text.indexOf("<!--", start); at >= 0 && at < end; ) {
		const close = text.indexOf("-->", at + 4);
		const after = close < 0 ? end : close + 3;
		found.push({ start: at, end: after });
		at = text.indexOf("<!--", after);
	}
	return found;
}
