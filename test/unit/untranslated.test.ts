import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../harness/files.ts";
import { assertNone } from "../support/assert-none.ts";

/** What writers are shown, given as a sentence of English. Data files are aside: their words are translated where they are shown. */
const bare =
	/(?:\b(?:question|placeHolder|prompt|detail|description|message|tooltip|refusal|openLabel|saveLabel)(?::| =) (?:\(\) => )?|\b(?:show\w+Message|tell)\(|\.(?:name|title|label|text) = )["`][A-Z][^"`]* .*/g;
/** Tools that read a schema show it in English. */
const untranslated = /^core[\\/]front-matter-tools[\\/]schema[\\/]/;

describe("what writers are shown", () => {
	it("goes through l10n.t", () => {
		const src = join(repositoryFolder, "src");
		const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
			(file) => /^(?:core|vscode|webview)[\\/].*\.ts$/.test(file) && !untranslated.test(file),
		);
		assertNone(
			files.flatMap((file) =>
				[...readFileSync(join(src, file), "utf8").matchAll(bare)].map(([found]) => `${file}: ${found}`),
			),
			'Write l10n.t("…") around each of these sentences, and run npm run generate',
		);
	});
});
