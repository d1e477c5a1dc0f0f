import type * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import type { Schedule } from "../../core/schedule/schedule.ts";
import { sessionsOf } from "../../core/schedule/writing/sessions-of.ts";
import { talksOfPost } from "../../core/schedule/writing/talks-of-post.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import type { KnownSchedules } from "./known-schedules.ts";
import { readKnownSource } from "./read-known-source.ts";

/**
 * The schedule that the post's sessions are of: of those remembered for its folder the first that has any of them, as
 * it was the last time where it cannot be read now. Without one what the post itself says has to do.
 */
export async function scheduleOfPost(
	schedules: KnownSchedules,
	document: vscode.Uri,
	post: Post,
): Promise<Schedule | undefined> {
	for (const { source } of schedules.of(document)) {
		const now = await readKnownSource(schedules, document, source);
		const found = now && !isRefusal(now) ? now : await schedules.kept(document, source);
		if (!found) continue;
		if (talksOfPost(found.schedule, sessionsOf(post, found.schedule)).some(({ slots }) => slots.length > 0))
			return found.schedule;
	}
	return undefined;
}
