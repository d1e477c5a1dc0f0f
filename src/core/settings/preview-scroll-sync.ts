import { flagSetting } from "./setting.ts";

export const scrollSyncSetting = flagSetting({
	key: "preview.scrollSync",
	default: true,
	about: "Whether the preview and the editor of its post scroll together.",
});
