import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { until } from "../../harness/until.ts";
import { takePicture } from "./take-picture.ts";
import type { Workbench } from "./workbench.ts";

const tidewater = "_posts/2026-10-06-looking-back-at-tidewater-conf.md";
const quayside = "_posts/2026-11-12-an-evening-at-quayside-rust.md";
const draft = "_drafts/tidewater-day-one.md";
const firstDay = `---
post_title: "Tidewater Conf 2026, Day One"
layout: post
published: false
---
The ferry was late, so the opening talk was too, and nobody minded: there was soup. These are my notes from the first day, typed on the train home and not yet in order.

![The harbour of Port Ferrow at sunset, with two cranes and a ferry](../images/harbour.png)

### Names Are a Cache

By Tomasz Lindqvist

A name saves the reader a lookup, and like every cache it goes stale. Read a name aloud to somebody who has never seen the code: whatever they guess first is what it means.

`;

/** What the write-up finds beside the samples. */
export const writeUpFiles = { [draft]: firstDay };

/** In a window on the samples with `writeUpFiles`. */
export function describeWriteUp(window: () => Workbench): void {
	describe("Writing up an event, by keyboard alone", () => {
		let workbench: Workbench;

		before(async () => {
			workbench = window();
			await workbench.press("ControlOrMeta+B");
		});

		it("inserts a session, with a step back on the way, and takes it back whole", async () => {
			await workbench.openFile(tidewater);
			const before = await workbench.savedText(tidewater);
			await workbench.goToLine(lineOf(before, "### Conclusion") - 1);
			await workbench.runCommand("Recap: Insert Session");
			await answer("The session's title", "Lighthouse");
			await workbench.waitForPrompt("Who spoke");
			await workbench.press("Control+Alt+Minus");
			await workbench.waitForPrompt("The session's title");
			await workbench.press("End");
			await answer("The session's title", "s and Logs");
			await workbench.waitForPrompt("Who spoke");
			await workbench.typeInEditor("Ravi Lindgren and Ilse Marchetti");
			await takePicture(workbench, "insert-session-questions");
			await workbench.press("Enter");
			await answer(
				"Addresses of the session's page",
				"https://tidewater.example.org/2026/sessions/lighthouses-and-logs video https://video.example.org/w/lighthouses",
			);
			await line("### Lighthouses and Logs").waitFor();
			for (let count = 0; count < 16; count++) await workbench.press("Control+ArrowDown");
			await line("[15]: https://").locator(".detected-link").first().waitFor();
			await takePicture(workbench, "insert-session");
			await workbench.save();
			const session = `### Lighthouses and Logs

[Lighthouses and Logs][14] by Ravi Lindgren and Ilse Marchetti

[Video][15]



`;
			const definitions = ` [14]: https://tidewater.example.org/2026/sessions/lighthouses-and-logs
 [15]: https://video.example.org/w/lighthouses
`;
			await savedAs(tidewater, before.replace("### Conclusion", `${session}### Conclusion`) + definitions);
			await workbench.press("ControlOrMeta+Z");
			await workbench.save();
			await savedAs(tidewater, before);
		});

		it("names what is wrong with a title, and mends it", async () => {
			await workbench.openFile(quayside);
			const before = await workbench.savedText(quayside);
			const title = lineOf(before, "title:");
			await workbench.goToLine(title, 'title: "'.length);
			await workbench.press("Delete");
			await workbench.press("End");
			await workbench.press("Backspace");
			await workbench.save();
			const problems = await until("the problem", async () => (await workbench.problems())[0]);
			assert.match(problems, /Put the value in quotes: YAML takes its colon for another key\..* line 3 /);
			await workbench.press("ControlOrMeta+1");
			await workbench.goToLine(title, 30);
			await workbench.openActions();
			await takePicture(workbench, "problems");
			await workbench.press("Enter");
			await line('title: "').waitFor();
			await workbench.save();
			await savedAs(quayside, before);
			await until("the problem to be gone", async () => (await workbench.problems()).length === 0);
		});

		it("shows beside the post what is typed", async () => {
			await closeEverything();
			await workbench.openFile(quayside);
			await workbench.press("ControlOrMeta+K");
			await workbench.press("Shift+V");
			const article = workbench.previewFrame().locator("article");
			await article.locator("h1").waitFor();
			await workbench.press("ControlOrMeta+1");
			const excerpt = lineOf(await workbench.savedText(quayside), "excerpt:");
			await workbench.goToLine(excerpt);
			// Twice: the first press goes to the end of the wrapped line's first part.
			await workbench.press("End");
			await workbench.press("End");
			await workbench.typeInEditor(" And there was soup.");
			await article.locator("header").getByText("And there was soup.").waitFor();
			await takePicture(workbench, "preview");
			await workbench.save();
			await chooseOtherTheme("dark");
			await workbench.previewFrame().locator("body.vscode-dark").waitFor();
			await takePicture(workbench, "preview-dark");
			await chooseOtherTheme("light");
		});

		it("writes a snippet by its prefix", async () => {
			await closeEverything();
			await workbench.openFile(draft);
			await workbench.press("ControlOrMeta+End");
			await workbench.typeInEditor("recap-");
			await workbench.press("Control+Space");
			const suggestion = workbench.page.locator(".suggest-widget .monaco-list-row");
			await suggestion.filter({ hasText: "recap-day" }).waitFor();
			await takePicture(workbench, "snippets");
			await workbench.typeInEditor("ses");
			await suggestion.and(workbench.page.locator(".focused")).filter({ hasText: "recap-session" }).waitFor();
			await workbench.press("Tab");
			// The first stop offers heading levels, of which Tab takes one and goes on.
			await suggestion.filter({ hasText: /^###$/ }).waitFor();
			await workbench.press("ArrowDown");
			await suggestion.and(workbench.page.locator(".focused")).filter({ hasText: /^###$/ }).waitFor();
			await workbench.press("Tab");
			await workbench.typeInEditor("Lighthouses and Logs");
			await workbench.save();
			const saved = await workbench.savedText(draft);
			assert.ok(saved.startsWith(`${firstDay}### [Lighthouses and Logs](https://example.org/`), saved);
			assert.match(saved, /\)\n\nBy Ann Lee\n/);
		});

		async function answer(prompt: string, text: string): Promise<void> {
			await workbench.waitForPrompt(prompt);
			await workbench.typeInEditor(text);
			await workbench.press("Enter");
		}

		function line(text: string): Locator {
			return workbench.editor().locator(".view-line", { hasText: text }).first();
		}

		/** The file is written a moment after the mark of an unsaved one is gone. */
		async function savedAs(path: string, expected: string): Promise<void> {
			const isThere = async () => (await workbench.savedText(path)) === expected;
			await until("the file to be written", isThere).catch(async () =>
				assert.equal(await workbench.savedText(path), expected),
			);
		}

		async function closeEverything(): Promise<void> {
			await workbench.runCommand("View: Close All Editors");
			await until("no tab to be left", async () => (await workbench.page.locator(".tab").count()) === 0);
			const panel = workbench.page.locator(".part.panel");
			if (await panel.isVisible()) await workbench.runCommand("View: Hide Panel");
			await panel.waitFor({ state: "hidden" });
		}

		async function chooseOtherTheme(kind: "light" | "dark"): Promise<void> {
			await workbench.runCommand("Preferences: Toggle between Light/Dark Themes");
			await workbench.page.locator(`.monaco-workbench.${kind === "dark" ? "vs-dark" : "vs"}`).waitFor();
		}
	});
}

/** The number of the first line that starts so, from 1. */
function lineOf(text: string, start: string): number {
	return text.split("\n").findIndex((line) => line.startsWith(start)) + 1;
}
