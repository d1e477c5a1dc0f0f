import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

/** Folders of records, and what declares one. A record that the list lacks is no mistake to the compiler, and nobody can use it. */
const folders: Readonly<Record<string, RegExp>> = {
	"src/vscode/commands": /^export const (\w+): CommandRecord\b/gm,
	"src/core/settings": /^export const (\w+Setting)\b/gm,
	"src/core/schedule/formats": /^export const (\w+): ScheduleFormat\b/gm,
	"src/cli/reporters": /^export const (\w+): ReportFormat\b/gm,
};

describe("every record", () => {
	for (const [path, declaration] of Object.entries(folders)) {
		it(`of ${path} is in the list`, () => {
			const folder = new URL(`../../${path}/`, import.meta.url);
			const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
			const [, list = ""] = /^export const \w+[^=]* = \[(.*?)\]/ms.exec(read("index.ts")) ?? [];
			const listed = list.match(/\w+/g) ?? [];
			const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "index.ts");
			const records = files.flatMap((name) =>
				[...read(name).matchAll(declaration)].map(([, record]) => record),
			);
			assert.deepEqual(records.sort(), listed.sort());
		});
	}
});
