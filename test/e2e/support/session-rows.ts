import type { Workbench } from "./workbench.ts";

/** What the rows of the Explorer's Sessions view say, from first to last. */
export async function sessionRows({ page }: Workbench): Promise<readonly string[]> {
	const pane = page.locator('.pane:has(.pane-header[aria-label^="Sessions"])');
	const rows = await pane.locator(".monaco-list-row .monaco-icon-label-container").allInnerTexts();
	return rows.map((row) => row.replaceAll(/\s+/g, " ").trim());
}
