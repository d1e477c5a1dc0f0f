import assert from "node:assert/strict";
import { findMessages, messageBundle } from "../../../scripts/generate/message-bundle.ts";
import { resolveTexts } from "../../../scripts/generate/resolve-texts.ts";

describe("findMessages", () => {
	const found: readonly (readonly [source: string, messages: readonly string[]])[] = [
		['l10n.t("Keep one `{0}`.", key)', ["Keep one `{0}`."]],
		['vscode.l10n.t(\n\t"On its own line",\n\t1,\n)', ["On its own line"]],
		[`is ? l10n.t('Say "{0}"', x) : l10n.t('It\\'s')`, ['Say "{0}"', "It's"]],
		[`l10n.t("a \\"b\\" \\\\ \\n \\u00a0")`, ['a "b" \\ \n \u00a0']],
		[`l10n.t('a \\"b\\" "c"')`, ['a "b" "c"']],
		["other10n.t(x); this.l10n.t(y); l10n.config({ contents })", []],
	];
	for (const [source, messages] of found) {
		it(`finds ${JSON.stringify(messages)} in ${source}`, () =>
			assert.deepEqual(findMessages(source), messages));
	}

	for (const source of ["l10n.t(`a`)", "l10n.t(sentence)", 'l10n.t("a" + b)', "l10n.t(is ? a : b)"]) {
		it(`refuses ${source}, and names its line`, () =>
			assert.throws(() => findMessages(`\n\n${source}`), /^Error: line 3: give l10n\.t one literal/));
	}
});

describe("messageBundle", () => {
	it("has each sentence once, in order", () => {
		assert.equal(messageBundle(["b", "a", "b"]), '{\n\t"a": "a",\n\t"b": "b"\n}\n');
	});
});

describe("resolveTexts", () => {
	it("puts texts in place of their keys, however deep", () => {
		const manifest = { a: "%one%", b: [{ c: "%two.x-y%", d: "100%" }], e: "a %one% b", f: 1 };
		const resolved = resolveTexts(JSON.stringify(manifest), '{ "one": "1", "two.x-y": "2" }');
		assert.deepEqual(JSON.parse(resolved), { a: "1", b: [{ c: "2", d: "100%" }], e: "a %one% b", f: 1 });
	});

	it("names a key without a text", () => {
		assert.throws(() => resolveTexts('{ "a": "%one%" }', "{}"), /has no text "one"/);
	});
});
