import assert from "node:assert/strict";
import fc from "fast-check";
import { edited, editKinds } from "../../../support/edit-script.ts";
import { markdownText, post } from "../../../support/markdown-fragments.ts";
import { dot, PreviewHost } from "../../../support/preview-host.ts";
import { openShell } from "../../../support/preview-window.ts";
import { freshFace, ShownPage, settle } from "../../../support/shown-page.ts";

const seed = 20_261_121;
const frontMatter = "---\nlayout: post\ntitle: A day out\ntags: [a]\n---\n\n";

const text = fc
	.record({
		hasFrontMatter: fc.boolean(),
		parts: fc.array(fc.oneof(fc.constantFrom(...post.split("\n\n")), markdownText), { maxLength: 6 }),
	})
	.map(({ hasFrontMatter, parts }) => (hasFrontMatter ? frontMatter : "") + parts.join("\n\n"));

const step = fc.record({
	kind: fc.constantFrom(...editKinds, "undo" as const),
	place: fc.nat(10_000),
	choice: fc.nat(1_000),
	/** What happens beside: the page takes its time, is dropped and made again, or pictures are found elsewhere. */
	beside: fc.constantFrom("", "", "", "", "slow", "again", "pictures"),
});

describe(`The preview's page after any edits (seed ${seed})`, () => {
	const window = openShell();

	it("shows what a page shows that is opened now", () => {
		let compared = 0;
		fc.assert(
			fc.property(text, fc.array(step, { minLength: 5, maxLength: 9 }), (start, steps) => {
				const host = new PreviewHost(start);
				let page = new ShownPage(window);
				host.hear({ type: "ready" });
				settle(host, page);
				const states = [start];
				for (const { beside, ...edit } of steps) {
					const { kind } = edit;
					if (kind !== "undo") states.push(edited(host.text, { ...edit, kind }));
					else if (states.length > 1) states.pop();
					host.text = states.at(-1) ?? start;
					if (beside === "pictures") host.pictures = `${dot}?${edit.choice}`;
					if (beside === "slow") continue;
					if (beside === "again") {
						page = new ShownPage(window);
						host.outbox.length = 0;
						host.hear({ type: "ready" });
						host.losses--;
					}
					settle(host, page);
					compared++;
					assert.equal(page.face, freshFace(host.text, host.pictures), kind);
				}
				assert.equal(host.losses, 0);
			}),
			{ seed, numRuns: 30 },
		);
		assert.ok(compared > 120, `${compared} edits`);
	});
});
