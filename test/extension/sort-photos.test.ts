import assert from "node:assert/strict";
import * as vscode from "vscode";
import { gpsDirectory, toTiff } from "../support/images/exif.ts";
import { exifSegment, toJpeg } from "../support/images/jpeg.ts";
import { MemoryFiles } from "./memory-files.ts";
import { closeEditors, recap, showFile, until, workspaceFolder } from "./support.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const NAMES = "## 10:30 [Names](https://photos.example/names)\n\nBy Ann Lee, 10:30–11:15";
const SOUP = "## 11:30 [Soup](https://photos.example/soup)\n\nBy Bob Ray, 11:30–12:15";
const POST = `${FRONT}${NAMES}\n\nNotes.\n\n${SOUP}\n`;

let blogs = 0;
const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), `photo-blog-${blogs}`, path);

async function showPost(text = POST): Promise<vscode.TextEditor> {
	blogs++;
	return showFile(`photo-blog-${blogs}/_posts/recap.md`, text);
}

/** By a camera that tells no zone. */
function photoTaken(taken: string): Uint8Array {
	const directory = { 36867: { text: `2026:01:31 ${taken}` } };
	const main = { 271: { text: "Ada" }, 34665: { directory }, 34853: { directory: gpsDirectory } };
	return toJpeg([exifSegment(toTiff({ directories: [main] }))]);
}

/** A photo outside the blog. */
async function putPhoto(name: string, taken: string): Promise<vscode.Uri> {
	const uri = vscode.Uri.joinPath(workspaceFolder(), "..", `recap-day-${blogs}`, name);
	await vscode.workspace.fs.writeFile(uri, photoTaken(taken));
	return uri;
}

/** A camera's card; what `act` does happens when one of its photos is read for its copy. */
class MeddlingCard extends MemoryFiles {
	readonly #photo: string;
	readonly #act: () => Thenable<void>;
	#reads = 0;

	constructor(photo: string, act: () => Thenable<void>) {
		super();
		this.#photo = photo;
		this.#act = act;
	}

