import { numberSetting } from "./setting.ts";

/** In kB. */
export const largestImageSetting = numberSetting({
	key: "images.maxSize",
	default: 1024,
	about:
		"The size in kB past which `image-too-large` says that a local image is slow to load, and a JPEG photo that gets into the blog is copied smaller; `0` for any size.",
	wanted: "a number of kB, 0 for any size",
	isForCommandLine: true,
});
