import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { until } from "../../harness/until.ts";
import { areTogether, linesAtTop } from "../support/lines-at-top.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

/** 5 MB: lines that say their number, from 1. */
const lines = ["---", "title: Very long", "---", ""];
const filler = "and the questions went on in the hallway until the coffee was gone ".repeat(30);
while (lines.length < 5_000) lines.push(`Line ${lines.length + 1} says: ${filler}`, "");

const writersLine = 2_501;

describe("The preview of a very long post", () => {
	let workbench: Workbench;
	let notice: Locator;
	let body: Locator;

	before(async () => {
		workbench = await openWorkbench({
			files: { "long.md": lines.join("\n") },
			window: { size: { width: 1600, height: 900 } },
		});
		body = workbench.previewFrame().locator("#post-body");
		notice = workbench.previewFrame().locator("#notice");
		await workbench.openFile("long.md");
		await workbench.goToLine(writersLine);
	});

	after(() => workbench?.close());

	it("shows what is near the writer before all else, and says that the rest follows", async () => {
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		const first = await until(
			"the first blocks",
			async () => {
				const texts = await body.locator("p").allTextContents();
				return texts.length > 0 && texts;
			},
			{ everyMs: 5 },
		);
		assert.ok(first.length < 1_000, `${first.length} blocks`);
		assert.ok(first.some((text) => text.startsWith(`Line ${writersLine} `)));
		assert.match((await notice.textContent()) ?? "", /^This post is very long/);
	});

	it("then shows all of it, where the writer is", async () => {
		await until("the whole post", () => notice.isHidden(), { progress: () => body.locator("p").count() });
		assert.equal(await body.locator("p").count(), (lines.length - 4) / 2);
		await until("the page at the editor's line", async () => areTogether(await linesAtTop(workbench, body)));
	});

	it("shows letters as they are typed", async () => {
		await workbench.press("Control+1");
		await workbench.typeInEditor("Here! ");
		await body.getByText(`Here! Line ${writersLine} says`).waitFor();
	});
});
