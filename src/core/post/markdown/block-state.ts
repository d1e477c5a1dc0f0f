import MarkdownIt, { type Env, type MarkdownIt as Parser } from "markdown-it";
import { type TextRange, textRange } from "../../text/text-range.ts";
import type { BarTable, Code, Footnote, OpenFence } from "../body-model.ts";
import type { DefinitionDraft, HeadingDraft, HtmlDraft, Passage } from "./block-draft.ts";
import { ContentMap } from "./content-map.ts";
import type { NormalText } from "./normal-text.ts";
import { flavourOfParser } from "./parser-flavour.ts";
import type { RuleSource } from "./rule-call.ts";
import { maskTags, mayHoldTags, TagFinder } from "./template-tags.ts";

/** What the rules have recorded of one top-level block. */
export interface BlockParts {
	readonly passages: Passage[];
	readonly headings: HeadingDraft[];
	readonly htmlBlocks: HtmlDraft[];
	readonly definitions: DefinitionDraft[];
	readonly footnotes: Footnote[];
	readonly codes: Code[];
	readonly templateTags: TextRange[];
	readonly attributeLists: TextRange[];
	readonly barTables: BarTable[];
	readonly openFences: OpenFence[];
}

/** markdown-it's block state, with a place for what the rules record. */
export class BlockState extends MarkdownIt.StateBlock implements RuleSource {
	readonly normal: NormalText;
	readonly parts: BlockParts = emptyParts();
	/** Lines in the paragraph under way that belong to a template tag opened above them. */
	tagLines: ReadonlySet<number> = new Set();
	readonly tags: TagFinder;
	readonly mayHoldTags: boolean;
	/** Whether a block stands right above the one that is read, without a blank line between. */
	isGlued = false;
	/** The line within which the block that was read last ended; -1 where it ended with its line. */
	brokenLine = -1;
	/** Whether the block that was read last only marks the one below, or parts it from those above. */
	isAfterMark = false;
	/** Blanks that kramdown thinks before lines: it puts them before a list's mark that only goes on lazily in another list. */
	readonly thoughtBlanks = new Map<number, number>();
	/** Signs that nothing closes from a line on, as far as a rule has found out. */
	readonly unclosed = new Map<string, number>();
	/** HTML elements without an end tag, as far as a rule has found out. */
	readonly unclosedElements = new Set<string>();
	/** The element whose content is read as blocks, the innermost. */
	openElement: string | undefined;
	/** The line below the definition that was read last. */
	definitionEnd = -1;
	/** How many lists stand open. */
	listDepth = 0;
	/** Fences of which none comes any more, by mark and indentation: from which line on that is known. */
	readonly missingFences = new Map<string, number>();
	/** The first line that no rule has looked at, where that is below the block; the text's end is below all lines. */
	#lookedTo = 0;
	#base = 0;
	#masked: string | undefined;

	constructor(normal: NormalText, md: Parser, env: Env) {
		super("", md, env, []);
		this.normal = normal;
		this.src = normal.source;
		const { templates } = flavourOfParser(md);
		this.tags = new TagFinder(this.src, templates);
		this.mayHoldTags = mayHoldTags(this.src, templates);
		this.#findLines();
	}

	get masked(): string {
		this.#masked ??= maskTags(this.normal.source, flavourOfParser(this.md).templates);
		return this.#masked;
	}

	/** Starts the next top-level block, on `line`: from here on ranges count from that line's start. */
	startBlock(line: number): void {
		this.#base = this.normal.toText(this.bMarks[line] ?? 0);
	}

	/** Where a line starts in the text as written, from the text's start. */
	textStartOf(line: number): number {
		return this.normal.toText(this.bMarks[line] ?? this.src.length);
	}

	/** An offset of the source, as one of the text counted from the block's start. */
	place(offset: number): number {
		return this.normal.toText(offset) - this.#base;
	}

	range(start: number, end: number): TextRange {
		return textRange(this.place(start), this.place(end));
	}

	/** Says that what a block is depends on the lines before this one. */
	lookTo(line: number): void {
		const isWhole = line >= this.bMarks.length - 1;
		this.#lookedTo = Math.max(this.#lookedTo, isWhole ? Number.POSITIVE_INFINITY : line);
	}

