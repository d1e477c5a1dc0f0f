import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

/** Twice as wide as high, and larger than the page. */
const picture = Buffer.from(
	'<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="600"><rect width="100%" height="100%" fill="#274c6b"/></svg>',
).toString("base64");
const words = "The room was full, the coffee was gone, and nobody left before the questions. ".repeat(4);

/** Posts whose end is far from where the line at the editor's top stands in the preview. */
const posts = {
	"many-definitions.md": post(
		Array.from({ length: 12 }, (_, at) => `## Talk ${at}\n\n${words}See [its page][${at}].\n`),
		Array.from({ length: 26 }, (_, at) => `[${at}]: https://talks.example.org/${at}\n`),
	),
	"a-few-definitions.md": post(
		Array.from({ length: 8 }, () => `${words}${words}\n`),
		Array.from({ length: 3 }, (_, at) => `[${at}]: https://talks.example.org/${at}\n`),
	),
	"fourteen-talks.md": post(
		Array.from(
			{ length: 14 },
			(_, at) => `### Talk ${at}\n\n*By Ann Lee*\n\n![](data:image/svg+xml;base64,${picture})\n\n${words}\n`,
		),
		[],
	),
};

describe("What a writer types, in the preview", () => {
	let workbench: Workbench;
	let body: Locator;

	before(async () => {
		workbench = await openWorkbench({
			files: posts,
			settings: { "editor.wordWrap": "on" },
			window: { size: { width: 1400, height: 900 } },
		});
		body = workbench.previewFrame().locator("#post-body");
	});

	after(() => workbench?.close());

	for (const [name, text] of Object.entries(posts)) {
		it(`is in view at the end of ${name}`, async () => {
			await workbench.openFile(name);
			await workbench.runCommand("Recap: Open Post Preview to the Side");
			await body.getByText("Last words.").waitFor();
			await workbench.goToLine(text.slice(0, text.indexOf("Last words.")).split("\n").length);
			await workbench.page.keyboard.press("End");
			await workbench.page.keyboard.type(" More.");
			await until("what was typed to be in view", () => isInView(body.getByText("Last words. More.")));
			await workbench.page.keyboard.press("Enter");
			await workbench.page.keyboard.press("Enter");
			await workbench.page.keyboard.type("Another paragraph.");
			await until("the new paragraph to be in view", () => isInView(body.getByText("Another paragraph.")));
		});
	}

	it("is in view at the start again", async () => {
		await workbench.goToLine(5);
		await workbench.page.keyboard.type("At the start. ");
		await until("what was typed to be in view", () => isInView(body.getByText("At the start.")));
		assert.equal(await body.getByText("At the start.").count(), 1);
	});

	it("is left where the writer goes elsewhere right after the last key", async () => {
		await workbench.page.keyboard.type("Y");
		await workbench.page.keyboard.press("ControlOrMeta+End");
		await until("the page to have followed", async () => !(await isInView(body.getByText("At the start."))));
	});
});

function isInView(element: Locator): Promise<boolean> {
	return element.evaluate((one) => {
		const { top, bottom } = one.getBoundingClientRect();
		return top >= 0 && bottom <= (one.ownerDocument.defaultView?.innerHeight ?? 0);
	});
}

function post(parts: readonly string[], definitions: readonly string[]): string {
	return [
		"---\ntitle: Harbour Days\n---\n",
		"Opening.\n",
		...parts,
		"Last words.\n",
		definitions.join(""),
	].join("\n");
}
