import assert from "node:assert/strict";
import * as vscode from "vscode";
import { withoutLocation } from "../../src/core/photos/without-location.ts";
import {
	closeEditors,
	completionsAt,
	quickFixAt,
	recap,
	rulesOn,
	showFile,
	until,
	workspaceFolder,
} from "../extension/support.ts";
import { gpsDirectory, phoneExif } from "../support/images/exif.ts";
import { exifSegment, toJpeg } from "../support/images/jpeg.ts";

const post = "---\nlayout: post\ntitle: @recap\ndate: 2016-02-02\ntags: [trip]\n---\n\n![](hall.jpg)\n";

const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), path);

async function write(path: string, text: string): Promise<void> {
	await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
}

describe("In Restricted Mode, Recap", () => {
	before(async () => {
		// A schema and patterns are programs of a kind: they can keep the extension host busy for ever.
		await write("post.json", JSON.stringify({ properties: { tags: { items: { pattern: "^(a+)+$" } } } }));
		await write(
			".vscode/settings.json",
			JSON.stringify({
				"recap.frontMatter.schema": "post.json",
				"recap.posts": ["notes/**"],
				"recap.images.keepLocation": true,
				"recap.rules": { "heading-jump": "off" },
			}),
		);
		const settings = () => vscode.workspace.getConfiguration("recap", workspaceFolder());
		await until("the folder's settings", () => "heading-jump" in (settings().get<object>("rules") ?? {}));
	});

	afterEach(closeEditors);

	it("is there, in a folder that is not trusted", async () => {
		assert.equal(vscode.workspace.isTrusted, false);
		await recap().activate();
	});

	it("checks, mends and completes posts, but uses neither the folder's schema nor its patterns", async () => {
		const { document } = await showFile("_posts/2016-02-02-a.md", post);
		await until("the findings", () => rulesOn(at("_posts/2016-02-02-a.md")) !== "");
		assert.equal(rulesOn(at("_posts/2016-02-02-a.md")), "front-matter-syntax,image-without-alt");
		const fix = await quickFixAt(document, new vscode.Range(2, 8, 2, 8), ({ edit }) => edit !== undefined);
		assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
		await document.save();
		await until("the finding to go", () => rulesOn(at("_posts/2016-02-02-a.md")) === "image-without-alt");
		const offered = await completionsAt(document, new vscode.Position(3, 0));
		assert.ok(offered.some(({ insertText }) => insertText === "author"));
	});

	it("takes the location out of a photo, whatever the folder's settings say", async () => {
		const photo = toJpeg([exifSegment(phoneExif({ gps: gpsDirectory }))]);
		const file = at("../recap-photos/IMG_1.JPG");
		await vscode.workspace.fs.writeFile(file, photo);
		const cleaned = withoutLocation(photo);
		assert.ok("bytes" in cleaned);
		assert.ok(cleaned.bytes.some((byte, index) => byte !== photo[index]));
		const editor = await showFile("_posts/2016-02-04-d.md", "---\nlayout: post\ntitle: D\n---\n");
		const end = editor.document.positionAt(editor.document.getText().length);
		editor.selection = new vscode.Selection(end, end);
		assert.deepEqual(await vscode.commands.executeCommand("recap.insertImage", { alt: "The hall", file }), {
			done: true,
			message: "Copied the image to images/the-hall.jpg, without its location.",
		});
		assert.deepEqual(
			[...(await vscode.workspace.fs.readFile(at("images/the-hall.jpg")))],
			[...cleaned.bytes],
		);
	});

	it("checks all posts", async () => {
		await write("_posts/2016-02-03-b.md", post.replace("@recap", "@another"));
		await write("notes/c.md", "# Notes\n\n![](hall.jpg)\n");
		await vscode.commands.executeCommand("recap.checkWorkspace");
		assert.equal(rulesOn(at("_posts/2016-02-03-b.md")), "front-matter-syntax,image-without-alt");
		assert.equal(rulesOn(at("notes/c.md")), "");
	});
});
