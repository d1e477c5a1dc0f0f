import type { Locator } from "playwright-core";
import type { Workbench } from "./workbench.ts";

/** The lines at the tops of the editor and of its preview, from 1. */
export interface LinesAtTop {
	readonly editor: number;
	readonly page: number;
}

/** For a post whose paragraphs and list items say `Line N` of themselves; `body` is the preview's. */
export async function linesAtTop(workbench: Workbench, body: Locator): Promise<LinesAtTop> {
	return { editor: await editorTop(workbench), page: await pageTop(body) };
}

/** Puts the pointer there without what a test's own hovering does: scroll the element into view. */
export async function moveInto({ page }: Workbench, element: Locator): Promise<void> {
	const box = await element.boundingBox();
	if (!box) throw new Error("There is nothing to point at.");
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
}

/** Within one line. */
export function areTogether({ editor, page }: LinesAtTop): boolean {
	return Math.abs(editor - page) <= 1;
}

async function editorTop({ page }: Workbench): Promise<number> {
	return page
		.locator(".editor-instance .monaco-editor")
		.first()
		.evaluate((editor) => {
			const top = editor.getBoundingClientRect().top;
			const numbers = [...editor.querySelectorAll(".line-numbers")]
				.filter((element) => element.getBoundingClientRect().bottom > top + 2)
				.map((element) => Number(element.textContent));
			return Math.min(...numbers.filter((number) => number > 0));
		});
}

/** The number of the first paragraph or list item that reaches into the view. */
async function pageTop(body: Locator): Promise<number> {
	return body.evaluate((element) => {
		const first = [...element.querySelectorAll("p, li")].find(
			(one) => one.getBoundingClientRect().bottom > 2,
		);
		return Number(/^Line (\d+)/.exec(first?.textContent ?? "")?.[1]);
	});
}
