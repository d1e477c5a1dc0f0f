import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pictureOf, smallWebp } from "../../../scripts/small-webp.ts";
import { repositoryFolder } from "../../harness/files.ts";
import type { Workbench } from "./workbench.ts";

/** What a picture for readers does without. */
export const pictureSettings = {
	"breadcrumbs.enabled": false,
	"editor.cursorBlinking": "solid",
	"editor.hover.enabled": false,
	"editor.minimap.enabled": false,
	"editor.wordBasedSuggestions": "off",
	"remote.autoForwardPorts": false,
	"window.commandCenter": false,
	"editor.occurrencesHighlight": "off",
	"editor.stickyScroll.enabled": false,
	"workbench.activityBar.location": "hidden",
	"workbench.layoutControl.enabled": false,
} as const;

/**
 * A picture of the workbench in `test-results/`, with no notification that nobody has read. `RECAP_KEEP_PICTURES=1` puts it into `docs/images/`
 * as well, where README shows it; look at it before you commit it.
 */
export async function takePicture(workbench: Workbench, name: string): Promise<void> {
	const unread = workbench.page.locator(".statusbar-item .codicon-bell-dot");
	// What tells of something that goes on is over with it.
	await unread.waitFor({ state: "detached" }).catch(async () => {
		await workbench.runCommand("Notifications: Show Notifications");
		const messages = workbench.page.locator(".notifications-center .notification-list-item-message");
		assert.fail(`There are notifications: ${(await messages.allInnerTexts()).join("; ")}`);
	});
	const path = await workbench.screenshot(name);
	if (!process.env.RECAP_KEEP_PICTURES) return;
	const images = join(repositoryFolder, "docs", "images");
	await mkdir(images, { recursive: true });
	const picture = await pictureOf(workbench.page, await readFile(path));
	await writeFile(join(images, `${name}.webp`), await smallWebp(picture));
}
