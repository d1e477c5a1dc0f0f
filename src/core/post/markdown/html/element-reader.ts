import type { ElementHabits } from "../../../flavours/html-habits.ts";
import { readBlocks } from "../block-loop.ts";
import type { BlockState } from "../block-state.ts";
import { closesOn } from "./block-start.ts";
import { LineWindow } from "./line-window.ts";
import { type InnerTag, readBefore } from "./read-before.ts";
import { type BlockTag, readBlockTag } from "./read-tag.ts";

/** Reads one HTML block that is an element: raw pieces, and what an attribute has read between them. */
export class ElementReader {
	readonly #state: BlockState;
	readonly #habits: ElementHabits;
	readonly #endLine: number;
	#window: LineWindow;
	/** Where the raw piece under way starts. */
	#start = 0;
	#at = 0;
	/** Names of the elements that stand open. */
	readonly #open: string[] = [];
	/** Where each of them starts in the source. */
	readonly #openedAt: number[] = [];
	/** The closing signs that do not come any more. */
	readonly #missing = new Set<string>();

	constructor(state: BlockState, habits: ElementHabits, startLine: number, endLine: number) {
		this.#state = state;
		this.#habits = habits;
		this.#endLine = endLine;
		this.#window = new LineWindow(state, startLine, endLine);
	}

	/** Reads the block; false where it is text after all. */
	read(): boolean {
		const tokenCount = this.#state.tokens.length;
		this.#at = this.#window.text.indexOf("<");
		if (this.#habits.unclosed === "text" && this.#isKnownUnclosed(this.#window.sourceOf(this.#at))) {
			this.#state.lookTo(this.#state.lineMax);
			return false;
		}
		do {
			const tag = this.#readTag();
			if (!tag) {
				if (this.#open.length === 0) return false;
				this.#at++;
			} else this.#take(tag);
		} while (this.#open.length > 0 && this.#findNext());
		if (this.#open.length > 0) {
			// What was read within stays read.
			if (this.#habits.unclosed === "text" && this.#state.tokens.length === tokenCount) {
				this.#state.lookTo(this.#state.lineMax);
				for (const start of this.#openedAt) this.#state.unclosedElements.add(this.#key(start));
				return false;
			}
			this.#at = this.#window.text.length;
		}
		this.#finish();
		return true;
	}

	/** Whether an element was found out to have no end tag while one around it was looked for: each would be, down to the end. */
	#isKnownUnclosed(start: number): boolean {
		return this.#state.unclosedElements.has(this.#key(start));
	}

	#key(start: number): string {
		return `${this.#endLine}:${start}`;
	}

	#openWindow(line: number): void {
		this.#window = new LineWindow(this.#state, line, this.#endLine);
		this.#start = 0;
		this.#at = 0;
	}

	/** Goes to the next `<`; false where none comes. */
	#findNext(): boolean {
		for (let from = this.#at; ; ) {
			const next = this.#window.text.indexOf("<", from);
			if (next >= 0) {
				this.#at = next;
				return true;
			}
			from = this.#window.text.length;
			if (!this.#window.grow()) return false;
		}
	}

	#readTag(): BlockTag | undefined {
		const close = this.#window.text.startsWith("<!--", this.#at)
			? "-->"
			: this.#window.text.startsWith("<?", this.#at)
				? "?>"
				: undefined;
		if (close && this.#missing.has(close)) return undefined;
		for (;;) {
			const tag = readBlockTag(this.#window.text, this.#at, this.#habits.unquotedWordsOnly === true);
			if (tag !== "open") return tag;
			if (this.#window.grow()) continue;
			if (close) this.#missing.add(close);
			this.#state.lookTo(this.#state.lineMax);
			return undefined;
		}
	}

	#take(tag: BlockTag): void {
		const start = this.#at;
		this.#at = tag.end;
		if (tag.kind === "close") this.#close(tag.name);
		else if (tag.kind === "open") this.#openElement(tag, start);
	}

	#close(name: string): void {
		const open = this.#open;
		const { endTag } = this.#habits;
		const index =
			endTag === "innermost" ? (open.at(-1) === name ? open.length - 1 : -1) : open.lastIndexOf(name);
		if (index < 0) return;
		open.length = index;
		this.#openedAt.length = index;
	}

	#openElement({ name, isSelfClosing, markdown }: BlockTag, start: number): void {
		const { empty, opaque, endTag } = this.#habits;
		if (isSelfClosing || empty.has(name)) return;
		if (opaque.has(name)) this.#skipTo(name);
		else if (markdown !== undefined && this.#readsWithin(name, markdown)) return;
		else if (endTag !== "same-name" || this.#open.length === 0 || this.#open[0] === name) {
			this.#open.push(name);
			this.#openedAt.push(this.#window.sourceOf(start));
		}
	}

