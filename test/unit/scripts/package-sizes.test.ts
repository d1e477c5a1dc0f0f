import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { packageLimits, packageSizes, sizeFaults } from "../../../scripts/package-sizes.ts";

/** Files that are not packed: each weighs what its text does. */
function archiveOf(files: Readonly<Record<string, string>>): Uint8Array {
	const entries = Object.entries(files).map(([path, text]) => [`extension/${path}`, strToU8(text)]);
	return zipSync(Object.fromEntries(entries), { level: 0 });
}

const files = {
	"package.json": '{ "media": "docs/images/walk.webp" }',
	"readme.md": "![](docs/images/shown.webp)",
	"dist/extension.js": "x".repeat(100),
	"dist/main.js": "x".repeat(900),
	"dist/preview.js": "x".repeat(500),
	"dist/shrink.js": "x".repeat(400),
	"dist/maths.js": "x".repeat(30),
	"dist/maths.css": "x".repeat(20),
	"dist/fonts/Roman.woff2": "x".repeat(10),
	"dist/code.js": "x".repeat(70),
	"dist/code-go.js": "x".repeat(50),
	"dist/node-web.js": "x".repeat(7),
	"package.nls.json": "x".repeat(40),
	"l10n/bundle.l10n.de.json": "x".repeat(50),
	"package.nls.pt-br.json": "x".repeat(5),
	"docs/rules.md": "x".repeat(90),
	"docs/images/other.webp": "x".repeat(80),
	"docs/images/shown.webp": "x".repeat(60),
	"docs/images/walk.webp": "x".repeat(3),
	"dist/THIRD-PARTY-NOTICES.txt": "x".repeat(200),
};

describe("packageSizes", () => {
	const archive = archiveOf(files);
	const sizes = packageSizes(archive);

	it("tells what each part weighs, and which are loaded only on need", () => {
		assert.deepEqual(
			sizes.parts.map(({ name, bytes, onNeed }) => `${bytes} ${onNeed ? "on need: " : ""}${name}`),
			[
				"1000 the extension",
				"500 the preview's page",
				"400 on need: codec, when a photo is made smaller",
				"370 on need: pages beside README, with their pictures, when a reader opens one",
				"120 on need: colours of code, when a previewed post has some",
				"76 the manifest and its texts",
				"63 pictures of README and walkthrough",
				"60 on need: formulas, when a previewed post has some",
				"55 on need: translations, of which VS Code reads its own language's",
				"27 everything else",
				"7 on need: questions to the web, when links are checked or a schedule is read",
			],
		);
	});

	it("sums up the whole and what is loaded at once", () => {
		const later = 400 + 370 + 120 + 60 + 55 + 7;
		assert.deepEqual([sizes.whole, sizes.atOnce], [archive.length, archive.length - later]);
	});

	it("finds what is too large", () => {
		const { atOnce, whole } = packageLimits;
		assert.deepEqual(sizeFaults({ atOnce, whole, parts: [] }), []);
		assert.deepEqual(sizeFaults({ atOnce: atOnce + 1, whole: whole + 7, parts: [] }), [
			`what is loaded at once has ${atOnce + 1} bytes, 1 more than it may have`,
			`the whole has ${whole + 7} bytes, 7 more than it may have`,
		]);
	});
});
