import { numberSetting } from "./setting.ts";

/** As JPEG counts it. */
export const imageQualitySetting = numberSetting({
	key: "images.quality",
	default: 80,
	about: "The quality, from 1 to 100, of the smaller copies of photos.",
	wanted: "a number from 1 to 100",
});
