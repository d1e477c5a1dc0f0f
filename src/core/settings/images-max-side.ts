import { numberSetting } from "./setting.ts";

/** In pixels. */
export const largestSideSetting = numberSetting({
	key: "images.maxSide",
	default: 1600,
	about:
		"The longer side, in pixels, of the smaller copy of a JPEG photo that is larger than `recap.images.maxSize`: of an inserted, sorted, pasted or dropped one, and of one that the quick fix of `image-too-large` makes; `0` for no smaller copies. Where the engine makes sizes itself, photos beside the post stay large.",
	wanted: "a number of pixels, 0 for none",
});
