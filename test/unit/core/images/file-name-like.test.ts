import assert from "node:assert/strict";
import { isFileNameLike } from "../../../../src/core/images/file-name-like.ts";

describe("isFileNameLike", () => {
	for (const alt of [
		"IMG_1234",
		"img_1234-edited",
		"IMG-20260131-WA0001",
		"IMG_20260131_103104~2",
		"_MG_0042",
		"DSC0042",
		"DSCN0042",
		"dsc0042.jpg",
		"PXL_20260131_103104123.MP",
		"P1010042",
		"100_1234",
		"20260131_103104",
		"DJI_0001",
		"GOPR0042",
		"image.png",
		" image ",
		"Image 1",
		"image (2)",
		"untitled",
		"Pasted image 20260131103104",
		"Screenshot 2026-01-31 at 10.31.04",
		"Screenshot 2026-01-31 at 10.31.04 PM (2)",
		"Screen Shot 2016-01-31 at 10.31.04 AM",
		"Screenshot from 2026-01-31 10-31-04",
		"Screenshot_20260131-103104_Chrome",
		"Bildschirmfoto 2026-01-31 um 10.31.04",
		"Capture d’écran 2026-01-31 à 10.31.04",
		"スクリーンショット 2026-01-31 10.31.04",
		"스크린샷 2026-01-31 오전 10.31.04",
		"WhatsApp Image 2026-01-31 at 10.31.04",
		"photo_2026-01-31_10-31-04",
		"6f9619ff-8b86-d011-b42d-00c04fc964ff",
		"d41d8cd98f00b204e9800998ecf8427e",
		"ada-lovelace-x7Yz12_3ab-unsplash",
		"Keynote stage.jpg",
	]) {
		it(`refuses ${alt}`, () => assert.equal(isFileNameLike(alt), true));
	}

	for (const alt of [
		"",
		"Keynote stage",
		"The image on the wall",
		"Image of the keynote",
		"Photo booth",
		"Screenshot of the schedule",
		"Screenshot of the 2026-01-31 schedule",
		"Screenshot 2026-01-31 of the speaker list",
		"SCaLE 14x",
		"2016",
		"P4 switches",
		"Downloads per month",
		"Scan of my badge",
		"DSC students on stage",
		"基調講演のステージ",
		"سخنرانی اصلی",
		"img".repeat(100),
	]) {
		it(`takes ${alt.slice(0, 50) || "nothing"} for words`, () => assert.equal(isFileNameLike(alt), false));
	}
});
