import assert from "node:assert/strict";
import { until } from "../../harness/until.ts";
import type { Workbench } from "./workbench.ts";

/** What a command says where it cannot work. */
const LAST = "Move the cursor below the front matter first.";

/**
 * Waits for notifications and expects no others; clears them. One more is brought about, in the front matter of the post that is open: what is
 * listed with it is all. With a test driver there are no toasts.
 */
export async function expectNotifications(workbench: Workbench, expected: readonly string[]): Promise<void> {
	const { page } = workbench;
	const center = page.locator(".notifications-center");
	// A list that has become empty is hidden with its rows.
	const messages = center.locator(".notification-list-item-message:visible");
	// Those that come while the list is open join it; an empty one closes as soon as the focus is elsewhere.
	const listed = (wanted: readonly string[]) =>
		until("the notifications", async () => {
			if (!(await center.isVisible())) await workbench.runCommand("Notifications: Show Notifications");
			const texts = await messages.allInnerTexts();
			return wanted.every((text) => texts.includes(text)) && texts;
		}).catch(() => messages.allInnerTexts());
	await listed(expected);
	await workbench.goToLine(1);
	await workbench.runCommand("Recap: Insert Session");
	const all = await listed([LAST]);
	await until("all notifications to be cleared", async () => {
		// One that has a button and is alone stays at the first time.
		await workbench.runCommand("Notifications: Clear All Notifications");
		await workbench.runCommand("Notifications: Show Notifications");
		return /no new notifications/i.test((await center.textContent()) ?? "");
	});
	assert.deepEqual([...all].sort(), [LAST, ...expected].sort());
}
