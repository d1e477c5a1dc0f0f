import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findLibyamlRefusal } from "../../../../../src/core/front-matter/yaml-1.1/find-refusal.ts";
import { repositoryFolder } from "../../../../harness/files.ts";

/** What Psych (libyaml 0.2.5) and go-yaml 2.4 said: `test/engines/README.md`. */
const recorded: readonly { yaml: string; libyaml: string | null; goYaml: boolean }[] = JSON.parse(
	readFileSync(join(repositoryFolder, "test/engines/yaml.json"), "utf8"),
);

describe("findLibyamlRefusal", () => {
	it("stops where libyaml does", () => {
		const ours = recorded.map(({ yaml }) => [yaml, findLibyamlRefusal(yaml) === undefined]);
		assert.deepEqual(
			ours,
			recorded.map(({ yaml, libyaml }) => [yaml, libyaml === null]),
		);
	});

	it("stops where go-yaml does", () => {
		const ours = recorded.map(({ yaml }) => [yaml, findLibyamlRefusal(yaml, true) === undefined]);
		assert.deepEqual(
			ours,
			recorded.map(({ yaml, goYaml }) => [yaml, goYaml]),
		);
	});

	it("points at the place", () => {
		const marked = (yaml: string) => {
			const { offset } = findLibyamlRefusal(yaml) ?? { offset: -1 };
			return `${yaml.slice(0, offset)}«»${yaml.slice(offset)}`;
		};
		assert.deepEqual(
			["title: a: b\n", "tags:\n\t- go\n", "title: &c. and more\n", "a: [b,, c]\n", 'a: "b\n', "a: *b\n"].map(
				marked,
			),
			[
				"title: a«»: b\n",
				"tags:\n«»\t- go\n",
				"title: &c«». and more\n",
				"a: [b,«», c]\n",
				'a: «»"b\n',
				"a: «»*b\n",
			],
		);
	});
});
