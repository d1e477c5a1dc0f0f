import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { repositoryFolder } from "../harness/files.ts";
import { assertNone } from "../support/assert-none.ts";

/** What the product does not use, and why it stands there all the same. */
const exceptions: Readonly<Record<string, string>> = {
	"src/vscode/extension.ts activate": "VS Code calls it",
	"src/vscode/commands/index.ts commands": "`npm run generate` loads it with a stand-in for VS Code",
	"src/core/dialects/value-types/index.ts valueTypes": "lists.test.ts reads it",
	"src/core/post/markdown/body-tokens.ts referencesOf":
		"tests compare a later reading with a first one by it",
	"src/core/schedule/abstract-text.ts abstractText":
		"the text of a picked talk, which no command inserts yet",
};

/** A function's name, and what it answers with. */
const signature = /^export function\*? (\w+)[^\n].*?\): ([^)]*?) \{$/gms;
/** What is to be changed in a post. */
const edits = /\b(?:TextEdit|ReferenceEdit|PastedEdit|\w*Insertion)\b/;

interface Source {
	readonly file: string;
	readonly text: string;
}

function sourcesIn(folder: string): readonly Source[] {
	return readdirSync(join(repositoryFolder, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".ts"))
		.map((name) => join(folder, name).replaceAll("\\", "/"))
		.map((file) => ({ file, text: readFileSync(join(repositoryFolder, file), "utf8") }));
}

/** What a file imports of others by name, as `file name`. */
function importsOf({ file, text }: Source): readonly string[] {
	const target = (path: string) => normalize(join(dirname(file), path)).replaceAll("\\", "/");
	return [...text.matchAll(/\b(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*"(\.[^"]+)"/g)].flatMap(
		([, names = "", path = ""]) => {
			const from = target(path);
			return names.split(",").map((name) => `${from} ${nameTaken(name)}`);
		},
	);
}

/** What is taken as it is called where it stands. */
function nameTaken(written: string): string {
	return (
		written
			.trim()
			.replace(/^type /, "")
			.split(" as ")[0] ?? ""
	);
}

/** Files that are imported as a whole, so that nobody names what is taken. */
function wholeImportsOf({ file, text }: Source): readonly string[] {
	return [...text.matchAll(/\bimport\("(\.[^"]+)"\)|\*\s+as\s+\w+\s+from\s+"(\.[^"]+)"/g)].map(
		([, lazily, named]) => normalize(join(dirname(file), lazily ?? named ?? "")).replaceAll("\\", "/"),
	);
}

describe("what a file of src gives to others", () => {
	const src = sourcesIn("src");
	const tools = [...sourcesIn("scripts"), ...sourcesIn("bench")];
	const tests = sourcesIn("test");
	const whole = new Set([...src, ...tools, ...tests].flatMap(wholeImportsOf));
	const [byProduct, byTools, byTests] = [src, tools, tests].map((files) => new Set(files.flatMap(importsOf)));
	const exported = src
		.filter(({ file }) => !whole.has(file))
		.flatMap(({ file, text }) =>
			[...text.matchAll(/^export (?:async )?(function\*?|const|class|interface|type) (\w+)/gm)].map(
				([, kind = "", name = ""]) => ({
					id: `${file} ${name}`,
					isType: kind === "interface" || kind === "type",
					isUsedThere: () => (text.match(new RegExp(String.raw`\b${name}\b`, "g"))?.length ?? 0) > 1,
				}),
			),
		)
		.filter(({ id }) => !(id in exceptions));

	it("is taken by somebody, or not given", () => {
		const lonely = exported.filter(
			({ id, isType, isUsedThere }) =>
				!(byProduct?.has(id) || byTools?.has(id) || byTests?.has(id)) && !(isType && isUsedThere()),
		);
		assertNone(
			lonely.map(({ id }) => id),
			"Use each of these elsewhere (a record by a line in its list), or do not export it",
		);
	});

	it("is used by the product or its scripts, not by tests alone", () => {
		const dead = exported.filter(
			({ id, isUsedThere }) => byTests?.has(id) && !byProduct?.has(id) && !byTools?.has(id) && !isUsedThere(),
		);
		assertNone(
			dead.map(({ id }) => id),
			"Use each of these in src or scripts, or take it out with its test",
		);
	});

	it("has a test without VS Code where src/vscode takes it to change a post", () => {
		const changing = src
			.filter(({ file }) => file.startsWith("src/core/"))
			.flatMap(({ file, text }) =>
				[...text.matchAll(signature)].flatMap(([, name, answer = ""]) =>
					edits.test(answer) ? [`${file} ${name}`] : [],
				),
			);
		const importedIn = (files: readonly Source[], folder: RegExp) =>
			new Set(files.filter(({ file }) => folder.test(file)).flatMap(importsOf));
		const taken = importedIn(src, /^src\/vscode\//);
		const tried = importedIn(tests, /^test\/(?:unit|proof|support)\//);
		assert.ok(changing.some((id) => taken.has(id)));
		assertNone(
			changing.filter((id) => taken.has(id) && !tried.has(id)),
			"Try each in a test of test/unit/core: a text in, the whole text out",
		);
	});

	it("has no exception that is none any more", () => {
		const known = new Set(
			src.flatMap(({ file, text }) =>
				[...text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)].map(
					([, name]) => `${file} ${name}`,
				),
			),
		);
		const past = Object.keys(exceptions).filter((id) => !known.has(id) || byProduct?.has(id));
		assertNone(past, "Take these exceptions out of this test: they are gone, or are used");
	});
});
