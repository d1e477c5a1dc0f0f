import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { toTiff } from "../../support/images/exif.ts";
import { exifSegment, toJpeg } from "../../support/images/jpeg.ts";
import { expectNotifications } from "../support/expect-notifications.ts";
import { clickBehind, pasteByEvent } from "../support/hand-over.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\ndate: 2026-01-31\n---\n\n";
const NAMES = "## 10:15 [Names](https://photos.example/names)\n\nBy Ann Lee, 10:15–11:00\n";
const talk = (name: string, more = "") =>
	`BEGIN:VEVENT\nSUMMARY:${name}\nUID:${name}\nURL:https://photos.example/${name}\nDTSTART:20260131T110000\n${more}END:VEVENT\n`;
const talks = `BEGIN:VCALENDAR\nVERSION:2.0\n${talk("Soup", "RRULE:FREQ=DAILY\n")}${talk("Bread")}END:VCALENDAR\n`;

/** Of a camera whose notes Recap cannot read. */
function photo(taken: string): Uint8Array {
	const directory = { 36867: { text: `2026:01:31 ${taken}` }, 37500: { raw: Buffer.from("a note") } };
	const main = { 271: { text: "Ada Optics" }, 34665: { directory } };
	return toJpeg([exifSegment(toTiff({ directories: [main] }))]);
}

describe("What a command tells", () => {
	let workbench: Workbench;
	let photos: string;

	before(async () => {
		photos = await newTemporaryFolder("day");
		await writeFile(join(photos, "DSC_1.JPG"), photo("10:20:00"));
		await writeFile(join(photos, "DSC_2.JPG"), photo("10:40:00"));
		const files = {
			"_posts/talks.md": FRONT,
			"_posts/sorted.md": FRONT + NAMES,
			"_posts/pasted.md": `${FRONT}Here\n`,
			"_posts/links.md": `${FRONT}[A talk](https://photos.example/soup)\n`,
			"talks.ics": talks,
		};
		workbench = await openWorkbench({ files, settings: { "recap.paste.preferReferences": true } });
	});

	after(async () => {
		await workbench?.close();
		await removeTemporaryFolder(photos);
	});

	const inStatusBar = (text: string) =>
		workbench.page.locator(".statusbar-item", { hasText: text }).first().waitFor();

	it("is what is odd about a schedule while one picks, and a line in the status bar for what was done", async () => {
		await workbench.openFile("_posts/talks.md");
		await workbench.press("ControlOrMeta+End");
		await workbench.runCommand("Recap: Insert Sessions from Schedule");
		await workbench.waitForPrompt("Choose the event's schedule");
		await workbench.choose("talks.ics");
		await workbench.waitForPrompt("Enter tick a talk");
		await workbench.choose("Bread");
		await workbench.press("Enter");
		await inStatusBar("One session is inserted.");
		await expectNotifications(workbench, ["Repeated events are listed once, at their first time."]);
		await workbench.runCommand("Recap: Update Sessions from Schedule");
		await inStatusBar("No slides or video have appeared for your sessions yet.");
		await expectNotifications(workbench, []);
	});

	it("is one message for all photos whose metadata nobody can read, pasted", async () => {
		await workbench.openFile("_posts/pasted.md");
		await clickBehind(workbench, "Here");
		const pasted = (name: string, taken: string) => ({ name, type: "image/jpeg", bytes: [...photo(taken)] });
		await pasteByEvent(workbench, {
			files: [pasted("hall.jpg", "12:00:00"), pasted("stage.jpg", "13:00:00")],
		});
		await workbench.page.locator(".view-line", { hasText: "[2]: /images/stage.jpg" }).first().waitFor();
		await expectNotifications(workbench, [
			"2 images, images/hall.jpg first, have metadata that Recap cannot read: export them without metadata if nobody may learn where they were taken.",
		]);
	});

	it("is one message for those that are sorted under sessions", async () => {
		await workbench.openFile("_posts/sorted.md");
		await workbench.runCommand("Recap: Sort Photos into Sessions");
		await workbench.answer("Choose where the photos are", photos);
		await workbench.waitForPrompt("Tick the photos to insert");
		await workbench.press("Enter");
		await expectNotifications(workbench, [
			"Inserted 2 photos under one session: say what each shows. 2 images, images/dsc-1.jpg first, have metadata that Recap cannot read: export them without metadata if nobody may learn where they were taken.",
		]);
		assert.equal(await workbench.page.locator(".statusbar-item", { hasText: "Inserted" }).count(), 0);
	});

	it("is a line in the status bar for links that were checked", async () => {
		await workbench.openFile("_posts/links.md");
		await workbench.runCommand("Recap: Check Links");
		await inStatusBar("Asked 1 address. None is dead. 1 could not be checked.");
		await expectNotifications(workbench, []);
	});
});
