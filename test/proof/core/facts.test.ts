import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { previewOf } from "../../../scripts/flavours/compare-bodies.ts";
import { shownHtml } from "../../../scripts/flavours/shown-html.ts";
import type { Flavour } from "../../../src/core/flavours/flavour.ts";
import { flavours } from "../../../src/core/flavours/index.ts";

/** What tells readers of Markdown apart, as a body and what each shows of it (`scripts/flavours/shown-html.ts`). */
interface Fact {
	readonly fact: string;
	readonly text: string;
	readonly shown: readonly { readonly flavours: readonly string[]; readonly html: string }[];
}

const read = (name: string) =>
	JSON.parse(readFileSync(join(import.meta.dirname, "../../engines", name), "utf8"));
const facts: readonly Fact[] = read("facts.json");
/** By fact and flavour, why the preview shows something else. */
const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = read("fact-differences.json");

/** PHP Markdown was recorded without WordPress, which goes over its text and addresses afterwards. */
function asRecorded(flavour: Flavour): Flavour {
	if (flavour.id !== "php-markdown") return flavour;
	const { typography: _, ...inline } = flavour.inline ?? {};
	const { wordpressEmbeds: __, ...blocks } = flavour.blocks ?? {};
	return { ...flavour, inline, blocks };
}

describe("facts that tell readers of Markdown apart", () => {
	const readers = flavours.map(asRecorded);
	for (const { fact, text, shown } of facts) {
		const known = reasons[fact] ?? {};
		it(fact, () => {
			const pairs = shown.flatMap(({ flavours: ids, html }) =>
				readers.filter(({ id }) => ids.includes(id)).map((flavour) => ({ flavour, html })),
			);
			const ours = pairs.map(({ flavour }) => [flavour.id, shownHtml(previewOf(text, flavour))]);
			const meant = pairs.map(({ flavour: { id }, html }, at) => {
				// One that is known to differ has to: who mends it takes it off the list.
				if (known[id] === undefined) return [id, html];
				return [id, ours[at]?.[1] === html ? `not ${html}` : ours[at]?.[1]];
			});
			assert.deepEqual(ours, meant);
		});
	}

	it("differ where a reason is given, and nowhere else", () => {
		assert.deepEqual(
			Object.keys(reasons).filter((name) => facts.every(({ fact }) => fact !== name)),
			[],
		);
	});
});
