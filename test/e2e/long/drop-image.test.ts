import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { until } from "../../harness/until.ts";
import { decodableJpeg, sidesOf } from "../../support/images/decodable.ts";
import { gpsDirectory, phoneExif } from "../../support/images/exif.ts";
import { exifSegment, toJpeg } from "../../support/images/jpeg.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const post = "---\nlayout: post\ntitle: A day out\n---\n\nHello.\n\n";

describe("Dropping a photo into a post", () => {
	let workbench: Workbench;

	before(async () => {
		const settings = { "recap.paste.preferReferences": true };
		workbench = await openWorkbench({ files: { "_posts/a.md": post }, settings });
	});

	after(() => workbench?.close());

	it("writes a reference image whose text is left to the writer, and a copy without its location", async () => {
		const photo = toJpeg([exifSegment(phoneExif({ gps: gpsDirectory }))]);
		await workbench.openFile("_posts/a.md");
		await workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
		await workbench.goToLine(8);
		await drop(workbench, [...photo]);
		await workbench.page.locator(".view-line", { hasText: "![alt text][1]" }).first().waitFor();
		await workbench.typeInEditor("The hall");
		await workbench.screenshot("drop-image");
		await workbench.save();
		await until("the post to be saved", async () => {
			const text = await workbench.savedText("_posts/a.md");
			return text === `${post}![The hall][1]\n\n[1]: /images/img-2.jpg\n`;
		});
		assert.deepEqual(await readdir(join(workbench.folder, "images")), ["img-2.jpg"]);
		const copy = await readFile(join(workbench.folder, "images/img-2.jpg"));
		assert.equal(copy.length, photo.length);
		assert.ok(copy.some((byte, index) => byte !== photo[index]));
	});

	it("says so once where the copy may still tell where the photo was taken", async () => {
		const photo = toJpeg([exifSegment(phoneExif({ gps: gpsDirectory, maker: "Ada Optics" }))]);
		await workbench.goToLine(7);
		await drop(workbench, [...photo]);
		await workbench.page.locator(".view-line", { hasText: "![alt text][2]" }).first().waitFor();
		await workbench.runCommand("Notifications: Show Notifications");
		const sentences = workbench.page.locator(".notifications-center .notification-list-item-message");
		await sentences.first().waitFor();
		assert.deepEqual(await sentences.allInnerTexts(), [
			"Copied the image to images/img-2-2.jpg, without the location that Recap could read: export it without metadata if nobody may learn where it was taken.",
		]);
		const copies = (await readdir(join(workbench.folder, "images"))).sort();
		assert.deepEqual(copies, ["img-2-2.jpg", "img-2.jpg"]);
	});
});

describe("Dropping a large photo into a post", () => {
	let workbench: Workbench;

	before(async () => {
		const settings = {
			"recap.paste.preferReferences": true,
			"recap.images.maxSize": 1,
			"recap.images.maxSide": 48,
		};
		workbench = await openWorkbench({ files: { "_posts/a.md": post }, settings });
	});

	after(() => workbench?.close());

	it("writes a smaller copy", async () => {
		const photo = decodableJpeg();
		await workbench.openFile("_posts/a.md");
		await workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
		await workbench.goToLine(8);
		await drop(workbench, [...photo]);
		await workbench.page.locator(".view-line", { hasText: "![alt text][1]" }).first().waitFor();
		await workbench.typeInEditor("The hall");
		await until("the post to be saved", async () => {
			await workbench.save();
			return (
				(await workbench.savedText("_posts/a.md")) === `${post}![The hall][1]\n\n[1]: /images/img-2.jpg\n`
			);
		});
		assert.deepEqual(await readdir(join(workbench.folder, "images")), ["img-2.jpg"]);
		const copy = await readFile(join(workbench.folder, "images/img-2.jpg"));
		assert.deepEqual(sidesOf(copy), [48, 36]);
		assert.ok(copy.length < photo.length);
	});
});

describe("Dropping a large photo into a post whose writer prefers no references", () => {
	let workbench: Workbench;

	before(async () => {
		const settings = { "recap.images.maxSize": 1, "recap.images.maxSide": 48 };
		workbench = await openWorkbench({ files: { "_posts/a.md": post }, settings });
	});

	after(() => workbench?.close());

	it("writes a smaller copy, too, once ours is chosen from the menu", async () => {
		const photo = decodableJpeg();
		await workbench.openFile("_posts/a.md");
		await workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
		await workbench.goToLine(8);
		await drop(workbench, [...photo]);
		await workbench.page
			.locator(".view-line", { hasText: /!\[.*\]\(/ })
			.first()
			.waitFor();
		await workbench.page.locator(".post-edit-widget").first().click();
		await workbench.page
			.locator(".action-widget .monaco-list-row.action", { hasText: "Insert Reference Image (Recap)" })
			.click();
		await workbench.page.locator(".view-line", { hasText: "![alt text][1]" }).first().waitFor();
		// While it is written it is shorter, too.
		await until("the copy to be made smaller", async () =>
			isDeepStrictEqual(sidesOf(await readFile(join(workbench.folder, "images/img-2.jpg"))), [48, 36]),
		);
		await workbench.screenshot("drop-image-menu");
	});
});

/** Drops a file where the cursor is, with Shift, as VS Code wants it for text editors. */
async function drop({ page }: Workbench, bytes: readonly number[]): Promise<void> {
	const locator = page.locator(".editor-group-container.active .cursor").first();
	const isUncovered = ({ x, y }: { readonly x: number; readonly y: number }) =>
		Boolean(document.elementFromPoint(x + 1, y + 5)?.closest(".monaco-editor .view-lines"));
	let before = "";
	// Go to Line's box may still cover the place, and the cursor be on its way there.
	const cursor = await until("the cursor to stand where nothing covers it", async () => {
		const box = await locator.boundingBox();
		const isAtRest = JSON.stringify(box) === before;
		before = JSON.stringify(box);
		return box !== null && isAtRest && (await page.evaluate(isUncovered, box)) && box;
	});
	await page.evaluate(
		({ x, y, content }) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([Uint8Array.from(content)], "IMG_2.JPG", { type: "image/jpeg" }));
			const target = document.elementFromPoint(x, y);
			const where = { clientX: x, clientY: y, shiftKey: true, bubbles: true, cancelable: true };
			for (const type of ["dragenter", "dragover", "drop"]) {
				target?.dispatchEvent(new DragEvent(type, { ...where, dataTransfer: transfer }));
			}
		},
		{ x: cursor.x + 1, y: cursor.y + 5, content: bytes },
	);
}
