import type { BlockHtml } from "./block-html.ts";

/** A block with marks in place of the notes that stand in it, and these by their labels. */
export interface TakenNotes {
	readonly part: BlockHtml;
	readonly notes: ReadonlyMap<string, BlockHtml>;
}

interface Target {
	readonly literals: string[];
	readonly destinations: string[];
}

export function hasInlineNotes({ html }: BlockHtml): boolean {
	return html.literals.some((literal) => literal.includes("<inline-note>"));
}

/** Takes `<inline-note>…</inline-note>` out of the block at `at`; the labels that its notes get nobody can write. */
export function takeInlineNotes(part: BlockHtml, at: number): TakenNotes {
	const main: Target = { literals: [""], destinations: [] };
	const notes = new Map<string, Target>();
	let target = main;
	part.html.literals.forEach((literal, index) => {
		if (index > 0) {
			target.destinations.push(part.html.destinations[index - 1] ?? "");
			target.literals.push("");
		}
		for (const piece of literal.split(/(<\/?inline-note>)/)) {
			if (piece === "<inline-note>") {
				const label = `inline ${at} ${notes.size}`;
				add(main, `<sup class="footnote-ref"><a href="#fn-${label}">${label}</a></sup>`);
				target = { literals: ['<aside class="footnote">\n<p>'], destinations: [] };
				notes.set(label, target);
			} else if (piece === "</inline-note>") {
				add(target, "</p>\n</aside>\n");
				target = main;
			} else add(target, piece);
		}
	});
	const made = [...notes].map(([label, html]) => [label, { ...part, html, rawTags: [], lists: [] }] as const);
	return { part: { ...part, html: main }, notes: new Map(made) };
}

function add({ literals }: Target, html: string): void {
	literals.push((literals.pop() ?? "") + html);
}
