import type * as vscode from "vscode";
import type { SessionHabits } from "../core/inserts/session-habits.ts";
import { hasOwnLook } from "../core/inserts/session-look.ts";
import type { Post } from "../core/post/post.ts";
import { sessionTemplateSetting } from "../core/settings/session-template.ts";
import { sessionWordsSetting } from "../core/settings/session-words.ts";
import type { KnownLooks } from "./known-looks.ts";
import type { KnownSpeakers } from "./known-speakers.ts";
import { readSetting } from "./settings.ts";
import { whileLooking } from "./while-looking.ts";

interface HabitSources {
	readonly looks: KnownLooks;
	readonly speakers: KnownSpeakers;
}

/** For what sessions are written. */
export interface HabitsPlace {
	/** The post's file, or its folder. */
	readonly uri: vscode.Uri;
	/** The post where there is one already: the blog is asked only for what it does not show itself. */
	readonly post?: Post;
	/** Whether speakers whom the blog has linked are linked again. */
	readonly linksSpeakers?: boolean;
}

/**
 * How sessions are written in a post, by the writer's settings and the blog's posts. Waits until these have been read: a block is not to
 * look otherwise for having been asked for early. Undefined where the writer would not wait.
 */
export function sessionHabits(
	{ looks, speakers }: HabitSources,
	{ uri, post, linksSpeakers = false }: HabitsPlace,
): Promise<SessionHabits | undefined> {
	return whileLooking(async () => {
		const [known] = await Promise.all([
			post && hasOwnLook(post) ? [] : looks.of(uri),
			linksSpeakers && speakers.look(),
		]);
		return {
			template: readSetting(sessionTemplateSetting, uri),
			words: readSetting(sessionWordsSetting, uri),
			looks: known,
			knownSpeakers: linksSpeakers ? speakers.speakers : [],
		};
	});
}
