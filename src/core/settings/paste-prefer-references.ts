import { flagSetting } from "./setting.ts";

export const preferReferencesSetting = flagSetting({
	key: "paste.preferReferences",
	default: false,
	about:
		"Whether pasting an address over a selection, and pasting or dropping images, writes a reference with its definition at once. By default you get what VS Code pastes without Recap, and the menu beside it offers the reference; where VS Code's own way to write Markdown links is switched off, *Paste As…* does.",
	waitsForTrust: true,
});
