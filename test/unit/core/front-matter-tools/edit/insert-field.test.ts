import assert from "node:assert/strict";
import { readFrontMatter } from "../../../../../src/core/front-matter/read-front-matter.ts";
import { insertField } from "../../../../../src/core/front-matter-tools/edit/insert-field.ts";
import { applyEdits } from "../../../../../src/core/text/text-edit.ts";

function insert(text: string, key: string, value: string | boolean): string | undefined {
	const edit = insertField(text, readFrontMatter(text), { key, value });
	return edit && applyEdits(text, [edit]);
}

describe("insertField", () => {
	it("adds the last entry of YAML, in the text's line ends", () => {
		assert.equal(
			insert("---\r\nlayout: post\r\n---\r\n", "title", "Recap"),
			"---\r\nlayout: post\r\ntitle: Recap\r\n---\r\n",
		);
	});

	for (const [value, written] of [
		["SCaLE: day one", '"SCaLE: day one"'],
		['A "full" hall', 'A "full" hall'],
		['"Full" halls', "'\"Full\" halls'"],
		["It's on", "It's on"],
		["'Twas on", '"\'Twas on"'],
		["@scale", '"@scale"'],
		["no", '"no"'],
		["2016", '"2016"'],
		["C# #1", '"C# #1"'],
		["2016-02-02 00:00:00", "2016-02-02 00:00:00"],
		["Réunion à Paris", "Réunion à Paris"],
	] as const) {
		it(`writes ${value} so that YAML reads just that`, () => {
			const text = insert("---\nlayout: post\n---\n", "title", value) ?? "";
			assert.equal(text, `---\nlayout: post\ntitle: ${written}\n---\n`);
			assert.equal(readFrontMatter(text).fields.at(-1)?.value, value);
		});
	}

	it("puts TOML's before any table", () => {
		assert.equal(
			insert('+++\nslug = "x"\n[extra]\na = 1\n+++\n', "draft", true),
			'+++\ndraft = true\nslug = "x"\n[extra]\na = 1\n+++\n',
		);
	});

	it("fills empty front matter", () => {
		assert.equal(insert("---\n---\n", "title", "Recap"), "---\ntitle: Recap\n---\n");
	});

	it("does not guess where there is no closed front matter", () => {
		assert.equal(insert("# Recap\n", "title", "Recap"), undefined);
		assert.equal(insert("---\nlayout: post\ntitle: x\n", "author", "Ada"), undefined);
		assert.equal(insert('---json\n{ "a": 1 }\n---\n', "title", "Recap"), undefined);
	});
});
