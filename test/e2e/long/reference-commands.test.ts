import assert from "node:assert/strict";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";

/** Palette title, body before and after; what the command asks is answered by keyboard. */
const cases: readonly {
	readonly title: string;
	readonly before: string;
	readonly after: string;
	/** Where the cursor is, from 1; line 6 is the body's first. */
	readonly line?: number;
	readonly column?: number;
	readonly answer?: (workbench: Workbench) => Promise<void>;
}[] = [
	{
		title: "Recap: Renumber References",
		before: "[a][8] [b][7]\n\n [7]: /b\n [8]: /a\n",
		after: "[a][1] [b][2]\n\n [1]: /a\n [2]: /b\n",
	},
	{
		title: "Recap: Rename Reference",
		before: "[a][7]\n\n [7]: /a\n",
		after: "[a][12]\n\n [12]: /a\n",
		column: 6,
		answer: (workbench) => workbench.answer("The new number or name", "12"),
	},
	{ title: "Recap: Sort Definitions", before: "[10]: /x\n[9]: /y\n", after: "[9]: /y\n[10]: /x\n" },
	{
		title: "Recap: Remove Unused Definitions",
		before: "[a][1]\n\n [1]: /x\n [10]: /y\n",
		after: "[a][1]\n\n [1]: /x\n",
	},
	{
		title: "Recap: Move Definitions to the End",
		before: "[a][1]\n\n[1]: /x\n\nmore\n",
		after: "[a][1]\n\nmore\n\n[1]: /x\n",
	},
	{
		title: "Recap: Convert Links to References",
		before: "[a](/x)\n",
		after: "[a][1]\n\n[1]: /x\n",
		column: 3,
	},
	{
		title: "Recap: Convert References to Inline Links",
		before: "[a][1]\n\n[1]: /x\n",
		after: "[a](/x)\n",
		column: 3,
	},
	{
		title: "Recap: Define Reference",
		before: "[a][3]\n",
		after: "[a][3]\n\n[3]: https://example.org/talk\n",
		column: 3,
		answer: (workbench) => workbench.answer("Define Reference [3]", "https://example.org/talk"),
	},
	{
		title: "Recap: Insert Slides",
		before: "Notes.\n",
		after: "Notes. [Deck][1]\n\n[1]: https://speakerdeck.com/ann/naming\n",
		column: 7,
		answer: async (workbench) => {
			await workbench.answer("The address of the slides", "https://speakerdeck.com/ann/naming");
			await workbench.answer("The link's text", "Deck");
		},
	},
	{
		title: "Recap: Insert Video",
		before: "Notes.\n",
		after: "Notes. [On naming][1]\n\n[1]: https://vimeo.com/12345\n",
		column: 7,
		answer: async (workbench) => {
			await workbench.answer("The address of the video", "https://vimeo.com/12345");
			await workbench.answer("What the video is called", "On naming");
			await workbench.choose("A link");
		},
	},
	{
		title: "Recap: Add to Session",
		before: "## [One](/1)\n\nBy Ann Lee\n",
		after: "## [One](/1)\n\nBy Ann Lee and Eve Doe\n",
		answer: async (workbench) => {
			await workbench.choose("Speaker");
			await workbench.answer("Who spoke", "Eve Doe");
		},
	},
	{
		title: "Recap: Move Session Down",
		before: "## [One](/1)\n\nBy Ann Lee\n\n## [Two](/2)\n\nBy Bob Ray\n",
		after: "## [Two](/2)\n\nBy Bob Ray\n\n## [One](/1)\n\nBy Ann Lee\n",
	},
	{
		title: "Recap: Move Session Up",
		before: "## [One](/1)\n\nBy Ann Lee\n\n## [Two](/2)\n\nBy Bob Ray\n",
		after: "## [Two](/2)\n\nBy Bob Ray\n\n## [One](/1)\n\nBy Ann Lee\n",
		line: 10,
	},
];

describe("The reference and session commands by keyboard", () => {
	let workbench: Workbench;

	before(async () => {
		const files = cases.map(({ before }, index) => [`case-${index}.md`, FRONT + before] as const);
		workbench = await openWorkbench({ files: Object.fromEntries(files) });
	});

	after(() => workbench?.close());

	for (const [index, { title, after, line = 6, column = 1, answer }] of cases.entries()) {
		it(title, async () => {
			const file = `case-${index}.md`;
			const original = await workbench.savedText(file);
			await workbench.openFile(file);
			await workbench.goToLine(line, column);
			await workbench.runCommand(title);
			await answer?.(workbench);
			await workbench.save();
			await until("the post to be written", async () => (await workbench.savedText(file)) === FRONT + after);
			await workbench.press("ControlOrMeta+z");
			await workbench.save();
			await until("one undo to restore the text", async () => (await workbench.savedText(file)) === original);
			assert.equal(await workbench.savedText(file), original);
		});
	}
});
