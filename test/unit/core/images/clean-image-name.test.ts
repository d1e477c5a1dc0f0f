import assert from "node:assert/strict";
import { cleanImageName } from "../../../../src/core/images/clean-image-name.ts";

/** The name among files of which none is the image itself. */
async function nameOf(original: string, alt: string, taken: readonly string[] = []): Promise<string> {
	const { name, isThere } = await cleanImageName(original, alt, taken, async () => false);
	assert.equal(isThere, false);
	return name;
}

describe("cleanImageName", () => {
	for (const [original, alt, name] of [
		["IMG_1234.JPG", "Keynote stage", "keynote-stage.jpg"],
		["IMG_1234.jpeg", "", "img-1234.jpg"],
		["IMG_1234.PNG", "image.png", "img-1234.png"],
		["/Users/ada/Hall A.webp", "", "hall-a.webp"],
		["C:\\Users\\ada\\Hall A.webp", "", "hall-a.webp"],
		["photo", "Ada's talk: C++ & you?", "adas-talk-c-you"],
		[
			"a.png",
			"Jérôme Petazzoni at Łódź, Straße 5 (İstanbul)",
			"jerome-petazzoni-at-lodz-strasse-5-istanbul.png",
		],
		["a.png", "ＫＥＹＮＯＴＥ №１", "keynote-no1.png"],
		["a.png", "基調講演のステージ", "基調講演のステージ.png"],
		["a.png", "ガラス\u30ac", "ガラスガ.png"],
		["a.png", "سخنرانی می\u200cشود", "سخنرانی-می-شود.png"],
		["a.png", "Йога и ёлка", "йога-и-ёлка.png"],
		["a.png", "हिन्दी में", "हिन्दी-में.png"],
		["a.png", "👏👏", "a.png"],
		["👏.png", "...", "image.png"],
		["...", "", "image"],
		[".png", "", "image.png"],
		["a.png", "Con", "con-image.png"],
		["LPT1.png", "", "lpt1-image.png"],
		["a.png", "com¹", "com1-image.png"],
		["a.tar.gz", "../../etc/passwd\0", "etc-passwd.gz"],
		["a.p n g", "", "a-p-n-g"],
		[
			"a.jpg",
			"A very long description of everything that can be seen on this stage",
			"a-very-long-description-of-everything-that-can-be-seen-on.jpg",
		],
		["a.jpg", "x".repeat(100), `${"x".repeat(60)}.jpg`],
	] as const) {
		it(`makes ${JSON.stringify(alt || original)} ${name}`, async () => {
			assert.equal(await nameOf(original, alt), name);
		});
	}

	it("counts on where names are taken, in any case and composition", async () => {
		const taken = ["Keynote.JPG", "keynote-2.jpg", "カ\u3099.png"];
		assert.equal(await nameOf("IMG_1.jpg", "Keynote", taken), "keynote-3.jpg");
		assert.equal(await nameOf("IMG_1.png", "Keynote", taken), "keynote.png");
		assert.equal(await nameOf("IMG_1.png", "ガ", taken), "ガ-2.png");
	});

	it("takes the file that is the image already, under the name it has, and asks of no other name's file", async () => {
		const taken = ["KEYNOTE.jpg", "keynote.JPG", "keynote-2.jpg", "keynote-9.jpg", "keynote.png", "hall.jpg"];
		const asked: string[] = [];
		const find = (same: string) =>
			cleanImageName("IMG_1.jpg", "Keynote", taken, async (name) => {
				asked.push(name);
				return name === same;
			});
		assert.deepEqual(await find("keynote.JPG"), { name: "keynote.JPG", isThere: true });
		assert.deepEqual(await find("keynote-2.jpg"), { name: "keynote-2.jpg", isThere: true });
		assert.deepEqual(await find("hall.jpg"), { name: "keynote-3.jpg", isThere: false });
		assert.deepEqual([...new Set(asked)], ["KEYNOTE.jpg", "keynote.JPG", "keynote-2.jpg"]);
	});
});
