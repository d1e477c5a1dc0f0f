import assert from "node:assert/strict";
import * as vscode from "vscode";
import { binary, u16 } from "../support/images/binary.ts";
import { decodableJpeg, sidesOf } from "../support/images/decodable.ts";
import { gpsDirectory, toTiff } from "../support/images/exif.ts";
import { exifSegment, segment } from "../support/images/jpeg.ts";
import { closeEditors, quickFixAt, recap, showFile, until, workspaceFolder } from "./support.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const PROFILE = segment(0xe2, "ICC_PROFILE\0", [1, 1], "the colours of a phone");

let blogs = 0;
const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), `small-blog-${blogs}`, path);
const read = (uri: vscode.Uri) => vscode.workspace.fs.readFile(uri);

/** A photo of a camera held upright, with a place, a colour profile and, if given, a time. */
function photo(taken?: string): Uint8Array {
	const whole = decodableJpeg();
	const time =
		taken === undefined ? {} : { 34665: { directory: { 36867: { text: `2026:01:31 ${taken}` } } } };
	const main = { 274: { short: 6 }, ...time, 34853: { directory: gpsDirectory } };
	const exif = toTiff({ directories: [main] });
	return binary(whole.subarray(0, 2), exifSegment(exif), PROFILE, whole.subarray(2));
}

async function showPost(bytes: Uint8Array): Promise<vscode.TextEditor> {
	blogs++;
	await vscode.workspace.fs.writeFile(at("images/hall.jpg"), bytes);
	return showFile(
		`small-blog-${blogs}/_posts/2026-01-31-recap.md`,
		`${FRONT}![The hall][1]\n\n[1]: ../images/hall.jpg\n`,
	);
}

/** Takes the fix of the definition's line. */
async function takeFix({ document }: vscode.TextEditor): Promise<{ done: boolean; message?: string }> {
	const line = document.lineCount - 2;
	const place = new vscode.Range(line, 6, line, 6);
	const { command } = await quickFixAt(
		document,
		place,
		({ title }) => title === "Show a smaller copy of the photo",
	);
	assert.ok(command);
	return vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The first bytes of the hash of the copy that every host makes of the photo, with a longer side of 48 pixels. */
const COPY_HASH = "161,50,222,39,239,229";

async function hashOf(bytes: Uint8Array): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
	return String(hash.subarray(0, 6));
}

const has = (bytes: Uint8Array, text: string) => new TextDecoder("latin1").decode(bytes).includes(text);

const settings = () => vscode.workspace.getConfiguration("recap.images", workspaceFolder());

async function set(key: string, value: unknown): Promise<void> {
	await settings().update(key, value, vscode.ConfigurationTarget.Workspace);
	await until(`${key} to be set`, () => settings().inspect(key)?.workspaceValue === value);
}

