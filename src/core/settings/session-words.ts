import { WORD_KEYS, type WordKey } from "../looks/words.ts";
import type { Setting } from "./setting.ts";

type SessionWordsSetting = Readonly<Partial<Record<WordKey, string>>>;

export const sessionWordsSetting: Setting<SessionWordsSetting> = {
	key: "session.words",
	default: {},
	about:
		'Words that *Insert Session* writes where the post\'s other sessions show none: `by` before the speakers, `and` before the last of them, `slides`, `video` and `page` as links\' texts. Without them it takes those of the post\'s language, for example `{ "by": "von", "slides": "Folien" }`.',
	wanted: 'words by name, such as { "slides": "Folien" }',
	schema: {
		type: "object",
		properties: Object.fromEntries(WORD_KEYS.map((key) => [key, { type: "string" }])),
		additionalProperties: false,
	},
	scope: "resource",
	is: (value): value is SessionWordsSetting =>
		typeof value === "object" &&
		value !== null &&
		!Array.isArray(value) &&
		Object.values(value).every((each) => typeof each === "string"),
};
