import assert from "node:assert/strict";
import * as vscode from "vscode";
import { gpsDirectory, phoneExif } from "../support/images/exif.ts";
import { exifSegment, toJpeg } from "../support/images/jpeg.ts";
import { closeEditors, recap, showFile, until, workspaceFolder } from "./support.ts";

const photo = toJpeg([exifSegment(phoneExif({ gps: gpsDirectory }))]);

/** A blog of its own for every test, in the open folder. */
let blogs = 0;

function at(path: string): vscode.Uri {
	return vscode.Uri.joinPath(workspaceFolder(), `blog-${blogs}`, path);
}

async function showPost(text: string): Promise<vscode.TextEditor> {
	blogs++;
	const editor = await showFile(`blog-${blogs}/_posts/recap.md`, text);
	const end = editor.document.positionAt(text.length);
	editor.selection = new vscode.Selection(end, end);
	return editor;
}

/** A photo outside the blog: the temporary folder of this host's file system. */
async function putPhoto(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
	const folder = vscode.Uri.joinPath(workspaceFolder(), "..", "recap-photos");
	const uri = vscode.Uri.joinPath(folder, name);
	await vscode.workspace.fs.writeFile(uri, bytes);
	return uri;
}

const insert = (argument: object) => vscode.commands.executeCommand("recap.insertImage", argument);

/** Inserts where nothing stands in the way. */
async function inserted(argument: object): Promise<void> {
	const result = await insert(argument);
	assert.ok(typeof result === "object" && result && "done" in result && result.done, JSON.stringify(result));
}

const read = (uri: vscode.Uri) => vscode.workspace.fs.readFile(uri);
const namesIn = async (uri: vscode.Uri) =>
	(await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name).sort();