	override async readFile(uri: vscode.Uri): Promise<Uint8Array> {
		// The first time its moment is read.
		if (uri.path === this.#photo && ++this.#reads === 2) await this.#act();
		return super.readFile(uri);
	}
}

const sort = (argument: object) =>
	vscode.commands.executeCommand<{ done: boolean; message?: string }>(
		"recap.sortPhotosIntoSessions",
		argument,
	);
const namesIn = async (uri: vscode.Uri) => {
	try {
		return (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name).sort();
	} catch {
		return [];
	}
};

describe("Sort Photos into Sessions", () => {
	before(() => recap().activate());
	afterEach(closeEditors);

	it("inserts photos under the sessions that ran then, copied without their location, as one undo step", async () => {
		const { document } = await showPost();
		await putPhoto("DSC_3.JPG", "11:40:00");
		await putPhoto("DSC_1.JPG", "10:40:00");
		await putPhoto("DSC_2.JPG", "10:50:00");
		const last = await putPhoto("DSC_4.JPG", "16:00:00");
		const copy = await vscode.workspace.fs.readFile(last);
		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(last, "..", "again.jpg"), copy);
		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(last, "..", "notes.txt"), new Uint8Array(3));
		assert.deepEqual(await sort({ files: vscode.Uri.joinPath(last, "..") }), {
			done: true,
			message: "Inserted 3 photos under 2 sessions: say what each shows. 1 was left out.",
		});
		assert.equal(
			document.getText(),
			`${FRONT}${NAMES}\n\n![][1]\n\n![][2]\n\nNotes.\n\n${SOUP}\n\n![][3]\n\n` +
				"[1]: /images/dsc-1.jpg\n[2]: /images/dsc-2.jpg\n[3]: /images/dsc-3.jpg\n",
		);
		assert.deepEqual(await namesIn(at("images")), ["dsc-1.jpg", "dsc-2.jpg", "dsc-3.jpg"]);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), POST);
		await until("the copies to go", async () => (await namesIn(at("images"))).length === 0);
		await vscode.commands.executeCommand("redo");
		await until("the copies to come back", async () => (await namesIn(at("images"))).length === 3);
	});

	it("puts six photos under three sessions, each once, and one undo takes all back", async () => {
		const third = "## 12:30 [Bread](https://photos.example/bread)\n\nBy Eve Doe, 12:30–13:15";
		const { document } = await showPost(`${POST}\n${third}\n`);
		for (const [at, taken] of ["10:35", "10:45", "11:40", "11:50", "12:40", "12:50"].entries())
			await putPhoto(`DSC_${at + 1}.JPG`, `${taken}:00`);
		const last = await putPhoto("AGAIN.JPG", "12:50:00");
		const answer = await sort({ files: vscode.Uri.joinPath(last, "..") });
		assert.deepEqual(answer, {
			done: true,
			message: "Inserted 6 photos under 3 sessions: say what each shows.",
		});
		// The same picture twice is one file, by the name that comes first.
		const names = ["dsc-1", "dsc-2", "dsc-3", "dsc-4", "dsc-5", "again"];
		const written =
			`${FRONT}${NAMES}\n\n![][1]\n\n![][2]\n\nNotes.\n\n${SOUP}\n\n![][3]\n\n![][4]\n\n${third}\n\n![][5]\n\n![][6]\n\n` +
			names.map((name, at) => `[${at + 1}]: /images/${name}.jpg\n`).join("");
		assert.equal(document.getText(), written);
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), `${POST}\n${third}\n`);
		await until("the copies to go", async () => (await namesIn(at("images"))).length === 0);
		await vscode.commands.executeCommand("redo");
		assert.equal(document.getText(), written);
		await until("the copies to come back", async () => (await namesIn(at("images"))).length === 6);
	});

	it("names the file that is no picture, and the one for which none is inserted", async () => {
		const { document } = await showPost();
		await putPhoto("DSC_1.JPG", "10:40:00");
		const second = await putPhoto("DSC_2.JPG", "10:50:00");
		const card = vscode.Uri.joinPath(second, "..");
		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(card, "DSC_3.JPG"), new Uint8Array(9));
		assert.deepEqual(await sort({ files: card }), {
			done: true,
			message:
				"Inserted 2 photos under one session: say what each shows. DSC_3.JPG is no picture that can be read.",
		});
		await vscode.commands.executeCommand("undo");
		// Its time is in its name.
		const damaged = vscode.Uri.joinPath(card, "IMG_20260131_105500.JPG");
		await vscode.workspace.fs.writeFile(damaged, photoTaken("10:55:00").subarray(0, 300));
		assert.deepEqual(await sort({ files: card }), {
			done: false,
			message:
				"No image was inserted, because of IMG_20260131_105500.JPG. Export this JPEG image again: its metadata is damaged.",
		});
		assert.equal(document.getText(), POST);
	});

	it("refuses the whole edit where a file of a copy's name has come meanwhile", async () => {
		const { document } = await showPost();
		const card = new MeddlingCard("/card/DSC_2.JPG", () =>
			vscode.workspace.fs.writeFile(at("images/dsc-1.jpg"), new Uint8Array([1])),
		);
		const registration = vscode.workspace.registerFileSystemProvider("recap-card", card);
		try {
			const folder = vscode.Uri.from({ scheme: "recap-card", path: "/card" });
			for (const [name, taken] of [
				["DSC_1.JPG", "10:35:00"],
				["DSC_2.JPG", "10:45:00"],
			] as const)
				card.writeFile(vscode.Uri.joinPath(folder, name), photoTaken(taken));
			assert.equal((await sort({ files: folder })).done, false);
			assert.equal(document.getText(), POST);
			assert.deepEqual(await namesIn(at("images")), ["dsc-1.jpg"]);
			assert.deepEqual([...(await vscode.workspace.fs.readFile(at("images/dsc-1.jpg")))], [1]);
		} finally {
			registration.dispose();
		}
	});

	it("adds what a camera's clock is off by, where it is told", async () => {
		const { document } = await showPost();
		const photo = await putPhoto("DSC_1.JPG", "09:40:00");
		assert.equal((await sort({ files: [photo], shift: 60 })).done, true);
		assert.equal(
			document.getText(),
			`${FRONT}${NAMES}\n\n![][1]\n\nNotes.\n\n${SOUP}\n\n[1]: /images/dsc-1.jpg\n`,
		);
	});

	const refusals: readonly (readonly [string, object, string])[] = [
		["no files", {}, "Give files as Uris or paths."],
		["a shift that is no number", { files: "x.jpg", shift: "1 h" }, "Give shift as a number of minutes."],
		[
			"what is not there",
			{ files: "nowhere" },
			"nowhere cannot be read: choose photos or a folder that is there.",
		],
		[
			"what is no photo",
			{ files: "photo-none.md" },
			"Choose photos: JPEG, PNG, WebP, AVIF, HEIC or GIF, of at most 64 MB.",
		],
	];
	for (const [name, argument, message] of refusals) {
		it(`refuses ${name} in one sentence`, async () => {
			await showFile("photo-none.md", POST);
			const { document } = await showPost();
			assert.deepEqual(await sort(argument), { done: false, message });
			assert.equal(document.getText(), POST);
		});
	}

	it("inserts nothing that was taken in no session, and nothing into a post without sessions", async () => {
		const { document } = await showPost();
		const photo = await putPhoto("DSC_1.JPG", "16:00:00");
		assert.deepEqual(await sort({ files: [photo] }), {
			done: false,
			message:
				"None of these photos was taken in a session of the post for sure: choose them from the list, without an argument.",
		});
		assert.equal(document.getText(), POST);
		await showPost("Hello.\n");
		assert.deepEqual(await sort({ files: [photo] }), {
			done: false,
			message: "Insert the sessions first: photos are sorted under those that the post has.",
		});
	});
});
