import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../harness/files.ts";
import { assertLists, assertNone } from "../support/assert-none.ts";
import { readManifest } from "../support/read-manifest.ts";

const folder = join(repositoryFolder, "src", "vscode");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".ts"))
	.map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(folder, name), "utf8") }));

describe("src/vscode", () => {
	// What nobody calls is no mistake to the compiler, and nobody can use it.
	it("registers all that it can register", () => {
		const declared = files.flatMap(({ text }) => namesIn(text, /^export function (register\w+)/gm));
		const called = new Set(files.flatMap(({ text }) => namesIn(text, /(?<!function )\b(register\w+)\(/g)));
		assertNone(
			declared.filter((name) => !called.has(name)),
			"Call each in src/vscode/main.ts",
		);
	});

	it("registers commands from their list, and the one that quick fixes run", () => {
		assertLists(filesWith(/\bregister(?:TextEditor)?Command\(/), ["commands/index.ts", "insert-there.ts"], {
			missing: "Take out of this test what registers no command any more",
			beside: "Make a CommandRecord in src/vscode/commands of what each of these registers by itself",
		});
	});

	it("reads and writes settings by their records", () => {
		assertLists(filesWith(/\bgetConfiguration\("recap\b/), ["settings.ts", "write-setting.ts"], {
			missing: "Take out of this test what reads no setting any more",
			beside: "Have each of these read a Setting of src/core/settings, by readSetting",
		});
	});

	it("looks at a blog's files through Blog, but for what is no file of a blog", () => {
		const schedules = ["schedule/ask-source.ts", "schedule/unnamed-schedules.ts"];
		const photos = "photos/camera-folders.ts";
		const oneOpenFile = "preview/watched-post.ts";
		assertLists(
			filesWith(/\bworkspace\.findFiles\(|\bcreateFileSystemWatcher\(/),
			["blog/workspace-files.ts", ...schedules, photos, oneOpenFile],
			{
				missing: "Take out of this test what looks for files no more",
				beside: "Have each of these ask its Blog, by `blogs.of(uri)`, or say in this test what it looks for",
			},
		);
	});

	it("makes the views that the manifest contributes", () => {
		const views: readonly (readonly { readonly id: string }[])[] = Object.values(
			readManifest().contributes.views,
		);
		assertLists(
			files.flatMap(({ text }) => namesIn(text, /\bcreateTreeView(?:<\w+>)?\("([^"]+)"/g)),
			views.flat().map(({ id }) => id),
			{
				missing: "Make each of these views in its feature's register…",
				beside: "Contribute each in `views`, in package.json",
			},
		);
	});

	it("keeps nothing between two calls in a module", () => {
		const states = /^(?:export )?(?:let \w+|const \w+ = new (?:Map|Set|WeakMap|WeakSet)(?:<.*>)?\(\))/gm;
		assertNone(
			files.flatMap(({ name, text }) => [...text.matchAll(states)].map(([found]) => `${name}: ${found}`)),
			"Put each into a class that src/vscode/main.ts makes, or into what register… keeps",
		);
	});
});

function filesWith(pattern: RegExp): readonly string[] {
	return files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
	return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}