describe("Insert Image", () => {
	before(() => recap().activate());
	afterEach(closeEditors);

	it("copies a photo into the blog's images without its location", async () => {
		const editor = await showPost("Hello.\n");
		const file = await putPhoto("IMG_1.JPG", photo);
		const images = `blog-${blogs}/images`;
		assert.deepEqual(await insert({ alt: "The main hall", file }), {
			done: true,
			message: `Copied the image to ${images}/the-main-hall.jpg, without its location.`,
		});
		assert.equal(
			editor.document.getText(),
			"Hello.\n\n![The main hall][1]\n\n[1]: /images/the-main-hall.jpg\n",
		);
		const copy = await read(at("images/the-main-hall.jpg"));
		assert.equal(copy.length, photo.length);
		assert.ok(copy.some((byte, index) => byte !== photo[index]));
		assert.deepEqual([...(await read(file))], [...photo]);
	});

	it("takes text and copy back in one undo, brings both again by redo, and has the same name the next time", async () => {
		const editor = await showPost("Hello.\n");
		const file = await putPhoto("IMG_1.JPG", photo);
		await inserted({ alt: "The main hall", file });
		const withImage = editor.document.getText();
		const copy = await read(at("images/the-main-hall.jpg"));
		await vscode.commands.executeCommand("undo");
		assert.equal(editor.document.getText(), "Hello.\n");
		await until("the copy to go", async () => (await namesIn(at("images"))).length === 0);
		await vscode.commands.executeCommand("redo");
		assert.equal(editor.document.getText(), withImage);
		await until("the copy to come back", async () => (await namesIn(at("images"))).length === 1);
		assert.deepEqual([...(await read(at("images/the-main-hall.jpg")))], [...copy]);
		await vscode.commands.executeCommand("undo");
		await until("the copy to go again", async () => (await namesIn(at("images"))).length === 0);
		await inserted({ alt: "The main hall", file });
		assert.equal(editor.document.getText(), withImage);
		assert.deepEqual(await namesIn(at("images")), ["the-main-hall.jpg"]);
	});

	it("uses a copy again that is there already, whoever made it, and undo leaves it alone then", async () => {
		const editor = await showPost("Hello.\n");
		const file = await putPhoto("IMG_4.JPG", photo);
		await inserted({ alt: "The stage", file });
		const copy = await read(at("images/the-stage.jpg"));
		await vscode.commands.executeCommand("undo");
		await until("the copy to go", async () => (await namesIn(at("images"))).length === 0);
		await vscode.workspace.fs.writeFile(at("images/The-Stage.JPG"), copy);
		const end = editor.document.positionAt("Hello.\n".length);
		editor.selection = new vscode.Selection(end, end);
		assert.deepEqual(await insert({ alt: "The stage", file }), { done: true });
		assert.equal(editor.document.getText(), "Hello.\n\n![The stage][1]\n\n[1]: /images/The-Stage.JPG\n");
		await vscode.commands.executeCommand("undo");
		assert.equal(editor.document.getText(), "Hello.\n");
		assert.deepEqual([...(await read(at("images/The-Stage.JPG")))], [...copy]);
	});

	it("gives each post a copy of its own where an undo in one would take the other's away", async () => {
		const first = await showPost("First.\n");
		const file = await putPhoto("IMG_5.JPG", photo);
		await inserted({ alt: "The stage", file });
		const copy = await read(at("images/the-stage.jpg"));
		const second = await showFile(`blog-${blogs}/_posts/second.md`, "Second.\n");
		const end = second.document.positionAt("Second.\n".length);
		second.selection = new vscode.Selection(end, end);
		await inserted({ alt: "The stage", file });
		assert.equal(second.document.getText(), "Second.\n\n![The stage][1]\n\n[1]: /images/the-stage-2.jpg\n");
		await vscode.window.showTextDocument(first.document);
		await vscode.commands.executeCommand("undo");
		assert.equal(first.document.getText(), "First.\n");
		await until("the first copy to go", async () => (await namesIn(at("images"))).length === 1);
		assert.deepEqual([...(await read(at("images/the-stage-2.jpg")))], [...copy]);
	});

	it("uses the copy of the same post again, and undo takes it away with the first use", async () => {
		const editor = await showPost("Hello.\n");
		const file = await putPhoto("IMG_6.JPG", photo);
		await inserted({ alt: "The stage", file });
		await inserted({ alt: "The stage", file });
		assert.equal(
			editor.document.getText(),
			"Hello.\n\n![The stage][1] ![The stage][1]\n\n[1]: /images/the-stage.jpg\n",
		);
		await vscode.commands.executeCommand("undo");
		assert.deepEqual(await namesIn(at("images")), ["the-stage.jpg"]);
		await vscode.commands.executeCommand("undo");
		await until("the copy to go", async () => (await namesIn(at("images"))).length === 0);
		assert.equal(editor.document.getText(), "Hello.\n");
	});

	it("says where a copy cannot be written, and changes nothing", async () => {
		const editor = await showPost("Hello.\n");
		await vscode.workspace.fs.writeFile(at("images"), new TextEncoder().encode("a file"));
		const file = await putPhoto("IMG_7.JPG", photo);
		assert.deepEqual(await insert({ alt: "The stage", file }), {
			done: false,
			message: `Make sure that blog-${blogs}/images/the-stage.jpg can be written, and try again.`,
		});
		assert.equal(editor.document.getText(), "Hello.\n");
	});

	it("never overwrites, and refers to a file of the blog where it is", async () => {
		const editor = await showPost("![A](../pics/a.jpg)\n");
		await vscode.workspace.fs.writeFile(at("pics/a.jpg"), photo);
		const file = await putPhoto("IMG_2.JPG", photo);
		await inserted({ alt: "A", file });
		await inserted({ alt: "Again", file: at("pics/a.jpg").toJSON() });
		assert.deepEqual(await namesIn(at("pics")), ["a-2.jpg", "a.jpg"]);
		assert.deepEqual([...(await read(at("pics/a.jpg")))], [...photo]);
		assert.equal(
			editor.document.getText(),
			"![A](../pics/a.jpg)\n\n![A][1] ![Again][2]\n\n[1]: /pics/a-2.jpg\n[2]: /pics/a.jpg\n",
		);
	});

	it("says so where a copy may still tell where the photo was taken", async () => {
		const advice = "export it without metadata if nobody may learn where it was taken.";
		for (const [name, gps, message] of [
			["IMG_8.JPG", gpsDirectory, `without the location that Recap could read: ${advice}`],
			["IMG_9.JPG", undefined, `with metadata that Recap cannot read: ${advice}`],
		] as const) {
			await showPost("Hello.\n");
			const exif = phoneExif({ maker: "Ada Optics", ...(gps && { gps }) });
			const file = await putPhoto(name, toJpeg([exifSegment(exif)]));
			assert.deepEqual(await insert({ alt: "The stage", file }), {
				done: true,
				message: `Copied the image to blog-${blogs}/images/the-stage.jpg, ${message}`,
			});
		}
	});

	it("writes the address the settings give, keeps the location where they say so, and shows the file on hover", async () => {
		const configuration = () => vscode.workspace.getConfiguration("recap.images", workspaceFolder());
		const set = async (key: string, value: unknown) => {
			await configuration().update(key, value, vscode.ConfigurationTarget.Workspace);
			await until(`${key} to be set`, () => configuration().inspect(key)?.workspaceValue === value);
		};
		const editor = await showPost("Hello.\n");
		const file = await putPhoto("IMG_3.JPG", photo);
		try {
			await set("folder", `blog-${blogs}/assets`);
			await set("baseUrl", "https://raw.example.org/ada/blog/");
			await set("keepLocation", true);
			await inserted({ alt: "The stage", file });
			assert.equal(
				editor.document.getText(),
				"Hello.\n\n![The stage][1]\n\n[1]: https://raw.example.org/ada/blog/the-stage.jpg\n",
			);
			assert.deepEqual([...(await read(at("assets/the-stage.jpg")))], [...photo]);
			const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
				"vscode.executeHoverProvider",
				editor.document.uri,
				new vscode.Position(2, 13),
			);
			const shown = (hover?.contents ?? [])
				.map((part) => (typeof part === "string" ? part : part.value))
				.join("\n");
			assert.match(shown, /assets\/the-stage\.jpg\|height=160/);
		} finally {
			for (const key of ["folder", "baseUrl", "keepLocation"]) await set(key, undefined);
		}
	});

	const refusals: readonly (readonly [string, object, string])[] = [
		[
			"a file's name for a text",
			{ alt: "IMG_1.JPG", url: "/a.jpg" },
			"Say in words what the image shows: this is only what a file is called.",
		],
		["both", { alt: "A", url: "/a.jpg", file: "a.jpg" }, "Give either url or file: one image at a time."],
		["no file", { alt: "A", file: 7 }, "Give file as a Uri or a path."],
		[
			"a missing file",
			{ alt: "A", file: "nowhere.jpg" },
			"Choose another image: nowhere.jpg cannot be read.",
		],
		[
			"a missing file elsewhere",
			{ alt: "A", file: "../recap-photos/nowhere.jpg" },
			"Choose another image: nowhere.jpg cannot be read.",
		],
	];
	for (const [name, argument, message] of refusals) {
		it(`refuses ${name} in one sentence`, async () => {
			const editor = await showPost("Hello.\n");
			assert.deepEqual(await insert(argument), { done: false, message });
			assert.equal(editor.document.getText(), "Hello.\n");
		});
	}

	it("refuses a text file, and writes nothing where the image cannot stand", async () => {
		await showPost("```\ncode\n");
		const text = await putPhoto("notes.jpg", new TextEncoder().encode("notes"));
		const message = "Choose a JPEG, PNG, GIF, WebP, AVIF, HEIC or SVG image: this file is none.";
		const code = "Close the code block at the end of the post first: it swallows all that follows.";
		assert.deepEqual(await insert({ alt: "A", file: text }), { done: false, message: code });
		const editor = await showPost("Hello.\n");
		assert.deepEqual(await insert({ alt: "A", file: text }), { done: false, message });
		assert.equal(editor.document.getText(), "Hello.\n");
		assert.deepEqual(await namesIn(at("")), ["_posts"]);
	});
});