describe("A smaller copy of a photo", () => {
	before(async () => {
		await recap().activate();
		await set("maxSize", 1);
		await set("maxSide", 48);
	});
	after(async () => {
		for (const key of ["maxSize", "maxSide"]) await set(key, undefined);
	});
	afterEach(closeEditors);

	it("stands upright, keeps its colours, loses its place, and is the same in every host; one undo takes it back", async () => {
		const source = photo();
		const editor = await showPost(source);
		const { document } = editor;
		const before = document.getText();
		const answer = await takeFix(editor);
		assert.equal(answer.done, true, answer.message);
		assert.equal(document.getText(), before.replace("hall.jpg", "hall-48.jpg"));
		const copy = await read(at("images/hall-48.jpg"));
		assert.deepEqual(sidesOf(copy), [36, 48]);
		assert.deepEqual([has(copy, "the colours of a phone"), has(copy, "Exif")], [true, false]);
		assert.deepEqual([...(await read(at("images/hall.jpg")))], [...source]);
		assert.equal(await hashOf(copy), COPY_HASH);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), before);
		await until("the copy to go", async () => !(await exists(at("images/hall-48.jpg"))));
	});

	it("takes another name where that is taken, and the copy itself again", async () => {
		const renamed = `${FRONT}![The hall][1]\n\n[1]: ../images/hall-48-2.jpg\n`;
		const first = await showPost(photo());
		await vscode.workspace.fs.writeFile(at("images/hall-48.jpg"), new Uint8Array([1]));
		assert.equal((await takeFix(first)).done, true);
		assert.equal(first.document.getText(), renamed);
		await first.document.save();
		const second = await showFile(
			`small-blog-${blogs}/_posts/2026-02-01-again.md`,
			`${FRONT}![The hall][1]\n\n[1]: ../images/hall.jpg\n`,
		);
		assert.equal((await takeFix(second)).done, true);
		assert.equal(second.document.getText(), renamed);
		assert.deepEqual(await namesIn(), ["hall-48-2.jpg", "hall-48.jpg", "hall.jpg"]);
	});

	const whole = photo();
	const refusals: readonly (readonly [string, Uint8Array, string])[] = [
		[
			"a cut file",
			whole.subarray(0, whole.length - 200),
			"Export this photo again: its file is damaged or cut off.",
		],
		[
			"another kind of picture under a photo's name",
			binary("\x89PNG\r\n\x1a\n", new Uint8Array(2000)),
			"Export this image in a smaller size: Recap makes smaller copies of JPEG photos alone.",
		],
		[
			"what is no picture",
			new TextEncoder().encode("Only words. ".repeat(200)),
			"Replace this file by an image: it is none.",
		],
		[
			"what the codec cannot decode",
			binary(
				[0xff, 0xd8],
				frame(96, 72, 3),
				segment(0xda, [1, 1, 0, 0, 63, 0]),
				new Uint8Array(2000),
				[0xff, 0xd9],
			),
			"Export this photo again: it cannot be decoded.",
		],
		[
			"a huge one",
			binary(
				[0xff, 0xd8],
				frame(9000, 9000, 3),
				segment(0xda, [1, 1, 0, 0, 63, 0]),
				new Uint8Array(2000),
				[0xff, 0xd9],
			),
			"Export this photo in a smaller size: it has more than 50 megapixels.",
		],
	];
	for (const [name, bytes, message] of refusals) {
		it(`refuses ${name} in one sentence, and changes nothing`, async () => {
			const editor = await showPost(bytes);
			const before = editor.document.getText();
			assert.deepEqual(await takeFix(editor), { done: false, message });
			assert.equal(editor.document.getText(), before);
			assert.deepEqual(await namesIn(), ["hall.jpg"]);
		});
	}
});

function frame(width: number, height: number, components: number): Uint8Array {
	return segment(0xc0, [8, ...u16(height), ...u16(width), components], new Uint8Array(3 * components));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
	return vscode.workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}

async function namesIn(folder = "images"): Promise<readonly string[]> {
	return (await vscode.workspace.fs.readDirectory(at(folder))).map(([name]) => name).sort();
}

