import { textSetting } from "./setting.ts";

export const imagesBaseUrlSetting = textSetting({
	key: "images.baseUrl",
	default: "",
	about:
		"What posts write before the path of an image in that folder, for example `https://raw.githubusercontent.com/me/blog/master/images/` or `/images/`. The preview then shows the file in the folder for such an address.",
	wanted: 'an address, such as "/images/"',
	isForCommandLine: true,
});
