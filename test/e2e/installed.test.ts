import assert from "node:assert/strict";
import { removeTemporaryFolder } from "../harness/temporary-folder.ts";
import { until } from "../harness/until.ts";
import { isLongRun } from "../support/long-run.ts";
import { describeWriteUp, writeUpFiles } from "./support/describe-write-up.ts";
import { installRecap } from "./support/install-recap.ts";
import { openWorkbench, type Workbench } from "./support/open-workbench.ts";
import { sessionRows } from "./support/session-rows.ts";
import { pictureSettings } from "./support/take-picture.ts";

for (const release of isLongRun ? (["floor", "latest"] as const) : (["latest"] as const)) {
	describe(`Recap installed from its package, in VS Code, ${release}`, () => {
		let extensionsFolder: string;
		let workbench: Workbench;

		before(async () => {
			extensionsFolder = await installRecap(release);
			workbench = await openWorkbench({
				release,
				fromSource: false,
				samples: true,
				files: {
					...writeUpFiles,
					"post.md": "---\ntitle: A day out\n---\n\nHello.\n",
					"notes.txt": "Notes\n",
				},
				// In the browser VS Code saves by itself, a second after a change.
				settings: { ...pictureSettings, "files.autoSave": "off" },
				window: { extensionsFolder, size: { width: 1120, height: 700 } },
			});
		});

		after(async () => {
			await workbench?.close();
			await removeTemporaryFolder(extensionsFolder);
		});

		it("offers in the palette, for a file that is no post, only what needs none", async () => {
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

		it("is active once a post is open", async () => {
			await workbench.openFile("post.md");
			await workbench.runCommand("Developer: Show Running Extensions");
			const rows = workbench.page.locator(".runtime-extensions-editor .monaco-list-row");
			const ours = rows.filter({ hasText: "Recap: Tech-Event Writeups" });
			await ours.getByText(/Activation: \d+ms/).waitFor();
			await workbench.screenshot(`packaged-${release}`);
		});

		it("offers its commands in the palette for a Markdown file", async () => {
			await workbench.openFile("post.md");
			await workbench.press("F1");
			await workbench.page.locator(".quick-input-widget .quick-input-box input").fill(">Recap: ");
			await workbench.page.locator(".quick-input-list .monaco-list-row").first().waitFor();
			await workbench.screenshot("palette");
			const labels = await workbench.commandsInPalette("Recap: Insert S");
			assert.ok(labels.includes("Recap: Insert Session"), labels.join("\n"));
		});

		// What is chosen stands in the folder's settings: last.
		if (release === "latest") describeWriteUp(() => workbench);

		describe("a click on the blog engine in the status bar", () => {
			it("chooses another", async () => {
				await workbench.openFile("_posts/2026-11-12-an-evening-at-quayside-rust.md");
				const engine = (name: string) =>
					workbench.page.locator(".part.statusbar a", { hasText: `${name}, ` });
				await engine("Jekyll").click();
				await workbench.waitForPrompt("The engine of the posts in this folder");
				await workbench.choose("Hugo");
				await engine("Hugo").waitFor();
			});
		});

		// The keyboard stays in the list: the very last.
		describe("the Sessions view", () => {
			it("has the post's sessions in the Explorer when their list is unfolded for the first time", async () => {
				await workbench.openFile("_posts/2026-11-12-an-evening-at-quayside-rust.md");
				await workbench.runCommand("Explorer: Focus on Sessions View");
				const rows = await until("the rows", async () => {
					const rows = await sessionRows(workbench);
					return rows.length > 0 && rows;
				});
				assert.deepEqual(rows, [
					"Lifetimes, drawn by handIlse Marchetti · slides",
					"A ferry display in 32 kilobytesPavel Osei, Johanna Wirth · slides, video",
					"What I unlearned in a yearSindre Aalto",
				]);
				await workbench.screenshot(`sessions-view-${release}`);
			});
		});
	});
}
