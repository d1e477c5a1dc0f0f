import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from "markdown-it";
import { flavourOfParser } from "./parser-flavour.ts";
import { PassageRecorder } from "./passage-recorder.ts";
import { type RuleSource, ruleCalls } from "./rule-call.ts";
import { maskTags, TagFinder } from "./template-tags.ts";

/** markdown-it's inline state, knowing where its source stands in the passage: an image's alt text is read on its own. */
export class InlineState extends MarkdownIt.StateInline implements RuleSource {
	readonly recorder: PassageRecorder;
	/** The offset of `src` in the passage's content. */
	readonly base: number;
	readonly isInAlt: boolean;
	#masked: string | undefined;
	#tags: TagFinder | undefined;

	constructor(src: string, md: Parser, env: Env, tokens: Token[]) {
		super(src, md, env, tokens);
		const { recorder } = env;
		this.recorder = recorder instanceof PassageRecorder ? recorder : new PassageRecorder(nothingDefined);
		// The only rule that starts another state is the image's, for the alt text it has just found.
		const image = ruleCalls.at(-1);
		this.isInAlt = image !== undefined;
		this.base = image?.source instanceof InlineState ? image.source.base + image.textStart : 0;
	}

	get masked(): string {
		this.#masked ??= maskTags(this.src, flavourOfParser(this.md).templates);
		return this.#masked;
	}

	/** Where the template tag at the current position ends; -1 if there is none. */
	endOfTag(): number {
		this.#tags ??= new TagFinder(this.src, flavourOfParser(this.md).templates);
		return this.#tags.endOf(this.pos, this.posMax);
	}

	/** Where the token goes that a rule pushes next: what is pending goes before it. */
	get nextToken(): number {
		return this.tokens.length + (this.pending ? 1 : 0);
	}

	place(start: number, end: number): { readonly start: number; readonly end: number } {
		return { start: this.base + start, end: this.base + end };
	}

	/** In Markdown's first readers marks open before and close behind what is no blank, whatever kind of sign that is. */
	override scanDelims(
		start: number,
		canSplitWord: boolean,
	): { can_open: boolean; can_close: boolean; length: number } {
		const scanned = super.scanDelims(start, canSplitWord);
		const words = flavourOfParser(this.md).inline?.emphasisByBlanks;
		if (!words) return scanned;
		const before = this.src.charAt(start - 1);
		const behind = this.src.charAt(start + scanned.length);
		const isWord = (character: string) => !canSplitWord && words.test(character);
		return {
			can_open: /\S/.test(behind) && !isWord(before),
			can_close: /\S/.test(before) && !isWord(behind),
			length: scanned.length,
		};
	}

	recordFootnoteUse(start: number, end: number, label: string, isDefined: boolean): void {
		if (!this.isInAlt) this.recorder.footnotes.push({ range: this.place(start, end), label, isDefined });
	}
}

const nothingDefined = { find: () => undefined, hasFootnote: () => false };
