import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { until } from "../../harness/until.ts";
import type { Workbench } from "./workbench.ts";

/** What another program puts on the clipboard, or what is dragged from it: texts by their type, and files. */
export interface Transfer {
	readonly texts?: Readonly<Record<string, string>>;
	readonly files?: readonly TransferFile[];
}

export interface TransferFile {
	readonly name: string;
	readonly type: string;
	readonly bytes: readonly number[];
}

/** Puts it on the browser's own clipboard, which takes text, HTML and one PNG, and presses the keys to paste. */
export async function pasteByKeys({ page }: Workbench, { texts = {}, files = [] }: Transfer): Promise<void> {
	await page.evaluate(
		async ({ texts, files }) => {
			const parts = [
				...Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })] as const),
				...files.map(({ type, bytes }) => [type, new Blob([Uint8Array.from(bytes)], { type })] as const),
			];
			await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
		},
		{ texts, files },
	);
	await page.keyboard.press("ControlOrMeta+V");
}

/** Pastes what a page may not put on the browser's clipboard: lists of addresses, several files. */
export async function pasteByEvent({ page }: Workbench, transfer: Transfer): Promise<void> {
	await page.evaluate(({ texts = {}, files = [] }) => {
		const clipboardData = new DataTransfer();
		for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
		for (const { name, type, bytes } of files)
			clipboardData.items.add(new File([Uint8Array.from(bytes)], name, { type }));
		const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
		document.activeElement?.dispatchEvent(paste);
	}, transfer);
}

/** Drops it behind a word of the editor, with Shift, as VS Code wants it for text editors. */
export async function dropBehind(workbench: Workbench, word: string, transfer: Transfer): Promise<void> {
	const { right, middle } = await placeOf(workbench, word);
	await workbench.page.evaluate(
		({ x, y, texts = {}, files = [] }) => {
			const dataTransfer = new DataTransfer();
			for (const [type, text] of Object.entries(texts)) dataTransfer.setData(type, text);
			for (const { name, type, bytes } of files)
				dataTransfer.items.add(new File([Uint8Array.from(bytes)], name, { type }));
			const target = document.elementFromPoint(x, y);
			const where = { clientX: x, clientY: y, shiftKey: true, bubbles: true, cancelable: true };
			for (const type of ["dragenter", "dragover", "drop"])
				target?.dispatchEvent(new DragEvent(type, { ...where, dataTransfer }));
		},
		{ x: right, y: middle, ...transfer },
	);
}

/** Drags a row of the explorer behind a word of the editor and lets it go with Shift. */
export async function dragBehind(workbench: Workbench, word: string, row: Locator): Promise<void> {
	const { page } = workbench;
	const { right, middle } = await placeOf(workbench, word);
	await row.hover();
	await page.mouse.down();
	await page.keyboard.down("Shift");
	await page.mouse.move(right, middle, { steps: 5 });
	await page.mouse.up();
	await page.keyboard.up("Shift");
}

/** Puts the cursor behind a word in view. */
export async function clickBehind(workbench: Workbench, word: string): Promise<void> {
	await until(`the cursor behind ${word}`, async () => {
		const { right, middle } = await placeOf(workbench, word);
		await workbench.page.mouse.click(right, middle);
		return isInStatusBar(workbench, /^Ln \d+, Col \d+$/);
	});
}

/** Selects a word in view, with as many cursors as it stands there. */
export async function selectWord(workbench: Workbench, word: string, times: number): Promise<void> {
	const selected = times === 1 ? `(${word.length} selected)` : `${times} selections (${times * word.length}`;
	await until(`${word} to be selected`, async () => {
		const { left, right, middle } = await placeOf(workbench, word);
		await workbench.page.mouse.dblclick((left + right) / 2, middle);
		for (let more = 1; more < times; more++) await workbench.press("ControlOrMeta+D");
		return isInStatusBar(workbench, selected);
	});
}

/** Whether something is selected now, or is a moment later. */
export function isSelecting(workbench: Workbench): Promise<boolean> {
	return isInStatusBar(workbench, /\(\d+ selected\)|selections/);
}

/** Soon: VS Code writes there a moment after it has happened. */
function isInStatusBar({ page }: Workbench, text: string | RegExp): Promise<boolean> {
	return page
		.locator(".statusbar-item", { hasText: text })
		.waitFor({ timeout: 1_000 })
		.then(
			() => true,
			() => false,
		);
}

/** The text in view, line for line; lines that wrap count as several. */
export async function textInView(workbench: Workbench): Promise<string> {
	const text = await workbench.editor().evaluate((editor) =>
		[...editor.querySelectorAll<HTMLElement>(".view-line")]
			.sort((a, b) => Number.parseInt(a.style.top, 10) - Number.parseInt(b.style.top, 10))
			.map(({ textContent }) => textContent)
			.join("\n"),
	);
	// While VS Code asks for ways to paste, it puts a sign of progress there.
	return text.replace(/[\u200b\ufeff]/g, "");
}

async function placeOf(
	workbench: Workbench,
	word: string,
): Promise<{ readonly left: number; readonly right: number; readonly middle: number }> {
	const box = await workbench.editor().evaluate((editor, wanted) => {
		const lines = editor.querySelector(".view-lines");
		const texts = lines && document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
		for (let node = texts?.nextNode(); node; node = texts?.nextNode()) {
			const at = node.textContent?.indexOf(wanted) ?? -1;
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + wanted.length);
			const { left, right, top, bottom } = range.getBoundingClientRect();
			return { left, right, middle: (top + bottom) / 2 };
		}
		return undefined;
	}, word);
	assert.ok(box, `${word} is not in view`);
	return box;
}
