import assert from "node:assert/strict";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const path = "_posts/2026-10-06-looking-back-at-tidewater-conf.md";

describe("Insert Session by keyboard", () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ samples: true });
	});

	after(() => workbench?.close());

	it("asks step by step, says what will not do, goes back, and writes the session", async () => {
		await workbench.openFile(path);
		const before = await workbench.savedText(path);
		const line = before.slice(0, before.indexOf("### Conclusion")).split("\n").length - 1;
		await workbench.goToLine(line);
		await workbench.runCommand("Recap: Insert Session");
		await workbench.answer("The session's title", "");
		await workbench.waitForPrompt("Give the session a title.");
		await workbench.answer("Give the session a title.", "Lighthouses & logs");
		await workbench.waitForPrompt("Who spoke");
		await workbench.page.locator(".quick-input-titlebar .action-label[aria-label^='Back']").click();
		await workbench.answer("The session's title", "Lighthouses and logs");
		await workbench.answer("Who spoke", "Ravi Lindgren and Ilse Marchetti");
		await workbench.answer("Addresses of the session's page", "javascript:alert(1)");
		await workbench.waitForPrompt("Start the address of the session's page with https://");
		await workbench.screenshot("insert-session-prompt");
		await workbench.answer(
			"Start the address of the session's page",
			"https://youtu.be/x3mpl3 https://tidewater.example.org/2026/sessions/lighthouses-and-logs",
		);
		const session = `### Lighthouses and logs

[Lighthouses and logs][14] by Ravi Lindgren and Ilse Marchetti

[Video][15]

I wrote two pages of notes.

`;
		const expected = before
			.replace("### Conclusion", `${session}### Conclusion`)
			.concat(
				" [14]: https://tidewater.example.org/2026/sessions/lighthouses-and-logs\n",
				" [15]: https://youtu.be/x3mpl3\n",
			);
		// The cursor follows the text a moment later.
		const cursorLine = expected.slice(0, expected.indexOf("I wrote")).split("\n").length;
		await workbench.page.locator(".statusbar-item", { hasText: `Ln ${cursorLine}, Col 1` }).waitFor();
		await workbench.typeInEditor("I wrote two pages of notes.");
		await workbench.screenshot("insert-session");
		await workbench.save();
		await until("the post to be written", async () =>
			(await workbench.savedText(path)).includes("two pages"),
		);
		assert.equal(await workbench.savedText(path), expected);
	});

	it("completes who spoke from the blog's other posts", async () => {
		await workbench.runCommand("Recap: Insert Session");
		await workbench.answer("The session's title", "Encore");
		await workbench.waitForPrompt("Who spoke");
		await workbench.page.keyboard.type("Ravi Lindgren and march");
		const row = workbench.page.locator(".quick-input-list .monaco-list-row", {
			hasText: "Ravi Lindgren and Ilse Marchetti",
		});
		await row.waitFor();
		await workbench.screenshot("insert-session-speakers");
		await workbench.press("ArrowDown");
		await workbench.press("Enter");
		await until("the name to be taken over", async () => {
			const typed = await workbench.page.locator(".quick-input-widget input[type=text]").first().inputValue();
			return typed === "Ravi Lindgren and Ilse Marchetti";
		});
		await workbench.press("Escape");
		await workbench.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
	});

	it("changes nothing after Escape", async () => {
		const before = await workbench.savedText(path);
		await workbench.runCommand("Recap: Insert Session");
		await workbench.answer("The session's title", "Never mind");
		await workbench.waitForPrompt("Who spoke");
		await workbench.press("Escape");
		await workbench.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
		assert.equal(await workbench.page.locator(".tab.active.dirty").count(), 0);
		assert.equal(await workbench.savedText(path), before);
	});
});
