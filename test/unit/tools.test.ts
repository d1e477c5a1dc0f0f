import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { readManifest } from "../support/read-manifest.ts";

interface Tool {
	readonly name: string;
	readonly toolReferenceName: string;
	readonly canBeReferencedInPrompt: boolean;
	readonly modelDescription: string;
	readonly inputSchema: {
		readonly type: string;
		readonly properties: object;
		readonly required: readonly string[];
	};
}

const folder = new URL("../../src/vscode/tools/", import.meta.url);
const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
const tools: readonly Tool[] = readManifest().contributes.languageModelTools;

describe("Tools for agents", () => {
	it("stand in the manifest and in the code, both ways", () => {
		const named = sources.flatMap((source) => /^\tname: "(recap_\w+)"/m.exec(source)?.[1] ?? []);
		assert.deepEqual(named.sort(), tools.map(({ name }) => name).sort());
	});

	for (const { name, toolReferenceName, canBeReferencedInPrompt, modelDescription, inputSchema } of tools) {
		it(`${name} has what VS Code and a model need`, () => {
			// VS Code drops a tool with another name, or one that can be referred to without a name for that.
			assert.match(name, /^(?!copilot_|vscode_)[\w-]+$/);
			assert.match(toolReferenceName, /^[\w-]+$/);
			assert.equal(canBeReferencedInPrompt, true);
			assert.ok(modelDescription.length > 200 && modelDescription.length < 1000);
			const source = sources.find((each) => each.includes(`name: "${name}"`)) ?? "";
			const isRequired = inputSchema.required.every((key) => key in inputSchema.properties);
			assert.ok(inputSchema.type === "object" && isRequired && source.length > 0);
		});
	}
});
