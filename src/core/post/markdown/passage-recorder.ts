import type { TextRange } from "../../text/text-range.ts";
import type { DelimiterMark, LinkMark, UnresolvedMark } from "./inline-parts.ts";

export interface FootnoteMark {
	readonly range: TextRange;
	readonly label: string;
	readonly isDefined: boolean;
}

/** What labels mean in a body. */
export interface Lookup {
	/** What a reference with this label would give; undefined where no definition has it. */
	find(label: string): { readonly href: string; readonly title: string } | undefined;
	hasFootnote(label: string): boolean;
}

/** Collects what the inline rules find in one passage; offsets are those of its content. */
export class PassageRecorder {
	readonly links: LinkMark[] = [];
	readonly unresolved: UnresolvedMark[] = [];
	readonly codes: TextRange[] = [];
	readonly delimiters: DelimiterMark[] = [];
	/** Raw HTML, in the order of its tokens. */
	readonly html: TextRange[] = [];
	readonly templateTags: TextRange[] = [];
	readonly attributeLists: TextRange[] = [];
	readonly footnotes: FootnoteMark[] = [];
	/** Whether the passage is the first of a list item. */
	startsListItem = false;
	readonly #lookup: Lookup;

	constructor(lookup: Lookup) {
		this.#lookup = lookup;
	}

	hasFootnote(label: string): boolean {
		return this.#lookup.hasFootnote(label);
	}

	/** Makes ready for the next passage. */
	clear(startsListItem = false): void {
		this.startsListItem = startsListItem;
		this.links.length = 0;
		this.unresolved.length = 0;
		this.codes.length = 0;
		this.delimiters.length = 0;
		this.html.length = 0;
		this.templateTags.length = 0;
		this.attributeLists.length = 0;
		this.footnotes.length = 0;
	}
}
