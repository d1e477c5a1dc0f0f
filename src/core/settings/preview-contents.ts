import { flagSetting } from "./setting.ts";

export const previewContentsSetting = flagSetting({
	key: "preview.contents",
	default: false,
	about:
		"Whether the preview lists the post's sessions and headings above its text, for going to them. Readers do not see the list.",
});
