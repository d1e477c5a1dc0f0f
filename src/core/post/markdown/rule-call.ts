import type { TextRange } from "../../text/text-range.ts";

/** A rule's state: what it reads from, and the same with template tags masked at equal length. */
export interface RuleSource {
	readonly src: string;
	readonly masked: string;
}

type RuleKind = "link" | "image" | "definition";

/** What a link, image or definition rule asked of markdown-it's helpers in one run, and what it was answered. Offsets are those of its source. */
export class RuleCall<Kind extends RuleKind = RuleKind> {
	readonly source: RuleSource;
	readonly kind: Kind;
	/** Where `[` or `![` starts. */
	readonly start: number;
	/** Where the link text's `]` stands; -1 where there is none. */
	textEnd = -1;
	/** Between the brackets of a second label, as in `[text][label]`; empty for `[text][]`. */
	secondLabel: TextRange | undefined;
	/** As asked for, `<` and `>` included; empty where there is no destination. */
	destination: TextRange | undefined;
	/** As it goes into `href`. */
	href = "";
	titleStart = 0;
	title: { readonly range: TextRange; readonly value: string } | undefined;
	/** The label that was looked up, as CommonMark compares it. */
	lookedUp: string | undefined;
	/** Whether that is a heading's own text. */
	isHeading = false;

	constructor(source: RuleSource, kind: Kind, start: number) {
		this.source = source;
		this.kind = kind;
		this.start = start;
	}

	/** The offset after the bracket that opens the link text. */
	get textStart(): number {
		return this.start + (this.kind === "image" ? 2 : 1);
	}

	/** The destination without `<` and `>`. */
	get destinationWritten(): TextRange | undefined {
		const range = this.destination;
		if (!range || this.source.src[range.start] !== "<" || range.end === range.start) return range;
		return { start: range.start + 1, end: range.end - 1 };
	}
}

/** The calls under way, the innermost last: rules run one inside the other, never at the same time. */
export const ruleCalls: RuleCall[] = [];
