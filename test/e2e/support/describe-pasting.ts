import assert from "node:assert/strict";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { until } from "../../harness/until.ts";
import { vscodeReleases } from "../../harness/vscode-releases.ts";
import { isLongRun } from "../../support/long-run.ts";
import { clickBehind, isSelecting, pasteByKeys, selectWord, textInView } from "./hand-over.ts";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "./open-workbench.ts";
import { ADDRESS, type Attempt, attempts, PICTURE } from "./paste-attempts.ts";
import { pastedAlone } from "./pasted-alone.ts";

const POST = "_posts/post.md";
const NOTE = "note.md";
const LIST = "list.md";
const REFERENCES = "_posts/references.md";
const SETTINGS = ".vscode/settings.json";
const most = attempts.filter(({ isVariation }) => !isVariation);
/** In `npm test` those in which something could be lost, or another way be taken. */
const mostTelling = /^(?:words1|lines1|url1|url7|page1|link1|file2|picture1|picture3|cells1|link3|picture5)$/;
/** What is tried of the post in this run. */
const inPost = isLongRun ? attempts : most.filter(({ word }) => mostTelling.test(word));
const start: Attempt = { line: "start", word: "start", selections: 1, act: pasteAddress };
const offered = attempts.filter(({ word }) => /^(?:url1|page1|picture1|picture4)$/.test(word));
const copied = attempts.filter(({ word }) => word === "page1");
/** Of VS Code's ways, plain text alone is left, and pasted in another manner than where there is a choice. */
const withoutChoice: Attempt = {
	line: "- one\n  - words2 too",
	word: "words2",
	selections: 1,
	act: (workbench) => pasteByKeys(workbench, { texts: { "text/plain": `${ADDRESS}\n` } }),
};
/** The post of references where the writer asks for them: what VS Code makes no link or picture of stays text. */
const madeReferences = `---
layout: post
title: A day out
summary: https://example.org/talk?a=1&b=2
---

Text: plain *words* here.

Lines: lines1one
two


An address: [url1][1] here.

No words: url3https://example.org/talk?a=1&b=2

Code: \`a https://example.org/talk?a=1&b=2 b\`.

Twice: [url7][1], [url7][1].

One each: one, two.

A page: Slides and film here.

A link: [link1][1] here.

A file: file1![alt text][2]

A dropped file: file2![alt text][2]

A picture: picture1![alt text][3]

- Pictures: picture3![alt text][4] ![alt text][5]

Cells: Ann
Bob, Ann
Bob.

A whole line: own2
A whole line: own2

A dropped link: link3https://example.org/talk?a=1&b=2

A dropped picture: picture4![alt text][6]

> Dropped pictures: picture5![alt text][7] ![alt text][8]

[1]: https://example.org/talk?a=1&b=2
[2]: /a-hall.png
[3]: /image.png
[4]: /img-1.jpg
[5]: /img-2.jpg
[6]: /image-2.png
[7]: /img-3.jpg
[8]: /img-4.jpg
`;
const files = {
	[POST]: postWith(inPost),
	[NOTE]: `# A note\n\n${linesOf(most)}\n`.replaceAll("\n", "\r\n"),
	[LIST]: `${withoutChoice.line}\n`,
	"start.md": `${start.line}\n`,
	"never.md": `${start.line}\n`,
	"offered.md": `${linesOf([start, ...offered])}\n`,
	"page.md": `${linesOf([start, ...copied])}\n`,
	"preferred.md": `${start.line}\n`,
	[REFERENCES]: postWith(most),
	[PICTURE]: "",
};

