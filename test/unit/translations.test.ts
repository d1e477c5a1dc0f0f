import { readdirSync, readFileSync } from "node:fs";
import { assertLists, assertNone } from "../support/assert-none.ts";

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
		assertNone(
			languages.filter((language) => !files.includes(`${name}.${language}.json`)),
			`Translate ${folder}${name}.json into`,
		);
	});

	for (const file of files) {
		describe(`${folder}${file}`, () => {
			const translation = read(folder + file);

			it("has every text, and none besides", () =>
				assertLists(Object.keys(translation), Object.keys(english), {
					missing: `Translate in ${folder}${file}`,
					beside: `Run npm run generate, and take out of ${folder}${file} what ${folder}${name}.json then has no more`,
				}));

			for (const [kind, what] of [
				[/\{\d+\}/g, "places for values"],
				[/`[^`]*`/g, "code"],
				[/\]\([^)]*\)/g, "links"],
			] as const) {
				it(`has each text's ${what} as often as English does`, () => {
					const others = Object.entries(translation).filter(([key, translated]) => {
						const wanted = inAnyOrder(english[key] ?? translated, kind);
						return JSON.stringify(inAnyOrder(translated, kind)) !== JSON.stringify(wanted);
					});
					assertNone(
						others.map(([, translated]) => translated),
						`Give these texts of ${folder}${file} the ${what} that English has`,
					);
				});
			}
		});
	}
}