	/** How far below a block's start what it is depends on, `Infinity` where on all that follows; at least to where it ends. */
	takeReach(length: number): number {
		const line = this.#lookedTo;
		this.#lookedTo = 0;
		return Number.isFinite(line) ? Math.max(length, line > 0 ? this.place(this.bMarks[line] ?? 0) : 0) : line;
	}

	/** Has the next block start within a line, at an offset of the source. */
	breakLine(line: number, offset: number): void {
		const blanks = /[ \t]*/y;
		blanks.lastIndex = offset;
		const shift = (blanks.exec(this.src)?.[0] ?? "").length;
		this.bMarks[line] = offset;
		this.tShift[line] = shift;
		this.sCount[line] = this.blkIndent + shift;
		this.line = line;
		this.brokenLine = line;
	}

	/** Records text on one line that an `inline` token was pushed for. */
	addPassage(role: Passage["role"], content: string, start: number, end: number): void {
		const map = new ContentMap();
		map.add(0, this.place(start), this.place(end));
		this.parts.passages.push({ role, content, map, startsListItem: false });
	}

	/** The first character of a line after indentation and markers. */
	contentStart(line: number): number {
		return (this.bMarks[line] ?? 0) + (this.tShift[line] ?? 0);
	}

	lineEnd(line: number): number {
		return this.eMarks[line] ?? this.src.length;
	}

	/** Maps what `getLines` gives for these lines, trimmed at its start or not. */
	mapLines(startLine: number, endLine: number, options: { readonly isTrimmed: boolean }): ContentMap {
		const map = new ContentMap();
		let length = 0;
		for (let line = startLine; line < endLine; line++) {
			let { first, padding } = this.#cutIndent(line);
			if (line === startLine && options.isTrimmed) {
				first = this.contentStart(line);
				padding = 0;
			}
			const next = Math.min(this.lineEnd(line) + 1, this.src.length);
			length += padding;
			map.add(length, this.place(first), this.place(next));
			length += this.lineEnd(line) + 1 - first;
		}
		return map;
	}

	/** Where `getLines` starts a line, and how many spaces it puts before it for the rest of a tab. */
	#cutIndent(line: number): { first: number; padding: number } {
		const start = this.bMarks[line] ?? 0;
		const shift = this.tShift[line] ?? 0;
		const end = this.lineEnd(line);
		let first = start;
		let indent = 0;
		while (first < end && indent < this.blkIndent) {
			const code = this.src.charCodeAt(first);
			if (code === 0x09) indent += 4 - ((indent + (this.bsCount[line] ?? 0)) % 4);
			else if (code === 0x20 || first - start < shift) indent++;
			else break;
			first++;
		}
		return { first, padding: Math.max(0, indent - this.blkIndent) };
	}

	/** Fills markdown-it's line tables as its constructor does, but without a look at every character. */
	#findLines(): void {
		const { src } = this;
		this.bMarks = [];
		this.eMarks = [];
		this.tShift = [];
		this.sCount = [];
		this.bsCount = [];
		for (let start = 0; start < src.length; ) {
			const found = src.indexOf("\n", start);
			const end = found < 0 ? src.length : found;
			let at = start;
			let columns = 0;
			for (; at < end; at++) {
				const code = src.charCodeAt(at);
				if (code === 0x20) columns++;
				else if (code === 0x09) columns += 4 - (columns % 4);
				else break;
			}
			// Blanks at the very end are no line to markdown-it.
			if (at === src.length) break;
			this.#addLine(start, end, at - start, columns);
			start = end + 1;
		}
		this.#addLine(src.length, src.length, 0, 0);
		this.lineMax = this.bMarks.length - 1;
	}

	#addLine(start: number, end: number, shift: number, columns: number): void {
		this.bMarks.push(start);
		this.eMarks.push(end);
		this.tShift.push(shift);
		this.sCount.push(columns);
		this.bsCount.push(0);
	}
}

function emptyParts(): BlockParts {
	return {
		passages: [],
		headings: [],
		htmlBlocks: [],
		definitions: [],
		footnotes: [],
		codes: [],
		templateTags: [],
		attributeLists: [],
		barTables: [],
		openFences: [],
	};
}
