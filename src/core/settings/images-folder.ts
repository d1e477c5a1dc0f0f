import { textSetting } from "./setting.ts";

export const imagesFolderSetting = textSetting({
	key: "images.folder",
	default: "",
	about:
		"The folder, relative to the workspace folder, that Recap copies images into, for example `images`. Where it is empty, Recap finds the folder from the images the blog's posts show already.",
	wanted: 'a folder, such as "images"',
	isForCommandLine: true,
});