describe("A large photo that gets into the blog", () => {
	const SESSIONS = "## 10:30 [Names](https://photos.example/names)\n\nBy Ann Lee, 10:30–11:15\n";
	const kB = (bytes: Uint8Array) => Math.ceil(bytes.length / 1024);
	const insert = (argument: object) =>
		vscode.commands.executeCommand<{ done: boolean; message?: string }>("recap.insertImage", argument);

	before(async () => {
		await recap().activate();
		await set("maxSize", 1);
		await set("maxSide", 48);
	});
	after(async () => {
		for (const key of ["maxSize", "maxSide"]) await set(key, undefined);
	});
	afterEach(async () => {
		for (const key of ["keepLocation", "template"]) await set(key, undefined);
		await closeEditors();
	});

	/** Outside the blog: a photo in it is no copy. */
	async function putPhoto(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
		const uri = vscode.Uri.joinPath(workspaceFolder(), "..", `recap-large-${blogs}`, name);
		await vscode.workspace.fs.writeFile(uri, bytes);
		return uri;
	}

	async function showEmpty(path = "_posts/2026-01-31-recap.md", text = FRONT): Promise<vscode.TextEditor> {
		blogs++;
		const editor = await showFile(`small-blog-${blogs}/${path}`, text);
		const end = editor.document.positionAt(text.length);
		editor.selection = new vscode.Selection(end, end);
		return editor;
	}

	it("is inserted as the smaller copy: upright, in its colours, without its place; one undo takes it back", async () => {
		const { document } = await showEmpty();
		const source = photo();
		const file = await putPhoto("IMG_1.jpg", source);
		const { done, message } = await insert({ alt: "The hall", file });
		assert.equal(document.getText(), `${FRONT}![The hall][1]\n\n[1]: /images/the-hall.jpg\n`);
		const copy = await read(at("images/the-hall.jpg"));
		assert.equal(await hashOf(copy), COPY_HASH);
		assert.deepEqual([...(await read(file))], [...source]);
		assert.deepEqual(
			{ done, message },
			{
				done: true,
				message: `Copied the image to small-blog-${blogs}/images/the-hall.jpg, smaller and without its location: ${kB(copy)} kB instead of ${kB(source)} kB.`,
			},
		);
		assert.equal((await insert({ alt: "The hall", file })).done, true);
		assert.deepEqual(await namesIn(), ["the-hall.jpg"]);
		await vscode.commands.executeCommand("undo");
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), FRONT);
		await until("the copy to go", async () => !(await exists(at("images/the-hall.jpg"))));
	});

	it("is sorted as the smaller copy", async () => {
		const { document } = await showEmpty("_posts/2026-01-31-recap.md", FRONT + SESSIONS);
		const file = await putPhoto("IMG_1.jpg", photo("10:40:00"));
		const answer = await vscode.commands.executeCommand("recap.sortPhotosIntoSessions", { files: [file] });
		assert.deepEqual(answer, { done: true, message: "Inserted 1 photo: say what it shows." });
		assert.equal(document.getText(), `${FRONT}${SESSIONS}\n![][1]\n\n[1]: /images/img-1.jpg\n`);
		const copy = await read(at("images/img-1.jpg"));
		assert.deepEqual(
			[sidesOf(copy), has(copy, "the colours of a phone"), has(copy, "Exif")],
			[[36, 48], true, false],
		);
	});

	it("is copied once where the same picture is chosen twice", async () => {
		const { document } = await showEmpty("_posts/2026-01-31-recap.md", FRONT + SESSIONS);
		const files = [
			await putPhoto("IMG_1.jpg", photo("10:40:00")),
			await putPhoto("IMG_2.jpg", photo("10:50:00")),
		];
		await vscode.commands.executeCommand("recap.sortPhotosIntoSessions", { files });
		assert.equal(document.getText(), `${FRONT}${SESSIONS}\n![][1]\n\n![][1]\n\n[1]: /images/img-1.jpg\n`);
		assert.deepEqual(await namesIn(), ["img-1.jpg"]);
	});

	it("is added to a session as the smaller copy, where its path on the disk is given", async () => {
		const { document } = await showEmpty("_posts/2026-01-31-recap.md", FRONT + SESSIONS);
		const { path } = await putPhoto("IMG_1.jpg", photo());
		const added = { part: "photo", url: path, alt: "The hall" };
		const answer: { done: boolean } = await vscode.commands.executeCommand("recap.addToSession", added);
		assert.equal(answer.done, true);
		assert.equal(document.getText(), `${FRONT}${SESSIONS}\n![The hall][1]\n\n[1]: /images/the-hall.jpg\n`);
		assert.equal(await hashOf(await read(at("images/the-hall.jpg"))), COPY_HASH);
	});

	it("stays large where the engine makes the sizes, where the setting wants none, and where it keeps its place", async () => {
		const text = "---\ntitle: A day\ndate: 2026-01-31\n---\n\n";
		const bundle = await showEmpty("content/posts/day/index.md", text);
		const source = photo();
		const file = await putPhoto("IMG_1.jpg", source);
		assert.equal((await insert({ alt: "The hall", file })).done, true);
		assert.equal(bundle.document.getText(), `${text}![The hall][1]\n\n[1]: the-hall.jpg\n`);
		assert.deepEqual(sidesOf(await read(at("content/posts/day/the-hall.jpg"))), [96, 72]);
		await showEmpty();
		await set("maxSide", 0);
		assert.equal((await insert({ alt: "The hall", file })).done, true);
		assert.deepEqual(sidesOf(await read(at("images/the-hall.jpg"))), [96, 72]);
		await set("maxSide", 48);
		await showEmpty();
		await set("keepLocation", true);
		assert.deepEqual(await insert({ alt: "The hall", file }), {
			done: true,
			message: `Copied the image to small-blog-${blogs}/images/the-hall.jpg. IMG_1.jpg was not made smaller. Turn recap.images.keepLocation off first: a smaller copy cannot keep the place.`,
		});
		assert.deepEqual([...(await read(at("images/the-hall.jpg")))], [...source]);
	});

	it("is inserted as it is where no smaller copy can be made, and one sentence says why", async () => {
		const { document } = await showEmpty();
		const broken = binary(
			[0xff, 0xd8],
			frame(96, 72, 3),
			segment(0xda, [1, 1, 0, 0, 63, 0]),
			new Uint8Array(2000),
			[0xff, 0xd9],
		);
		const file = await putPhoto("IMG_1.jpg", broken);
		assert.deepEqual(await insert({ alt: "The hall", file }), {
			done: true,
			message: `Copied the image to small-blog-${blogs}/images/the-hall.jpg. IMG_1.jpg was not made smaller. Export this photo again: it cannot be decoded.`,
		});
		assert.equal(document.getText(), `${FRONT}![The hall][1]\n\n[1]: /images/the-hall.jpg\n`);
		assert.deepEqual([...(await read(at("images/the-hall.jpg")))], [...broken]);
	});
});
