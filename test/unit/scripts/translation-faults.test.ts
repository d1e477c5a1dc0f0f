import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { type Texts, translationFaults } from "../../../scripts/translation-faults.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string): Texts => JSON.parse(readFileSync(new URL(path, root), "utf8"));

describe("A translation", () => {
	const english = { a: "{0} of {1}", b: "Two" };
	const faults: readonly (readonly [translation: Texts, faults: readonly string[]])[] = [
		[{ a: "{1}: {0}" }, []],
		[{ a: "{0} von {2}" }, ['"{0} von {2}" needs the places {0} {1}.']],
		[{ b: "{0}" }, ['"{0}" needs the places of no value.']],
		[{ c: "Drei" }, ['Nothing says "c" any more.']],
	];
	for (const [translation, expected] of faults) {
		it(`${JSON.stringify(translation)} has ${expected.length === 0 ? "no" : "its"} fault told`, () =>
			assert.deepEqual(translationFaults(english, translation), expected));
	}

	for (const [folder, name] of [
		["", "package.nls"],
		["l10n/", "bundle.l10n"],
	] as const) {
		it(`of ${name}.json has no faults, whoever wrote it`, () => {
			const texts = read(`${folder}${name}.json`);
			const files = readdirSync(new URL(folder, root)).filter((file) => file.startsWith(`${name}.`));
			assert.ok(files.includes(`${name}.json`));
			for (const file of files) assert.deepEqual(translationFaults(texts, read(folder + file)), [], file);
		});
	}
});
