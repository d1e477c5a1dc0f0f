import { moveSession, sessionPlace } from "../../core/inserts/move-session.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";

const nothingToAsk = { read: () => ({}), place: sessionPlace, ask: async () => ({}) };

/** `recap.moveSessionUp` */
export const moveSessionUpCommand: CommandRecord = {
	id: "recap.moveSessionUp",
	title: "Move Session Up",
	about: "Changes places with the session above, notes and photos included; the definitions stay.",
	enablement: onPost,
	run: insertAtCursor({
		...nothingToAsk,
		insert: (post, offset) => moveSession(post, offset, "up"),
	}),
};

/** `recap.moveSessionDown` */
export const moveSessionDownCommand: CommandRecord = {
	id: "recap.moveSessionDown",
	title: "Move Session Down",
	about: "The same with the session below.",
	enablement: onPost,
	run: insertAtCursor({
		...nothingToAsk,
		insert: (post, offset) => moveSession(post, offset, "down"),
	}),
};
