import { flagSetting } from "./setting.ts";

export const preferReferencesSetting = flagSetting({
	key: "paste.preferReferences",
	default: false,
	about:
		"Whether pasting an address over a selection, and pasting or dropping an image, writes a reference with its definition at once. By default VS Code's own way comes first and Recap's is offered beside it.",
	waitsForTrust: true,
});
