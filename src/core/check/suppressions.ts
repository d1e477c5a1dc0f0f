import type { Post } from "../post/post.ts";
import { countWhile } from "../text/count-while.ts";
import { isEscaped } from "../text/is-escaped.ts";
import { lineEndAt, nextLineStart } from "../text/line-bounds.ts";
import { type TextRange, textRange } from "../text/text-range.ts";

/** A rule's name in a comment, as written. */
export interface NamedRule {
	readonly name: string;
	readonly range: TextRange;
}

/** What a post's own `<!-- recap-disable … -->` comments say. */
export interface Suppressions {
	/** Every rule the comments name, known or not, in the order of the text. */
	readonly named: readonly NamedRule[];
	/** Whether a `-file` comment switches a rule off for the whole post, its front matter included. */
	isOff(ruleId: string): boolean;
	/** The stretches of text in which a finding of a rule may not start, apart and in order. */
	rangesOf(ruleId: string): readonly TextRange[];
}

type Verb = "disable" | "enable" | "disable-next-line" | "disable-file";

interface Directive {
	readonly verb: Verb;
	readonly range: TextRange;
	/** None means every rule. */
	readonly rules: readonly NamedRule[];
}

/**
 * Reads the comments `recap-disable`, which holds to the end or to the next `recap-enable`, `recap-disable-next-line` and
 * `recap-disable-file`. Rules stand behind, with commas or blanks between; without any, all are meant. Linear in the text.
 */
export function readSuppressions(post: Post): Suppressions {
	const directives = findDirectives(post);
	return {
		named: directives.flatMap(({ rules }) => rules),
		isOff: (id) => directives.some((each) => each.verb === "disable-file" && concerns(each, id)),
		rangesOf: (id) => (directives.length > 0 ? rangesFor(post.text, directives, id) : []),
	};
}

/** Whether an offset touches one of `ranges`, which stand apart and in order. */
export function liesIn(ranges: readonly TextRange[], offset: number): boolean {
	const at = countWhile(ranges.length, (index) => (ranges[index]?.end ?? 0) < offset);
	return (ranges[at]?.start ?? Number.POSITIVE_INFINITY) <= offset;
}

function concerns({ rules }: Directive, id: string): boolean {
	return rules.length === 0 || rules.some(({ name }) => name === id);
}

function rangesFor(text: string, directives: readonly Directive[], id: string): readonly TextRange[] {
	const ranges: TextRange[] = [];
	const add = (start: number, end: number) => {
		const last = ranges.at(-1);
		if (last && start <= last.end) ranges[ranges.length - 1] = textRange(last.start, Math.max(last.end, end));
		else ranges.push(textRange(start, end));
	};
	let from: number | undefined;
	for (const directive of directives) {
		if (!concerns(directive, id)) continue;
		const { verb, range } = directive;
		if (verb === "disable") from ??= range.end;
		if (verb === "enable" && from !== undefined) {
			add(from, range.start);
			from = undefined;
		}
		if (verb === "disable-next-line" && from === undefined) {
			const start = nextLineStart(text, range.end);
			add(start, lineEndAt(text, start));
		}
	}
	if (from !== undefined) add(from, text.length);
	return ranges;
}

function findDirectives(post: Post): readonly Directive[] {
	return findComments(post).flatMap((range) => readDirective(post.text, range) ?? []);
}

/** Comments that HTML has as such: not those in code, behind a backslash, or broken off by the end of their paragraph. */
function findComments({ text, body }: Post): readonly TextRange[] {
	if (!text.includes("recap-", body.range.start)) return [];
	const comments: TextRange[] = [];
	let nextCode = 0;
	let nextHtml = 0;
	for (let start = text.indexOf("<!--", body.range.start); start >= 0; ) {
		while ((body.codes[nextCode]?.range.end ?? text.length) <= start) nextCode++;
		while ((body.htmlBlocks[nextHtml]?.range.end ?? text.length) <= start) nextHtml++;
		const code = body.codes[nextCode]?.range;
		const html = body.htmlBlocks[nextHtml]?.range;
		const isInHtml = html !== undefined && html.start <= start;
		const end = text.indexOf("-->", start + 4);
		if (end < 0) break;
		let next = start + 4;
		if (code && code.start <= start) next = code.end;
		else if (isInHtml || (!isEscaped(text, start) && !/\n[ \t]*\r?\n/.test(text.slice(start, end)))) {
			next = end + 3;
			comments.push(textRange(start, next));
		}
		start = text.indexOf("<!--", next);
	}
	return comments;
}

function readDirective(text: string, range: TextRange): Directive | undefined {
	const written = text.slice(range.start + 4, range.end - 3);
	const [head, verb, names = ""] =
		/^\s*recap-(disable-next-line|disable-file|disable|enable)((?:[\s,][\s\S]*)?)$/.exec(written) ?? [];
	if (head === undefined || !isVerb(verb)) return undefined;
	const offset = range.end - 3 - names.length;
	const rules = [...names.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({
		name,
		range: textRange(offset + index, offset + index + name.length),
	}));
	return { verb, range, rules };
}

function isVerb(verb: string | undefined): verb is Verb {
	return verb !== undefined;
}
