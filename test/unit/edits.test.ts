import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../harness/files.ts";
import { assertNone } from "../support/assert-none.ts";

/** A function's name, and what it answers with. */
const signature = /^export function\*? (\w+)[^\n].*?\): ([^)]*?) \{$/gms;
/** What is to be changed in a post. */
const edits = /\b(?:TextEdit|ReferenceEdit|PastedEdit|\w*Insertion)\b/;

function textsIn(...folder: readonly string[]): readonly string[] {
	const path = join(repositoryFolder, ...folder);
	return readdirSync(path, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".ts"))
		.map((name) => readFileSync(join(path, name), "utf8"));
}

describe("every edit of a post", () => {
	it("that src/vscode takes from the core has a test without VS Code", () => {
		const names = textsIn("src", "core").flatMap((text) =>
			[...text.matchAll(signature)].flatMap(([, name = "", answer = ""]) =>
				edits.test(answer) ? [name] : [],
			),
		);
		const words = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
		const taken = words(textsIn("src", "vscode"));
		const tested = words(["unit", "proof", "support"].flatMap((folder) => textsIn("test", folder)));
		assertNone(
			names.filter((name) => taken.has(name) && !tested.has(name)),
			"Try each in a test of test/unit/core: a text in, the whole text out",
		);
	});
});
