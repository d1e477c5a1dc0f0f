import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { until } from "../../harness/until.ts";
import { binary } from "../../support/images/binary.ts";
import { decodableJpeg } from "../../support/images/decodable.ts";
import { toTiff } from "../../support/images/exif.ts";
import { exifSegment } from "../../support/images/jpeg.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const NAMES = "## [Names are a cache](https://sort.example/names)\n\nBy Ann Lee, 10:30–11:15";
const SOUP = "## [Soup for operators](https://sort.example/soup)\n\nBy Bob Ray, 11:30–12:15";
const post = `${FRONT}# 2026-01-31\n\n${NAMES}\n\n${SOUP}\n`;
const notes = "11:40 hot\n\n10:35 stale\n";

function photo(taken: string): Uint8Array {
	const whole = decodableJpeg();
	const directory = { 36867: { text: `2026:01:31 ${taken}` } };
	const exif = toTiff({ directories: [{ 271: { text: "Ada" }, 34665: { directory } }] });
	return binary(whole.subarray(0, 2), exifSegment(exif), whole.subarray(2));
}

describe("Sorting into sessions by keyboard", () => {
	let workbench: Workbench;
	let photos: string;

	before(async () => {
		photos = await newTemporaryFolder("day");
		await mkdir(join(photos, "card"));
		for (const [name, taken] of [
			["DSC_1.JPG", "10:40:00"],
			["DSC_2.JPG", "11:50:00"],
			["DSC_3.JPG", "11:20:00"],
		] as const)
			await writeFile(join(photos, "card", name), photo(taken));
		await mkdir(join(photos, "breaks"));
		for (const [at, taken] of ["11:17:00", "11:20:00", "11:22:00", "11:26:00"].entries())
			await writeFile(join(photos, "breaks", `DSC_${at + 5}.JPG`), photo(taken));
		await writeFile(join(photos, "breaks", "DSC_9.JPG"), "No picture.\n");
		workbench = await openWorkbench({
			files: { "_posts/a.md": post, "_posts/b.md": `${post}\n${notes}`, "_posts/c.md": post },
		});
	});

	after(async () => {
		await workbench?.close();
		await removeTemporaryFolder(photos);
	});

	const savedAs = (path: string, text: string) =>
		until(`${path} to be saved`, async () => (await workbench.savedText(path)) === text);

	it("lists photos with their sessions, sure ones ticked, and inserts what is ticked", async () => {
		await workbench.openFile("_posts/a.md");
		await workbench.runCommand("Recap: Sort Photos into Sessions");
		await workbench.waitForPrompt("Choose where the photos are");
		await workbench.choose("Choose a folder");
		const path = workbench.page.locator(".quick-input-widget .quick-input-box input");
		await until("the dialog for folders", async () => (await path.inputValue()).startsWith("/"));
		await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "_posts" }).waitFor();
		await path.fill(`${join(photos, "card")}/`);
		// Before it has read that folder, Enter would take the one it showed first.
		await workbench.page
			.locator(".quick-input-list .monaco-list-row", { hasText: "_posts" })
			.waitFor({ state: "detached" });
		await until("the folder to be entered", async () => (await path.inputValue()).endsWith("card/"));
		await workbench.press("Enter");
		await workbench.waitForPrompt("Tick the photos to insert");
		const rows = workbench.page.locator(".quick-input-list .monaco-list-row");
		await rows.filter({ hasText: "DSC_3.JPG" }).waitFor();
		await workbench.screenshot("sort-photos");
		await workbench.press("Enter");
		await workbench.page.locator(".view-line", { hasText: "![][2]" }).first().waitFor();
		await workbench.save();
		await savedAs(
			"_posts/a.md",
			`${FRONT}# 2026-01-31\n\n${NAMES}\n\n![][1]\n\n${SOUP}\n\n![][2]\n\n[1]: /images/dsc-1.jpg\n[2]: /images/dsc-2.jpg\n`,
		);
	});

	it("asks which clock it is where two would put all photos into sessions", async () => {
		await workbench.openFile("_posts/c.md");
		await workbench.runCommand("Recap: Sort Photos into Sessions");
		await workbench.answer("Choose where the photos are", join(photos, "breaks"));
		await workbench.waitForPrompt("The clock of Ada may be wrong.");
		const rows = workbench.page.locator(".quick-input-list .monaco-list-row");
		await rows.filter({ hasText: "Type the difference" }).waitFor();
		assert.deepEqual(await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label"))), [
			"Set its clock −30 min, 4 of 4 photos were taken in sessions then",
			"Set its clock +30 min, 4 of 4 photos were taken in sessions then",
			"Leave it as it is, 0 of 4 photos were taken in sessions",
			"Type the difference…",
		]);
		await workbench.screenshot("sort-photos-clock");
		await workbench.choose("Set its clock +30 min");
		await workbench.waitForPrompt("Tick the photos to insert");
		await rows.filter({ hasText: "DSC_8.JPG" }).waitFor();
		assert.equal(
			await workbench.page.locator(".quick-input-title").textContent(),
			"Sort Photos into Sessions · DSC_9.JPG is no picture that can be read.",
		);
		await workbench.press("Enter");
		await workbench.page.locator(".view-line", { hasText: "![][4]" }).first().waitFor();
		await workbench.save();
		const shown = [1, 2, 3, 4].map((label) => `![][${label}]\n\n`).join("");
		const copies = [5, 6, 7, 8].map((number, at) => `[${at + 1}]: /images/dsc-${number}.jpg\n`).join("");
		await savedAs("_posts/c.md", `${FRONT}# 2026-01-31\n\n${NAMES}\n\n${SOUP}\n\n${shown}${copies}`);
		await workbench.runCommand("Recap: Sort Photos into Sessions");
		await workbench.waitForPrompt("Choose where the photos are");
		await rows.filter({ hasText: "Chosen before" }).waitFor();
		assert.deepEqual(
			await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label")?.split(",")[0])),
			[join(photos, "breaks"), "images", "Choose a folder…", "Choose photos…"],
		);
		await workbench.press("Escape");
	});

	it("shows the selected notes under their sessions, and moves them once that is ticked", async () => {
		await workbench.openFile("_posts/b.md");
		await workbench.goToLine(`${post}\n`.split("\n").length, 1);
		await workbench.press("ControlOrMeta+Shift+End");
		await workbench.runCommand("Recap: Sort Notes into Sessions");
		const panel = workbench.page.locator(".refactor-preview, .bulk-edit-panel").first();
		await panel.waitFor();
		const tick = panel.locator("input[type=checkbox], .edit-checkbox").first();
		await tick.waitFor();
		await workbench.screenshot("sort-notes-review");
		await tick.click();
		await workbench.page
			.getByRole("button", { name: /^Apply/ })
			.first()
			.click();
		await workbench.page.locator(".view-line", { hasText: "10:35 stale" }).first().waitFor();
		await workbench.screenshot("sort-notes");
		await workbench.save();
		await savedAs("_posts/b.md", `${FRONT}# 2026-01-31\n\n${NAMES}\n\n10:35 stale\n\n${SOUP}\n\n11:40 hot\n`);
	});
});
