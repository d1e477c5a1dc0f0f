import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as l10n from "@vscode/l10n";
import { languagesOf, readTranslation } from "../../../src/cli/language.ts";
import { main } from "../../../src/cli/main.ts";
import { usage } from "../../../src/cli/usage.ts";
import { FakeSurroundings } from "../../support/fake-surroundings.ts";
import { madeUpBundle } from "../../support/made-up-language.ts";

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

describe("the command line's own sentences", () => {
	const speak = (language: string | undefined) =>
		l10n.config({
			contents:
				language === undefined
					? {}
					: JSON.parse(
							readFileSync(new URL(`../../../l10n/bundle.l10n.${language}.json`, import.meta.url), "utf8"),
						),
		});
	afterEach(() => speak(undefined));

	const post = "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\n---\n\n![](hall.jpg)\n";

	async function run(language: string, ...argv: readonly string[]) {
		speak(language);
		const surroundings = new FakeSurroundings({ "a.md": post, "README.md": "# A tool\n" });
		await main(argv, surroundings);
		return { output: surroundings.output, errors: surroundings.errors };
	}

	for (const [language, counted, lost, option] of [
		[
			"de",
			"1 Befund in 1 Datei: 1 Warnung. 1 Datei ist kein Beitrag (README, Dokumentation oder Vorlage): nicht geprüft.",
			"recap: gone.md kann nicht gelesen werden: es gibt keine solche Datei.",
			"recap: Es gibt keine Option --colour für check. Führen Sie recap --help aus, um zu sehen, was es gibt.",
		],
		[
			"fr",
			"1 résultat dans 1 fichier : 1 avertissement. 1 fichier n'est pas un article (README, documentation ou modèle) : non vérifié.",
			"recap: Impossible de lire gone.md : ce fichier n'existe pas.",
			"recap: Il n'y a pas d'option --colour pour check. Lancez recap --help pour voir ce qu'il y a.",
		],
		[
			"es",
			"1 hallazgo en 1 archivo: 1 advertencia. 1 archivo no es una entrada (README, documentación o plantilla): no se comprobó.",
			"recap: No se puede leer gone.md: no existe ese archivo.",
			"recap: No existe la opción --colour para check. Ejecute recap --help para ver lo que hay.",
		],
		[
			"ja",
			"1 件のファイルに 1 件の検出: 警告 1 件。 1 件のファイルは記事ではありません (README、ドキュメント、またはテンプレート)。チェックされませんでした。",
			"recap: gone.md を読み取れません: そのようなファイルはありません。",
			"recap: check に --colour というオプションはありません。 使えるものは recap --help で確認できます。",
		],
	] as const) {
		it(`are ${language} where the locale is`, async () => {
			const checked = await run(
				language,
				"check",
				"--rules",
				"image-without-alt",
				"a.md",
				"README.md",
				"gone.md",
			);
			assert.deepEqual(
				[checked.output.trimEnd().split("\n").at(-1), checked.errors.trimEnd()],
				[counted, lost],
			);
			assert.equal((await run(language, "check", "--colour", "a.md")).errors, `${option}\n`);
			const { output } = await run(language, "--help");
			speak(undefined);
			const english = usage();
			const typed = (text: string) => text.match(/^ {2}\S+/gm);
			assert.deepEqual(typed(output), typed(english));
			assert.notEqual(output, english);
			assert.ok(!/Check posts|Only these rules/.test(output));
		});
	}
});
