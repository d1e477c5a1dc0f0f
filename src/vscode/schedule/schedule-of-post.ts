import type * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import type { Schedule } from "../../core/schedule/schedule.ts";
import { talksOfPost } from "../../core/schedule/writing/talks-of-post.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import type { KnownSchedules } from "./known-schedules.ts";
import { readKnownSource } from "./read-known-source.ts";

/**
 * The schedule that the post's sessions are of: of those remembered for its folder the first that has any of them. Without one, or where
 * it can neither be read now nor was kept, what the post itself says has to do.
 */
export async function scheduleOfPost(
	schedules: KnownSchedules,
	document: vscode.Uri,
	{ sessions }: Post,
): Promise<Schedule | undefined> {
	for (const { source } of schedules.of(document)) {
		const found = await readKnownSource(schedules, document, source);
		if (!found || isRefusal(found)) continue;
		if (talksOfPost(found.schedule, sessions).some(({ slots }) => slots.length > 0)) return found.schedule;
	}
	return undefined;
}
