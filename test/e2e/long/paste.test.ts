import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const ADDRESS = "https://example.org/talk";
const post = `---
layout: post
title: A day out
---

Hello there, one talk and another talk.

## On naming

By Ann Lee

[Slides](https://speakerdeck.com/ann/naming)

Notes.
`;

for (const host of ["node", "web"] as const) {
	describe(`Paste as reference, through the browser's clipboard (${host} host)`, () => {
		let workbench: Workbench;

		before(async () => {
			const files = { "_posts/a.md": post, "_posts/b.md": post, "_posts/c.md": post };
			workbench = await openWorkbench({ files, window: { host } });
			await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		});

		after(() => workbench?.close());

		/** What was typed last may take a moment to reach the file. */
		async function expectSaved(path: string, text: string): Promise<void> {
			await workbench.save();
			const isSaved = async () => (await workbench.savedText(path)) === text;
			await until(`${path} to be saved`, isSaved).catch(async () =>
				assert.equal(await workbench.savedText(path), text),
			);
		}

		it("is offered beside VS Code's own ways when an address is pasted over words", async () => {
			await workbench.openFile("_posts/a.md");
			await copyText(workbench, ADDRESS);
			// Until Recap has started, only VS Code's own ways are offered.
			await workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
			await until(
				"a choice of ways to paste",
				async () => {
					await selectTalk(workbench, 1);
					await workbench.press("ControlOrMeta+V");
					await workbench.page.locator(".view-line", { hasText: `one [talk](${ADDRESS}) and` }).waitFor();
					const choice = workbench.page.locator(".post-edit-widget");
					const isOffered = choice.waitFor({ timeout: 2_000 }).then(
						() => true,
						() => false,
					);
					if (await isOffered) return true;
					await workbench.press("ControlOrMeta+Z");
					return false;
				},
				{ seconds: 40 },
			);
			const ours = await workbench.openActions("Insert Reference Link (Recap)");
			await workbench.screenshot(`paste-link-choices-${host}`);
			await ours.click();
			await workbench.page.locator(".view-line", { hasText: "[talk][1]" }).first().waitFor();
			await expectSaved(
				"_posts/a.md",
				post.replace("one talk", "one [talk][1]").concat(`\n[1]: ${ADDRESS}\n`),
			);
		});

		it("comes first where the writer prefers it, at every cursor, and is undone in one step", async () => {
			await mkdir(join(workbench.folder, ".vscode"), { recursive: true });
			await writeFile(
				join(workbench.folder, ".vscode/settings.json"),
				'{ "recap.paste.preferReferences": true }',
			);
			await workbench.openFile("_posts/b.md");
			await copyText(workbench, ADDRESS);
			await until("the setting to be read", async () => {
				await selectTalk(workbench, 2);
				await workbench.press("ControlOrMeta+V");
				await workbench.page.locator(".view-line", { hasText: ADDRESS }).first().waitFor();
				const isOurs = await workbench.page.locator(".view-line", { hasText: "[1]:" }).count();
				if (isOurs > 0) return true;
				await workbench.press("ControlOrMeta+Z");
				return false;
			});
			const linked = post.replaceAll(" talk", " [talk][1]").concat(`\n[1]: ${ADDRESS}\n`);
			await expectSaved("_posts/b.md", linked);
			await workbench.press("ControlOrMeta+Z");
			await workbench.page.locator(".view-line", { hasText: "[1]:" }).first().waitFor({ state: "detached" });
			await expectSaved("_posts/b.md", post);
		});

		it("makes the image in the clipboard a file of the blog and a reference to it", async () => {
			await workbench.openFile("_posts/c.md");
			await copyImage(workbench);
			await workbench.goToLine(post.slice(0, post.indexOf("Notes.")).split("\n").length, 7);
			await workbench.press("Enter");
			await workbench.press("Enter");
			await workbench.press("ControlOrMeta+V");
			await workbench.page.locator(".view-line", { hasText: "![alt text][1]" }).first().waitFor();
			await workbench.page.locator(".statusbar-item", { hasText: "(8 selected)" }).waitFor();
			await workbench.screenshot(`paste-image-${host}`);
			await workbench.typeInEditor("Hall");
			await expectSaved("_posts/c.md", `${post}\n![Hall][1]\n\n[1]: /images/on-naming.png\n`);
			assert.deepEqual(await readdir(join(workbench.folder, "images")), ["on-naming.png"]);
			const bytes = await readFile(join(workbench.folder, "images/on-naming.png"));
			assert.equal(bytes.subarray(1, 4).toString("latin1"), "PNG");
			await workbench.press("ControlOrMeta+Z");
			await workbench.press("ControlOrMeta+Z");
			await expectSaved("_posts/c.md", `${post}\n\n`);
		});
	});
}

/** Selects the word "talk" with as many cursors. */
async function selectTalk(workbench: Workbench, cursors: number): Promise<void> {
	const line = post.slice(0, post.indexOf("Hello")).split("\n").length;
	await workbench.goToLine(line, "Hello there, one ".length + 1);
	for (let number = 0; number < cursors; number++) await workbench.press("ControlOrMeta+D");
}

async function copyText({ page }: Workbench, text: string): Promise<void> {
	await page.evaluate((written) => navigator.clipboard.writeText(written), text);
}

async function copyImage({ page }: Workbench): Promise<void> {
	await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(60, 40);
		const context = canvas.getContext("2d");
		if (context) context.fillStyle = "teal";
		context?.fillRect(0, 0, 60, 40);
		const image = await canvas.convertToBlob({ type: "image/png" });
		await navigator.clipboard.write([new ClipboardItem({ "image/png": image })]);
	});
}
