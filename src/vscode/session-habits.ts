import type * as vscode from "vscode";
import type { KnownSpeaker } from "../core/inserts/known-speakers.ts";
import type { SessionHabits } from "../core/inserts/session-habits.ts";
import { sessionTemplateSetting } from "../core/settings/session-template.ts";
import { sessionWordsSetting } from "../core/settings/session-words.ts";
import type { KnownLooks } from "./known-looks.ts";
import { readSetting } from "./settings.ts";

/** How sessions are written in a post, by the writer's settings and the blog's posts. */
export function sessionHabits(
	{ looks }: { readonly looks: KnownLooks },
	post: vscode.Uri,
	knownSpeakers: readonly KnownSpeaker[] = [],
): SessionHabits {
	return {
		template: readSetting(sessionTemplateSetting, post),
		words: readSetting(sessionWordsSetting, post),
		looks: looks.of(post),
		knownSpeakers,
	};
}
