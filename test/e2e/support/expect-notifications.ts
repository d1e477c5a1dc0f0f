import assert from "node:assert/strict";
import { until } from "../../harness/until.ts";
import type { Workbench } from "./workbench.ts";

/** What a command says where it cannot work. */
const LAST = "Move the cursor below the front matter first.";

/**
 * Waits for notifications, the newest first, and expects no others; clears them. VS Code lists them in the order in which they came: one more is
 * brought about, in the front matter of the post that is open, and what is listed then is all. With a test driver there are no toasts.
 */
export async function expectNotifications(workbench: Workbench, expected: readonly string[]): Promise<void> {
	const { page } = workbench;
	const center = page.locator(".notifications-center");
	// A list that has become empty is hidden with its rows.
	const messages = center.locator(".notification-list-item-message:visible");
	// Those that come while the list is open join it.
	const listed = (wanted: readonly string[]) =>
		until("the notifications", async () => {
			const texts = await messages.allInnerTexts();
			return wanted.every((text) => texts.includes(text)) && texts;
		}).catch(() => messages.allInnerTexts());
	await workbench.runCommand("Notifications: Show Notifications");
	await center.waitFor();
	await listed(expected);
	await workbench.goToLine(1);
	await workbench.runCommand("Recap: Insert Session");
	assert.deepEqual(await listed([LAST]), [LAST, ...expected]);
	await until("all notifications to be cleared", async () => {
		// One that has a button and is alone stays at the first time.
		await workbench.runCommand("Notifications: Clear All Notifications");
		await workbench.runCommand("Notifications: Show Notifications");
		return /no new notifications/i.test((await center.textContent()) ?? "");
	});
}
