import assert from "node:assert/strict";
import { readSiteLanguage } from "../../../../src/core/blog/site-language.ts";

const languageOf = (name: string, text: string) =>
	readSiteLanguage("", [name], {
		read: async (path) => (path === name ? new TextEncoder().encode(text) : undefined),
	});

describe("readSiteLanguage", () => {
	for (const [name, text, language] of [
		["_config.yml", "title: A\nlang: de-AT # for all\n", "de-AT"],
		["_config.yml", 'locale: "pt-BR"\n', "pt-BR"],
		["_config.yml", "language:\n  - fr\n  - en\n", "fr"],
		["_config.yml", "defaults:\n  - values:\n      lang: de\n", undefined],
		["_config.yml", "lang: de, fr\n", undefined],
		["hugo.toml", "baseURL = '/'\nlanguageCode = 'es-es'\n", "es-es"],
		["hugo.yaml", "languageCode: de\r\ntitle: A\r\n", "de"],
		["config.json", '{\n  "languageCode": "fr",\n  "title": "A"\n}', "fr"],
		["config.toml", 'default_language = "de"\n', "de"],
		["mkdocs.yml", "theme:\n  name: material\n  language: de\n", "de"],
		["_quarto.yml", "lang: fr\n", "fr"],
		["pelicanconf.py", "DEFAULT_LANG = 'de'\n", "de"],
		["docusaurus.config.ts", "  i18n: {\n    defaultLocale: 'fr',\n  },\n", "fr"],
		["conf.py", "# DEFAULT_LANG = 'de'\n", undefined],
		["package.json", '{ "lang": "de" }', undefined],
	] as const) {
		it(`reads ${JSON.stringify(text)} in ${name}`, async () => {
			assert.equal(await languageOf(name, text), language);
		});
	}
});
