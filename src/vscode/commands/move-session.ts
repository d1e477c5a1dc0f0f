import { moveSession, sessionPlace } from "../../core/inserts/move-session.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";

const nothingToAsk = { read: () => ({}), place: sessionPlace, ask: async () => ({}) };

/** `recap.moveSessionUp` */
export const moveSessionUpCommand = insertAtCursor({
	...nothingToAsk,
	insert: (post, offset) => moveSession(post, offset, "up"),
});

/** `recap.moveSessionDown` */
export const moveSessionDownCommand = insertAtCursor({
	...nothingToAsk,
	insert: (post, offset) => moveSession(post, offset, "down"),
});
