import { textsSetting } from "./setting.ts";

export const previewStylesSetting = textsSetting({
	key: "preview.styles",
	default: [],
	about:
		"The blog's stylesheets, from the workspace folder, that the preview adds to its layout, for example `assets/css/main.css`. In trusted workspaces only.",
	wanted: 'a list of files, such as ["assets/css/main.css"]',
});
