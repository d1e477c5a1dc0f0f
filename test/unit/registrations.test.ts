import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../harness/files.ts";

const folder = join(repositoryFolder, "src", "vscode");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".ts"))
	.map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(folder, name), "utf8") }));

describe("src/vscode", () => {
	// What nobody calls is no mistake to the compiler, and nobody can use it.
	it("registers all that it can register", () => {
		const declared = files.flatMap(({ text }) => namesIn(text, /^export function (register\w+)/gm));
		const called = new Set(files.flatMap(({ text }) => namesIn(text, /(?<!function )\b(register\w+)\(/g)));
		assert.deepEqual(
			declared.filter((name) => !called.has(name)),
			[],
		);
	});

	it("registers commands from their list, and the one that quick fixes run", () => {
		const registering = files.filter(({ text }) => /\bregister(?:TextEditor)?Command\(/.test(text));
		assert.deepEqual(registering.map(({ name }) => name).sort(), ["commands/index.ts", "insert-there.ts"]);
	});
});

function namesIn(text: string, pattern: RegExp): readonly (string | undefined)[] {
	return [...text.matchAll(pattern)].map(([, name]) => name);
}
