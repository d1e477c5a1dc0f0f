import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const read = (path: string): Readonly<Record<string, string>> =>
	JSON.parse(readFileSync(new URL(path, root), "utf8"));

const languages = ["de", "es", "fr", "ja"];

/** Whole, and in an order that does not matter. */
const inAnyOrder = (text: string, kind: RegExp) => [...(text.match(kind) ?? [])].sort();

for (const [folder, name] of [
	["", "package.nls"],
	["l10n/", "bundle.l10n"],
] as const) {
	const english = read(`${folder}${name}.json`);
	const files = readdirSync(new URL(folder, root)).filter(
		(file) => file.startsWith(`${name}.`) && file !== `${name}.json`,
	);
	it(`${folder}${name}.json is there in each language that Recap speaks`, () => {
		const missing = languages.filter((language) => !files.includes(`${name}.${language}.json`));
		assert.deepEqual(missing, []);
	});

	for (const file of files) {
		describe(`${folder}${file}`, () => {
			const translation = read(folder + file);

			it("has every text, and none besides", () =>
				assert.deepEqual(Object.keys(translation).sort(), Object.keys(english).sort()));

			for (const [kind, what] of [
				[/\{\d+\}/g, "places for values"],
				[/`[^`]*`/g, "code"],
				[/\]\([^)]*\)/g, "links"],
			] as const) {
				it(`has each text's ${what} as often as English does`, () => {
					const others = Object.entries(english).filter(([key, text]) => {
						const translated = inAnyOrder(translation[key] ?? "", kind);
						return JSON.stringify(translated) !== JSON.stringify(inAnyOrder(text, kind));
					});
					assert.deepEqual(
						others.map(([key]) => translation[key]),
						[],
					);
				});
			}
		});
	}
}
