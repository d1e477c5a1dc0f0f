import assert from "node:assert/strict";
import * as l10n from "@vscode/l10n";
import { dialects } from "../../src/core/dialects/index.ts";
import { describeKey } from "../../src/core/front-matter-tools/complete/describe-key.ts";
import { addToSession } from "../../src/core/inserts/add-to-session.ts";
import { readSessionAnswers } from "../../src/core/inserts/answers.ts";
import { insertImage } from "../../src/core/inserts/insert-image.ts";
import { insertSession } from "../../src/core/inserts/insert-session.ts";
import { insertSlides } from "../../src/core/inserts/insert-slides.ts";
import { insertVideo } from "../../src/core/inserts/insert-video.ts";
import { moveSession } from "../../src/core/inserts/move-session.ts";
import { renderLayout } from "../../src/core/jekyll-layout/render-layout.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { readHeader } from "../../src/core/preview/read-header.ts";
import { readCards } from "../../src/core/preview-page/read-cards.ts";
import { readOutline } from "../../src/core/preview-page/read-outline.ts";
import { convertToInline } from "../../src/core/references/convert-to-inline.ts";
import { convertToReference } from "../../src/core/references/convert-to-reference.ts";
import { defineLabel } from "../../src/core/references/define-label.ts";
import { moveDefinitionsToEnd } from "../../src/core/references/move-definitions.ts";
import { removeUnusedDefinitions } from "../../src/core/references/remove-unused.ts";
import { renameReference } from "../../src/core/references/rename-reference.ts";
import { renumberReferences } from "../../src/core/references/renumber.ts";
import { sortDefinitions } from "../../src/core/references/sort-definitions.ts";
import { rules } from "../../src/core/rules/index.ts";
import { foreignWords, readBundle, speakMadeUpLanguage } from "../support/made-up-language.ts";
import { findingsOf } from "./core/rules/find.ts";

/** What stays as it is in every language. */
const names = [
	...["YAML TOML JSON kB MB true false", "string number integer boolean array object null"],
	...dialects.map(({ label }) => label),
].join(" ");

function assertTranslated(said: string, given = "") {
	assert.match(said, /^⟦.*⟧$/s);
	assert.deepEqual(foreignWords(said, `${given} ${names}`), [], said);
}

describe("In another language", () => {
	speakMadeUpLanguage();

	for (const rule of rules) {
		it(`${rule.id} says what it finds, and how to mend it`, () => {
			for (const { bad, good = "", facts = {} } of rule.examples) {
				const given = `${bad} ${good} ${JSON.stringify(facts)}`;
				for (const { message, fixes } of findingsOf(rule, bad, facts)) {
					for (const said of [message, ...fixes.map(({ title }) => title)]) assertTranslated(said, given);
				}
			}
		});
	}

	const empty = readPost("---\nlayout: post\ntitle: Naming\n---\n\nNothing yet.\n");
	const linked = readPost("[One][1], [two](/two) and [three][3].\n\n[1]: /one\n[3]: /three\n[unused]: /x\n");
	const answers: Readonly<Record<string, () => object>> = {
		"arguments of commands": () => readSessionAnswers({ "?": "" }),
		"Insert Session": () => insertSession(empty, 0, { title: "One" }),
		"Insert Session, its address": () =>
			insertSession(empty, empty.text.length, { title: "One", url: "ftp:x" }),
		"Insert Image": () => insertImage(empty, empty.text.length, { alt: "", url: "/a.jpg" }),
		"Insert Slides": () => insertSlides(empty, empty.text.length, { url: "" }),
		"Insert Video": () => insertVideo(empty, empty.text.length, { url: "https://e.example/v", as: "embed" }),
		"Add to Session": () => addToSession(empty, 0, { part: "speaker", name: "Ann" }),
		"Move Session": () => moveSession(empty, 0, "up"),
		"Renumber References": () => renumberReferences(empty),
		"Renumber References, done": () => renumberReferences(linked),
		"Convert to Inline": () => convertToInline(empty),
		"Convert to Inline, done": () => convertToInline(linked),
		"Convert to Reference": () => convertToReference(empty),
		"Convert to Reference, done": () => convertToReference(linked),
		"Remove Unused Definitions": () => removeUnusedDefinitions(empty),
		"Remove Unused Definitions, done": () => removeUnusedDefinitions(linked),
		"Sort Definitions": () => sortDefinitions(empty),
		"Sort Definitions, done": () => sortDefinitions(linked),
		"Move Definitions": () => moveDefinitionsToEnd(empty),
		"Move Definitions, done": () => moveDefinitionsToEnd(linked),
		"Rename Reference": () => renameReference(linked, "1", "[x]"),
		"Rename Reference, done": () => renameReference(linked, "1", "2"),
		"Define Reference": () => defineLabel(linked, "4", "ftp:x"),
		"Define Reference, done": () => defineLabel(linked, "4", "/four"),
	};
	for (const [name, answer] of Object.entries(answers)) {
		it(`answers: ${name}`, () => {
			const { refusal, summary }: { refusal?: string; summary?: string } = answer();
			assertTranslated(refusal ?? summary ?? "", "title url speakers slides video time room level https");
		});
	}

	it("describes keys of the front matter", () => {
		for (const dialect of dialects) {
			for (const key of Object.keys(dialect.knownKeys)) {
				const { about = "", byItself } = describeKey(dialect, key) ?? {};
				assertTranslated(about);
				if (byItself !== undefined) assertTranslated(byItself);
			}
		}
	});

	it("labels the preview's header, outline and cards", () => {
		const text = `---\nlayout: post\ntitle: ${"Naming ".repeat(40)}\npublished: false\n---\n\nOne word.\n`;
		const post = readPost(text, { path: "_posts/2016-02-02-naming.md" });
		assertTranslated(readHeader(post, String).mark?.label ?? "");
		assertTranslated(readOutline(post, { hasContents: true }).readingTime ?? "");
		const { cards, warnings } = readCards(post, String);
		assert.ok(warnings.length > 1);
		const networks = cards.map(({ label }) => label).join(" ");
		for (const { label, about } of cards) for (const said of [label, about]) assertTranslated(said, networks);
		for (const { message } of warnings) assertTranslated(message, networks);
	});

	it("explains what keeps a layout from being shown", async () => {
		for (const layout of [undefined, "{% for %}", "{% include a.html %}", "{% endif %}", "{{ x"]) {
			const result = await renderLayout({
				...{ layout: "post", page: {}, site: {}, content: "" },
				readSiteFile: async (path) => (path.startsWith("_layouts/post") ? layout : undefined),
			});
			assert.ok("problem" in result);
			assertTranslated(result.problem.message, "post _layouts for include html endif if x raw item in list");
		}
	});
});

describe("Every sentence for translators", () => {
	it("has places for values that values can take", () => {
		const values = ["a", "b", "c", "d", "e"] as const;
		const stuck = Object.keys(readBundle()).filter((sentence) => /\{\d\}/.test(l10n.t(sentence, ...values)));
		assert.deepEqual(stuck, []);
	});
});