	/** Goes behind an opaque element's end tag, or to the end. */
	#skipTo(name: string): void {
		const end = new RegExp(`</${name}\\s*>`, "gi");
		end.lastIndex = this.#at;
		for (;;) {
			const found = end.exec(this.#window.text);
			if (found) {
				this.#at = end.lastIndex;
				return;
			}
			end.lastIndex = Math.max(this.#at, this.#window.text.length - 200);
			if (!this.#window.grow()) {
				this.#at = this.#window.text.length;
				return;
			}
		}
	}

	/** Reads an element's content where its `markdown` attribute asks for it; false where it does not. */
	#readsWithin(name: string, value: string): boolean {
		const { markdown } = this.#habits;
		if (!markdown) return false;
		const isOn = value === "1" || (value === "" && markdown.withoutValue === true);
		if (value === "block" || (isOn && markdown.blocks.has(name))) this.#readBlocksWithin(name);
		else if (value === "span" || (isOn && markdown.spans.has(name))) this.#readTextWithin(name);
		else return false;
		return true;
	}

	/** Blocks up to a line that starts with the end tag; where end tags end what stands open in their element, up to the tag itself. */
	#readBlocksWithin(name: string): void {
		const state = this.#state;
		const tag = this.#habits.endTag === "innermost" ? undefined : this.#endTagOf(name);
		this.#finish();
		const { openElement } = state;
		state.openElement = name;
		state.level++;
		const isInLine = tag !== undefined && tag.start > state.contentStart(tag.line);
		const line = isInLine
			? readLinesBefore(state, tag)
			: readBlocks(state, state.line, this.#endLine, { isEnd: (at) => closesOn(state, at, name) });
		state.level--;
		state.openElement = openElement;
		this.#openWindow(line);
		if (line >= this.#endLine) return;
		const end = this.#findNext() ? this.#readTag() : undefined;
		this.#at = end?.end ?? this.#at;
	}

	/** Where the end tag of an element stands whose tag was read last; undefined where none comes. */
	#endTagOf(name: string): InnerTag | undefined {
		const from = this.#at;
		let depth = 1;
		let start = -1;
		while (start < 0 && this.#findNext()) {
			const tag = this.#readTag();
			if (tag?.name === name && tag.kind === "open" && !tag.isSelfClosing) depth++;
			if (tag?.name === name && tag.kind === "close" && --depth === 0) start = this.#at;
			this.#at = tag?.end ?? this.#at + 1;
		}
		this.#at = from;
		if (start < 0) return undefined;
		return { line: this.#window.lineOf(start), start: this.#window.sourceOf(start) };
	}

	/** The text of one paragraph up to the end tag. */
	#readTextWithin(name: string): void {
		const from = this.#at;
		this.#skipTo(name);
		const end = this.#at;
		const close = this.#window.text.slice(from, end).toLowerCase().lastIndexOf(`</${name}`);
		const textEnd = close < 0 ? end : from + close;
		this.#push(from);
		const token = this.#state.push("inline", "", 0);
		token.content = this.#window.written.slice(from, textEnd);
		token.map = [this.#window.lineOf(from), this.#window.lineOf(textEnd) + 1];
		token.children = [];
		this.#state.parts.passages.push({
			role: "paragraph",
			content: token.content,
			map: this.#window.mapFrom(from),
			startsListItem: false,
		});
		this.#start = textEnd;
	}

	/** Ends the raw piece, and its line where nothing more stands on it. */
	#finish(): void {
		const { text, written } = this.#window;
		const rest = /[ \t]*(\n)?/y;
		rest.lastIndex = this.#at;
		const hasNext = rest.exec(text)?.[1] !== undefined;
		const isAtEnd = hasNext || rest.lastIndex >= text.length;
		if (isAtEnd) this.#at = rest.lastIndex;
		this.#push(this.#at);
		if (written === "") return;
		if (isAtEnd) this.#state.line = this.#window.lineOf(Math.max(0, this.#at - 1)) + 1;
		else this.#state.breakLine(this.#window.lineOf(this.#at), this.#window.sourceOf(this.#at));
	}

	/** A raw piece up to `end`, as a token. */
	#push(end: number): void {
		const written = this.#window.written.slice(this.#start, end);
		if (written.trim() === "") {
			this.#start = end;
			return;
		}
		const state = this.#state;
		const token = state.push("html_block", "", 0);
		const content = `${written.trimEnd()}\n`;
		token.content = content;
		const line = this.#window.lineOf(this.#start);
		token.map = [line, this.#window.lineOf(Math.max(this.#start, end - 1)) + 1];
		const blanks = content.length - content.trimStart().length;
		const map = this.#window.mapFrom(this.#start);
		const passage = { role: "html", content, map, startsListItem: false } as const;
		state.parts.passages.push(passage);
		const tag = /^\s*<\/?([a-z][a-z0-9-]*)/i.exec(content)?.[1]?.toLowerCase();
		state.parts.htmlBlocks.push({
			range: map.range(blanks, content.trimEnd().length),
			condition: conditionOf(content.trimStart(), tag),
			tag,
			passage,
		});
		this.#start = end;
	}
}

/** Reads the blocks before a tag within a line, where the next one then starts; the tag's line comes back. */
function readLinesBefore(state: BlockState, tag: InnerTag): number {
	readBefore(state, tag, () => readBlocks(state, state.line, tag.line + 1));
	state.breakLine(tag.line, tag.start);
	return tag.line;
}

/** The start condition of CommonMark's that fits best. */
function conditionOf(content: string, tag: string | undefined): number {
	if (content.startsWith("<!--")) return 2;
	return tag !== undefined && /^(?:script|pre|style|textarea)$/.test(tag) ? 1 : 6;
}
