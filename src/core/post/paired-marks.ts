import { indexRanges } from "../text/range-index.ts";
import { containsRange, type TextRange, textRange } from "../text/text-range.ts";
import { oncePerBody } from "./once-per-body.ts";
import type { Post } from "./post.ts";

/** The marks of something that opens and closes, such as a tag and its end tag: torn apart, they no longer mean what they did. */
interface PairedMarks {
	/** The first, the last, and what parts branches between them, such as `{% else %}`. */
	readonly marks: readonly TextRange[];
	/** Readers see nothing of what stands between. */
	readonly isComment: boolean;
}

interface MarkKind {
	/** Groups: `end` where it closes, `name` where only one of its name does, `alone` where nothing does. */
	readonly pattern: RegExp;
	/** In code they stand for themselves. */
	readonly isTextInCode?: true;
	/** All of them where it has no names. */
	readonly comments?: RegExp;
}

const kinds: readonly MarkKind[] = [
	{ pattern: /<!--|(?<end>-->)/g, isTextInCode: true, comments: /^/ },
	{ pattern: /\{\/\*|(?<end>\*\/\})/g, comments: /^/ },
	// Liquid, Nunjucks, Tera: `{% if x %}`, `{% endif %}`, `{% end %}`.
	{ pattern: /\{%-? *(?<end>end)?(?<name>\w*)/g, comments: /^comment$/ },
	// Hugo's and Vento's: `{{< note >}}`, `{{< /note >}}`, `{{< note />}}`.
	{ pattern: /\{\{[<%]? *(?<end>\/)? *(?<name>\w[\w./-]*)[^{}\n]*?(?<alone>\/)?[>%]?\}\}/g },
	// kramdown's: `{::comment}`, `{:/comment}`, `{:/}`, `{::options /}`.
	{ pattern: /\{:(?:(?<end>\/)|:)(?<name>\w*)[^{}\n]*?(?<alone>\/)?\}/g, comments: /^comment$/ },
	// WordPress': `[caption]`, `[/caption]`.
	{ pattern: /\[(?<end>\/)?(?<name>[a-z]\w*)[^[\]\n]*?(?<alone>\/)?\]/g, isTextInCode: true },
	{ pattern: /<(?<end>\/)?(?<name>[A-Za-z][\w.:-]*)[^<>]*?(?<alone>\/)?>/g, isTextInCode: true },
	{ pattern: /^[ \t>]*(?::{3,}[ \t]*\S|(?<end>:{3,}[ \t]*$))/gm, isTextInCode: true },
];

/** What parts the branches of these. */
const branch = /^(?:else|elsif|elseif|elif|when)$/;
const branched = /^(?:if|ifchanged|unless|case|for)$/;

/** Whether all that opens or closes in a range does both there: only then can it be moved without tearing anything. */
export function holdsWholePairs(post: Post, range: TextRange): boolean {
	const isOutside = ({ start, end }: TextRange) => end <= range.start || range.end <= start;
	return pairedMarks(post).every(
		({ marks }) => marks.every((mark) => containsRange(range, mark)) || marks.every(isOutside),
	);
}

/** Whether a range stands between the marks of a comment. */
export function isInComment(post: Post, { start, end }: TextRange): boolean {
	return pairedMarks(post).some(
		({ marks, isComment }) =>
			isComment && (marks[0]?.end ?? end) <= start && end <= (marks.at(-1)?.start ?? start),
	);
}

/** Comments, tags, shortcodes, boxes and fenced code of the body. What never closes is none. */
const pairedMarks = oncePerBody(({ text, body }): readonly PairedMarks[] => {
	const isCode = indexRanges(body.codes.map(({ range }) => range));
	const fenced = body.codes.filter(({ syntax }) => syntax === "fenced");
	return [
		...fenced.map(({ range }) => ({ marks: [range], isComment: false })),
		...kinds.flatMap((kind) => pairsOf(kind, text, body.range, isCode)),
	];
});

interface OpenMarks {
	readonly name: string;
	readonly marks: TextRange[];
	isClosed: boolean;
}

function pairsOf(
	{ pattern, isTextInCode, comments }: MarkKind,
	text: string,
	{ start, end }: TextRange,
	isCode: (range: TextRange) => boolean,
): readonly PairedMarks[] {
	const all: OpenMarks[] = [];
	const forks: OpenMarks[] = [];
	const byName = new Map<string, OpenMarks[]>();
	const pairs: PairedMarks[] = [];
	for (const found of text.slice(0, end).matchAll(pattern)) {
		const { end: closing, name: written = "", alone } = found.groups ?? {};
		const name = written.toLowerCase();
		const range = textRange(found.index, found.index + found[0].length);
		if (range.start < start || alone !== undefined || (isTextInCode && isCode(range))) continue;
		const isNamed = name !== "" && name !== "end";
		if (branch.test(name)) lastOpen(forks)?.marks.push(range);
		else if (closing !== undefined || name === "end") {
			const opened = lastOpen(isNamed ? byName.get(name) : all);
			if (!opened) continue;
			opened.isClosed = true;
			opened.marks.push(range);
			pairs.push({ marks: opened.marks, isComment: comments?.test(opened.name) === true });
		} else {
			const opened: OpenMarks = { name, marks: [range], isClosed: false };
			const named = byName.get(name) ?? [];
			byName.set(name, named);
			for (const list of branched.test(name) ? [all, named, forks] : [all, named]) list.push(opened);
		}
	}
	return pairs;
}

function lastOpen(list: OpenMarks[] | undefined): OpenMarks | undefined {
	while (list?.at(-1)?.isClosed) list.pop();
	return list?.at(-1);
}
