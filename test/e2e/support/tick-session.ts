import { until } from "../../harness/until.ts";
import type { Workbench } from "./workbench.ts";

/** Looks for a talk in the list that is open, and ticks it with Space once an arrow key, `go`, is on it. */
export async function tickSession(
	{ page }: Workbench,
	typed: string,
	title: string,
	go = "ArrowDown",
): Promise<void> {
	const rows = page.locator(".quick-input-list .monaco-list-row");
	await page.locator(".quick-input-widget .quick-input-box input").first().fill(typed);
	await until(`"${title}" to be found`, async () => (await rows.allInnerTexts())[0]?.includes(title));
	const row = rows.filter({ hasText: title }).first();
	await until(`"${title}" to be reached`, async () => {
		if ((await row.getAttribute("class"))?.includes("focused")) return true;
		await page.keyboard.press(go);
		return (await row.getAttribute("class"))?.includes("focused");
	});
	await page.keyboard.press("Space");
	await until(`"${title}" to be ticked`, async () => {
		const box = row.locator("input[type=checkbox], .monaco-checkbox").first();
		return (await box.getAttribute("aria-checked")) === "true" || (await box.isChecked().catch(() => false));
	});
}
