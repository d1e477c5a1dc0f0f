import assert from "node:assert/strict";
import * as l10n from "@vscode/l10n";
import { languagesOf, readTranslation } from "../../../src/cli/language.ts";
import { main } from "../../../src/cli/main.ts";
import { madeUpBundle } from "../../support/made-up-language.ts";
import { FakeSurroundings } from "./fake-surroundings.ts";

describe("The command line's language", () => {
	const cases: readonly (readonly [environment: Record<string, string>, languages: readonly string[]])[] = [
		[{}, []],
		[{ LANG: "de_DE.UTF-8" }, ["de-de", "de"]],
		[{ LANG: "fr_FR.UTF-8", LC_MESSAGES: "es" }, ["es"]],
		[{ LANG: "fr_FR.UTF-8", LC_MESSAGES: "es", LC_ALL: "ja_JP.eucJP" }, ["ja-jp", "ja"]],
		[{ LANG: "de_DE.UTF-8", LC_ALL: "" }, ["de-de", "de"]],
		[{ LANG: "de_DE.UTF-8", LC_ALL: "C" }, []],
		[{ LANG: "de_DE.UTF-8", LC_MESSAGES: "C.UTF-8" }, []],
		[{ LANG: "POSIX" }, []],
		[{ LANG: "en_GB.UTF-8" }, []],
		[{ LANG: "de@euro" }, ["de"]],
		[{ LANG: "pt-BR" }, ["pt-br", "pt"]],
		[{ LANG: "../../secret" }, []],
	];
	for (const [environment, languages] of cases) {
		it(`is ${languages.join(", else ") || "English"} for ${JSON.stringify(environment)}`, () =>
			assert.deepEqual(languagesOf(environment), languages));
	}

	it("is the first that has a translation which can be read", () => {
		const files: Record<string, string> = { "de-at": "{", de: '{"One": "Eins", "Two": 2}', fr: "[]" };
		const read = (LANG: string) => readTranslation({ LANG }, (language) => files[language]);
		assert.deepEqual(read("de_AT.UTF-8"), { One: "Eins" });
		for (const none of ["fr_FR.UTF-8", "tlh", "C"]) assert.equal(read(none), undefined);
	});

	describe("in reports", () => {
		before(() => {
			const read = () => JSON.stringify(madeUpBundle());
			const contents = readTranslation({ LC_ALL: "de_DE.UTF-8" }, read) ?? {};
			l10n.config({ contents });
		});
		after(() => l10n.config({ contents: {} }));

		const post = "---\nlayout: post\ntitle: 'It's'\n---\n";
		for (const format of ["text", "json", "sarif"]) {
			it(`is spoken in ${format}, and ids stay`, async () => {
				const surroundings = new FakeSurroundings({ "_posts/2026-01-01-a.md": post });
				const args = ["check", "--format", format, "_posts/2026-01-01-a.md"];
				assert.equal(await main(args, surroundings), 1);
				assert.match(surroundings.output, /⟦/);
				assert.match(surroundings.output, /front-matter-syntax/);
			});
		}
	});
});
