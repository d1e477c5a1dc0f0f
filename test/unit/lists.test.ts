import { readdirSync, readFileSync } from "node:fs";
import { assertLists, assertNone } from "../support/assert-none.ts";

/** Folders of records, and what declares one. A record that the list lacks is no mistake to the compiler, and nobody can use it. */
const folders: Readonly<Record<string, RegExp>> = {
	"src/vscode/commands": /^export const (\w+): CommandRecord\b/gm,
	"src/core/settings": /^export const (\w+Setting)\b/gm,
	"src/core/schedule/formats": /^export const (\w+): ScheduleFormat\b/gm,
	"src/cli/reporters": /^export const (\w+): ReportFormat\b/gm,
	"src/core/flavours": /^export const (\w+): Flavour\b/gm,
	"src/core/dialects/value-types": /^export const (\w+Type)\b/gm,
	"src/protocol/to-page": /^export const (\w+)(?: = message\(|: Guard<\w+Message>)/gm,
	"src/protocol/from-page": /^export const (\w+) = message\(/gm,
};

/** Of folders whose records nobody calls by name through their list: where one is used, and what shows it. */
const uses: Readonly<
	Record<string, { readonly by: RegExp; shown(record: string): RegExp; readonly todo: string }>
> = {
	"src/core/settings": {
		by: /^(?!core\/settings\/)/,
		shown: (record) => new RegExp(`\\b${record}\\b`),
		todo: "Read these settings somewhere, or take them out of the list",
	},
	"src/protocol/to-page": {
		by: /^(?:core|vscode)\//,
		shown: sent,
		todo: "Have src/core or src/vscode send these messages, or take them out of the list",
	},
	"src/protocol/from-page": {
		by: /^webview\//,
		shown: sent,
		todo: "Have src/webview send these messages, or take them out of the list",
	},
};

function sent(message: string): RegExp {
	return new RegExp(`\\btype: "${message}"`);
}

describe("every record", () => {
	for (const [path, declaration] of Object.entries(folders)) {
		it(`of ${path} is in the list`, () => {
			const folder = new URL(`../../${path}/`, import.meta.url);
			const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
			const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "index.ts");
			const records = files.flatMap((name) =>
				[...read(name).matchAll(declaration)].map(([, record = ""]) => record),
			);
			assertLists(listedIn(path), records, {
				missing: `Put each into the list in ${path}/index.ts`,
				beside: `Declare each in a file of ${path} as its neighbours are, and list it once`,
			});
		});
	}

	const source = new URL("../../src/", import.meta.url);
	const sources = readdirSync(source, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".ts"))
		.map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(new URL(name, source), "utf8") }));
	for (const [path, { by, shown, todo }] of Object.entries(uses)) {
		it(`of ${path} is used`, () => {
			const users = sources.filter(({ name }) => by.test(name));
			const idle = listedIn(path).filter((record) => !users.some(({ text }) => shown(record).test(text)));
			assertNone(idle, todo);
		});
	}
});

/** The records that a folder's `index.ts` lists, by name: in one list, or in several that a last one holds. */
function listedIn(path: string): readonly string[] {
	const index = readFileSync(new URL(`../../${path}/index.ts`, import.meta.url), "utf8");
	const lists = [...index.matchAll(/^(?:export )?const (\w+)[^=]* = (?:anyOf\()?\[(.*?)\]/gms)];
	const names = lists.map(([, name]) => name);
	return lists.flatMap(([, , list = ""]) => list.match(/\w+/g) ?? []).filter((name) => !names.includes(name));
}
