import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { until } from "../../harness/until.ts";
import { decodableJpeg } from "../../support/images/decodable.ts";
import { toTiff } from "../../support/images/exif.ts";
import { exifSegment } from "../../support/images/jpeg.ts";
import { installRecap } from "../support/install-recap.ts";
import { killExtensionHost, saidOfKilledHost } from "../support/kill-extension-host.ts";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../support/open-workbench.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
const SESSION = "## [Names are a cache](https://kill.example/names)\n\nBy Ann Lee, 10:30–11:15";
const PATH = "_posts/2026-01-31-a.md";

/** Numbers that run the wrong way, so that every one of them changes. */
const count = 3_000;
const numbers = Array.from({ length: count }, (_, at) => at + 1);
const inDisorder = `${FRONT}${numbers.map((n) => `Word [word][${count + 1 - n}] here.\n\n`).join("")}${numbers.map((n) => `[${n}]: https://kill.example/${n}\n`).join("")}`;
const inOrder = `${FRONT}${numbers.map((n) => `Word [word][${n}] here.\n\n`).join("")}${numbers.map((n) => `[${n}]: https://kill.example/${count + 1 - n}\n`).join("")}`;

/** By hand: VS Code restarts no host that runs an extension from its source, so it is the package that is installed here. */
describe("An extension host that is killed", function () {
	if (process.platform === "win32") return;
	this.timeout(900_000);
	let extensionsFolder: string;
	let workbench: Workbench;

	before(async () => {
		extensionsFolder = await installRecap("latest");
	});
	after(() => removeTemporaryFolder(extensionsFolder));
	afterEach(() => workbench?.close());

	const open = async (text: string, window: WorkbenchOptions["window"] = {}) => {
		workbench = await openWorkbench({
			files: { [PATH]: text },
			// Copied as they are: no codec has to run.
			settings: { "recap.images.maxSize": 0 },
			fromSource: false,
			foreseen: saidOfKilledHost,
			window: { ...window, extensionsFolder },
		});
		await workbench.openFile(PATH);
		await untilActive();
	};
	const untilActive = () => workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
	const files = async () =>
		(await readdir(workbench.folder, { recursive: true, withFileTypes: true }))
			.filter((entry) => entry.isFile())
			.map((entry) => relative(workbench.folder, join(entry.parentPath, entry.name)))
			.sort();

	it("with a question open loses no word, saved or not, and the command works again", async () => {
		const text = `${FRONT}${SESSION}\n\nNotes.\n`;
		await open(text);
		await workbench.goToLine(text.split("\n").length - 1, "Notes.".length + 1);
		await workbench.typeInEditor(" Not saved.");
		await workbench.runCommand("Recap: Insert Session");
		await workbench.waitForPrompt("The session's title");
		await workbench.typeInEditor("Knots");
		await killExtensionHost(workbench);
		assert.equal(await workbench.savedText(PATH), text);
		await workbench.press("Escape");
		await workbench.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
		await workbench.editor().getByText("Notes. Not saved.").waitFor();
		await untilActive();
		await workbench.screenshot("killed-host");
		await workbench.runCommand("Recap: Insert Session");
		await workbench.answer("The session's title", "Knots");
		await workbench.answer("Who spoke", "Bob Ray");
		await workbench.answer("Addresses of the session's page", "https://kill.example/knots");
		await workbench.editor().getByText("By Bob Ray").waitFor();
		await workbench.save();
		assert.equal(
			await workbench.savedText(PATH),
			`${FRONT}${SESSION}\n\nNotes. Not saved.\n\n## [Knots](https://kill.example/knots)\n\nBy Bob Ray\n\n\n`,
		);
		assert.deepEqual(await files(), [PATH]);
	});

	it("while a command's edit is on its way leaves the text before it or the text after it, whole", async () => {
		await open(inDisorder);
		const { page } = workbench;
		const dirty = page.locator(".tab.active.dirty");
		const renumber = () => workbench.runCommand("Recap: Renumber References");
		const started = performance.now();
		await renumber();
		await dirty.waitFor();
		const whole = performance.now() - started;
		await workbench.press("ControlOrMeta+Z");
		await dirty.waitFor({ state: "detached" });
		const ended: string[] = [];
		for (const share of [0, 0.4]) {
			await renumber();
			await page.waitForTimeout(share * whole);
			await killExtensionHost(workbench);
			await untilActive();
			const isChanged = await dirty.isVisible();
			if (isChanged) await workbench.save();
			assert.equal(await workbench.savedText(PATH), isChanged ? inOrder : inDisorder);
			ended.push(isChanged ? "after" : "before");
			if (!isChanged) continue;
			await workbench.press("ControlOrMeta+Z");
			await dirty.waitFor();
			await workbench.save();
			assert.equal(await workbench.savedText(PATH), inDisorder);
		}
		console.log(`      the text is that ${ended.join(", then that ")} the command`);
		assert.deepEqual(await files(), [PATH]);
	});

	it("while photos are copied leaves all of them with the text, or none", async () => {
		const photos = await newTemporaryFolder("photos");
		const names = Array.from({ length: 24 }, (_, at) => `dsc-${at + 1}.jpg`);
		for (const [at, name] of names.entries()) await writeFile(join(photos, name.toUpperCase()), photoOf(at));
		const text = `${FRONT}# 2026-01-31\n\n${SESSION}\n`;
		await open(text, {
			keybindings: [{ key: "f9", command: "recap.sortPhotosIntoSessions", args: { files: photos } }],
		});
		const dirty = workbench.page.locator(".tab.active.dirty");
		await mkdir(join(workbench.folder, "images"), { recursive: true });
		const copied = async () => (await files()).filter((path) => path.startsWith("images/"));
		for (const when of ["at once", "at the first copy"] as const) {
			await workbench.press("F9");
			if (when === "at the first copy")
				await until("the first copy", async () => (await copied()).length > 0, { everyMs: 1 });
			await killExtensionHost(workbench);
			await untilActive();
			// What VS Code still had to write is written.
			await until(
				"the copies to be as many as there will be",
				stays(async () => (await copied()).length),
				{ everyMs: 500 },
			);
			const isChanged = await dirty.isVisible();
			console.log(
				`      killed ${when}: ${(await copied()).length} copies, ${isChanged ? "shown" : "not shown"}`,
			);
			if (isChanged) {
				assert.deepEqual(await copied(), names.map((name) => `images/${name}`).sort());
				for (const [at, name] of names.entries())
					assert.ok(photoOf(at).equals(await readFile(join(workbench.folder, "images", name))), name);
				await workbench.press("ControlOrMeta+Z");
				await until("the copies to be gone", async () => (await copied()).length === 0);
				await dirty.waitFor({ state: "detached" });
			} else assert.deepEqual(await copied(), []);
			assert.equal(await workbench.savedText(PATH), text);
		}
		await removeTemporaryFolder(photos);
	});
});

/** True once a value has been the same twice in a row. */
function stays(read: () => Promise<number>): () => Promise<boolean> {
	let before: number | undefined;
	return async () => {
		const now = await read();
		const isSame = now === before;
		before = now;
		return isSame;
	};
}

/** A photo of two megabytes that was taken in the session. */
function photoOf(at: number): Buffer {
	const whole = decodableJpeg();
	const taken = `2026:01:31 10:${String(31 + at).padStart(2, "0")}:00`;
	const directory = { 36867: { text: taken } };
	const exif = toTiff({ directories: [{ 271: { text: "Ada" }, 34665: { directory } }] });
	const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0xff, 0xff]), Buffer.alloc(65_533, at + 1)]);
	return Buffer.concat([
		whole.subarray(0, 2),
		exifSegment(exif),
		...Array(30).fill(comment),
		whole.subarray(2),
	]);
}
