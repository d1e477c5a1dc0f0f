import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { until } from "../../harness/until.ts";
import { gpsDirectory, phoneExif } from "../../support/images/exif.ts";
import { exifSegment, toJpeg } from "../../support/images/jpeg.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const post = `---
layout: post
title: A day out
---

## On naming

By Ann Lee

[Slides](https://speakerdeck.com/ann/naming)

Notes.
`;

describe("Insert Image by keyboard", () => {
	let workbench: Workbench;
	let photos: string;

	before(async () => {
		photos = await newTemporaryFolder("photos");
		workbench = await openWorkbench({ files: { "_posts/a.md": post } });
	});

	after(async () => {
		await workbench?.close();
		await removeTemporaryFolder(photos);
	});

	it("takes an address or a file, makes no text up for it, and copies the file without its location", async () => {
		const photo = toJpeg([exifSegment(phoneExif({ gps: gpsDirectory }))]);
		await writeFile(join(photos, "IMG_1.JPG"), photo);
		await workbench.openFile("_posts/a.md");
		await workbench.goToLine(post.split("\n").length - 1, "Notes.".length + 1);
		await workbench.runCommand("Recap: Insert Image");
		await workbench.answer("type the image's address", "https://example.org/hall.jpg");
		await workbench.answer("What the image shows", "IMG_1.JPG");
		await workbench.answer("Say in words what the image shows", "The hall");
		await workbench.page.locator(".view-line", { hasText: "![The hall][1]" }).first().waitFor();

		await workbench.runCommand("Recap: Insert Image");
		await workbench.waitForPrompt("type the image's address");
		await workbench.screenshot("insert-image-source");
		await workbench.choose("Choose a file");
		const path = workbench.page.locator(".quick-input-widget .quick-input-box input");
		await until("the dialog for files", async () => (await path.inputValue()).startsWith("/"));
		// Its first listing would take a typed path back.
		await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "_posts" }).waitFor();
		await path.fill(join(photos, "IMG_1.JPG"));
		await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "IMG_1.JPG" }).waitFor();
		await workbench.press("Enter");
		await workbench.waitForPrompt("What the image shows");
		// Readers would hear the heading twice.
		await until("no suggestion", async () => (await path.inputValue()) === "");
		await workbench.answer("What the image shows", "The stage");
		await workbench.page.locator(".view-line", { hasText: "![The stage][2]" }).first().waitFor();
		await workbench.screenshot("insert-image");
		await workbench.save();
		const expected = `${post.trimEnd()} ![The hall][1] ![The stage][2]\n\n[1]: https://example.org/hall.jpg\n[2]: /images/the-stage.jpg\n`;
		await until("the post to be saved", async () => (await workbench.savedText("_posts/a.md")) === expected);
		const copy = await readFile(join(workbench.folder, "images/the-stage.jpg"));
		assert.equal(copy.length, photo.length);
		assert.ok(copy.some((byte, index) => byte !== photo[index]));
	});
});