/** Tells what is pasted and dropped in this VS Code with Recap in this host from the same without Recap. */
export function describePasting(release: keyof typeof vscodeReleases, host: "node" | "web"): void {
	describe(`What is pasted and dropped in VS Code ${vscodeReleases[release].vscode} with Recap in the ${host} host`, function () {
		// Two windows, one after the other, and two dozen ways to paste in each.
		this.timeout(900_000);
		let shared: Workbench | undefined;

		/** In one window for all: each sets the settings it needs. After a failure the window is as nobody knows. */
		const inWindow = async (act: (workbench: Workbench) => Promise<void>) => {
			const workbench = shared ?? (await openPasting({ release, window: { host } }));
			shared = undefined;
			await removeMade(workbench);
			await act(workbench);
			shared = workbench;
		};

		after(() => shared?.close());

		it("is the same as without, to the letter", async () => {
			const own = isLongRun ? await pastedWithout(release) : pastedAlone;
			await inWindow(async (workbench) => {
				const withRecap = await pasteAndDrop(workbench);
				for (const [path, text] of Object.entries(own))
					assert.deepEqual(linesThatDiffer(withRecap[path] ?? "", text), [], path);
			});
		});

		it("can be made references", () =>
			inWindow(async (workbench) => {
				await prefer(workbench, "offered.md", {}, `[start](${ADDRESS})`);
				const ways: Record<string, readonly string[]> = {};
				for (const attempt of offered) {
					await make(workbench, attempt);
					ways[attempt.word] = await choices(workbench);
					await workbench.screenshot(`choices-${attempt.word}-${release}-${host}`);
					await workbench.press("Escape");
				}
				assert.deepEqual(ways, {
					url1: ["Insert Markdown Link", "Insert Plain Text", "Insert Reference Link (Recap)"],
					page1: ["Insert Plain Text", "Insert as Markdown (Recap)"],
					picture1: ["Insert Markdown Image", "Insert Reference Image (Recap)"],
					picture4: ["Insert Markdown Image", "Insert Reference Image (Recap)"],
				});
			}));

		it("can be a page as Markdown, in the post's own style and as one undo step", () =>
			inWindow(async (workbench) => {
				await prefer(workbench, "page.md", {}, `[start](${ADDRESS})`);
				for (const attempt of copied) await make(workbench, attempt);
				const lineOfPage = async () =>
					(await textInView(workbench))
						.replaceAll("\u00a0", " ")
						.split("\n")
						.find((line) => line.startsWith("A page"));
				assert.equal(await lineOfPage(), "A page: Slides and film here.");
				assert.deepEqual(await choices(workbench), ["Insert Plain Text", "Insert as Markdown (Recap)"]);
				const focused = workbench.page.locator(".action-widget .monaco-list-row.focused");
				await until("the second way", async () => {
					await workbench.press("ArrowDown");
					return (await focused.textContent())?.includes("Insert as Markdown") ?? false;
				});
				await workbench.press("Enter");
				await until(
					"the page as Markdown",
					async () => (await lineOfPage()) === "A page: **Slides** and [film][1] here.",
				);
				await workbench.press("ControlOrMeta+Z");
				await until("the undo", async () => (await lineOfPage()) === "A page: page1 here.");
			}));

		if (!isLongRun) return;

		it("is references where the writer's settings ask for them", () =>
			inWindow(async (workbench) => {
				await prefer(workbench, "preferred.md", { "recap.paste.preferReferences": true }, "[start][1]");
				await tryAll(workbench, REFERENCES, most);
				assert.equal(await workbench.savedText(REFERENCES), madeReferences);
			}));
	});
}

function linesOf(tried: readonly Attempt[]): string {
	return tried.map(({ line }) => line).join("\n\n");
}

/** What is there and what should be, line by line, for the lines that are not the same: a whole text's message is cut before one sees. */
function linesThatDiffer(is: string, should: string): readonly string[] {
	const [there, wanted] = [is.split("\n"), should.split("\n")];
	return Array.from({ length: Math.max(there.length, wanted.length) }, (_, at) => [there[at], wanted[at]])
		.filter(([one, other]) => one !== other)
		.map((pair) => JSON.stringify(pair));
}

function postWith([first, ...rest]: readonly Attempt[]): string {
	return `---\nlayout: post\ntitle: A day out\n${first?.line}\n---\n\n${linesOf(rest)}\n`;
}

async function openPasting(options: WorkbenchOptions): Promise<Workbench> {
	const workbench = await openWorkbench({
		...options,
		files,
		settings: { "explorer.autoReveal": false, "workbench.list.openMode": "doubleClick" },
		// All lines in view.
		window: { ...options.window, size: { width: 1280, height: 1700 } },
	});
	await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	if (options.fromSource !== false) {
		await workbench.openFile(POST);
		await workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
	}
	return workbench;
}

