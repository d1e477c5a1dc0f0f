import { numberSetting } from "./setting.ts";

/** In pixels. */
export const largestSideSetting = numberSetting({
	key: "images.maxSide",
	default: 1600,
	about:
		"The longer side, in pixels, of the smaller copy that the quick fix of `image-too-large` makes of a JPEG photo; `0` for no such fix.",
	wanted: "a number of pixels, 0 for none",
});
