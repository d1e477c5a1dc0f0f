import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "./support/open-workbench.ts";

describe("Recap in the command palette", () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({
			files: {
				"post.md": "---\ntitle: A day out\n---\n\nHello.\n",
				"_posts/2016-01-31-day.md": "---\nlayout: post\ntitle: A day out\n---\n\nHello.\n",
				"notes.txt": "Notes\n",
			},
		});
	});

	after(() => workbench?.close());

	it("offers its commands for a Markdown file", async () => {
		await workbench.openFile("post.md");
		await workbench.press("F1");
		await workbench.page.locator(".quick-input-widget .quick-input-box input").fill(">Recap: ");
		await workbench.page.locator(".quick-input-list .monaco-list-row").first().waitFor();
		await workbench.screenshot("palette");
		const labels = await workbench.commandsInPalette("Recap: Insert S");
		assert.ok(labels.includes("Recap: Insert Session"), labels.join("\n"));
	});

	it("offers for another file only what needs no post", async () => {
		await workbench.openFile("notes.txt");
		const labels = await workbench.commandsInPalette("Recap: ");
		assert.deepEqual(labels, [
			"Recap: Check All Posts",
			"Recap: Get Started",
			"Recap: List Posts That Lack Media",
			"Recap: New Post",
			"Recap: New Post from Schedule",
		]);
	});

	it("takes a click on the blog engine in the status bar for Choose Blog Engine", async () => {
		await workbench.openFile("_posts/2016-01-31-day.md");
		const engine = (name: string) => workbench.page.locator(".part.statusbar a", { hasText: `${name}, ` });
		await engine("Jekyll").click();
		await workbench.waitForPrompt("The engine of the posts in this folder");
		await workbench.choose("Hugo");
		await engine("Hugo").waitFor();
	});
});