/** What this VS Code makes of it where Recap is not there. */
async function pastedWithout(
	release: keyof typeof vscodeReleases,
): Promise<Readonly<Record<string, string>>> {
	const plain = await openPasting({ release, fromSource: false });
	const own = await pasteAndDrop(plain);
	await plain.close();
	return own;
}

/** Takes pictures away that a test before has made: their names would count. */
async function removeMade({ folder }: Workbench): Promise<void> {
	const names = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
	// VS Code reads the settings while they go: each case writes its own over them.
	const given = new Set([...Object.keys(files), SETTINGS].map((path) => join(folder, path)));
	await Promise.all(paths.filter((path) => !given.has(path)).map((path) => rm(path)));
}

/** What becomes of the files, the names of all, and what is pasted where there is no choice. */
async function pasteAndDrop(workbench: Workbench): Promise<Readonly<Record<string, string>>> {
	// VS Code's Markdown extension starts a moment after the first editor.
	await prefer(workbench, "start.md", {}, `[start](${ADDRESS})`);
	await tryAll(workbench, POST, inPost);
	if (isLongRun) await tryAll(workbench, NOTE, most);
	const names = await readdir(workbench.folder, { recursive: true });
	await prefer(
		workbench,
		"never.md",
		{ "markdown.editor.pasteUrlAsFormattedLink.enabled": "never" },
		ADDRESS,
	);
	await tryAll(workbench, LIST, [withoutChoice]);
	const outcome: Record<string, string> = { "the folder": names.sort().join("\n") };
	for (const path of [POST, NOTE, LIST]) outcome[path] = await workbench.savedText(path);
	return outcome;
}

/** Sets the folder's settings and waits until an address pasted over the file's first line gives what it then should, and a choice or none. */
async function prefer(
	workbench: Workbench,
	path: string,
	settings: Readonly<Record<string, unknown>>,
	expected: string,
): Promise<void> {
	const file = join(workbench.folder, SETTINGS);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, JSON.stringify(settings));
	await workbench.openFile(path);
	await until(`${expected} to be pasted`, async () => {
		await make(workbench, start);
		const [first] = (await textInView(workbench)).split("\n");
		const hasChoice = await isChoiceOffered(workbench);
		await workbench.press("ControlOrMeta+Z");
		return first === expected && hasChoice === (expected !== ADDRESS);
	});
}

async function tryAll(workbench: Workbench, path: string, tried: readonly Attempt[]): Promise<void> {
	await workbench.openFile(path);
	for (const attempt of tried) await make(workbench, attempt);
	await workbench.save();
}

async function make(workbench: Workbench, { word, selections = 0, act }: Attempt): Promise<void> {
	if (selections === 0) await clickBehind(workbench, word);
	else await selectWord(workbench, word, selections);
	// Not the blank that is VS Code's sign of progress.
	const linesWithWord = async () =>
		(await textInView(workbench))
			.split("\n")
			.map((line) => line.replace(/\s+/g, ""))
			.filter((line) => line.includes(word))
			.join("\n");
	const before = await linesWithWord();
	// Elsewhere what was pasted before may still be coming.
	const untilDone = (seconds: number) =>
		until(`something at ${word}`, async () => (await linesWithWord()) !== before, { seconds });
	await act(workbench, word);
	// A copy now and then reaches the clipboard after the keys that paste it.
	await untilDone(15).catch(() => act(workbench, word));
	await untilDone(60);
	// VS Code selects what one would type next, a moment later and wherever the cursor is by then.
	const isMade = /\]\[\d|\]\(/.test(await linesWithWord());
	if (isMade) await until(`what to type next at ${word}`, () => isSelecting(workbench));
}

function pasteAddress(workbench: Workbench): Promise<void> {
	return pasteByKeys(workbench, { texts: { "text/plain": ADDRESS } });
}

function isChoiceOffered({ page }: Workbench): Promise<boolean> {
	return page
		.locator(".post-edit-widget")
		.waitFor({ timeout: 1_000 })
		.then(
			() => true,
			() => false,
		);
}

/** The titles of the ways there are for what was pasted last. */
async function choices(workbench: Workbench): Promise<readonly string[]> {
	await workbench.page.locator(".post-edit-widget").waitFor();
	await workbench.openActions();
	return workbench.page.locator(".action-widget .monaco-list-row").allInnerTexts();
}
