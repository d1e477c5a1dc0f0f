import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { repositoryFolder } from "../../harness/files.ts";

const core = join(repositoryFolder, "src", "core");

/** The rooms in docs/architecture.md, from the ground up. */
function roomsInOrder(): readonly string[] {
	const page = readFileSync(join(repositoryFolder, "docs", "architecture.md"), "utf8");
	const [, section = ""] = page.split("## The rooms of the core");
	const [table = ""] = section.split("\n## ");
	return [...table.matchAll(/^\| `([a-z-]+)\/` \|/gm)].map(([, room = ""]) => room);
}

interface Arrow {
	readonly from: string;
	readonly to: string;
	readonly file: string;
}

function arrows(): readonly Arrow[] {
	const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter(
		(file) => file.endsWith(".ts") && !file.endsWith(".d.ts"),
	);
	return files.flatMap((file) => {
		const text = readFileSync(join(core, file), "utf8");
		return [...text.matchAll(/\bfrom "(\.[^"]+)"/g)].flatMap(([, specifier = ""]) => {
			const target = relative(core, join(core, dirname(file), specifier));
			const [from = "", to = ""] = [file, target].map((path) => path.split(sep)[0] ?? "");
			return target.startsWith("..") || from === to ? [] : [{ from, to, file }];
		});
	});
}

describe("the rooms of src/core", () => {
	const rooms = roomsInOrder();

	it("are those of docs/architecture.md, both ways", () => {
		const folders = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		assert.deepEqual([...rooms].sort(), folders.map(({ name }) => name).sort());
	});

	it("have only arrows that point to the ground", () => {
		const upward = arrows().filter(({ from, to }) => rooms.indexOf(to) >= rooms.indexOf(from));
		assert.deepEqual(
			upward.map(({ from, to, file }) => `${file}: ${from} uses ${to}`),
			[],
		);
	});

	it("have no file beside them", () => {
		const files = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isFile());
		assert.deepEqual(files.map(({ name }) => name).sort(), ["every-host.d.ts", "tsconfig.json"]);
	});
});
