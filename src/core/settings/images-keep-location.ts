import { flagSetting } from "./setting.ts";

export const keepLocationSetting = flagSetting({
	key: "images.keepLocation",
	default: false,
	about:
		"Whether the copy of a photo keeps where it was taken. By default GPS position and place names are left out of the copy; the photo itself never changes.",
	waitsForTrust: true,
});
