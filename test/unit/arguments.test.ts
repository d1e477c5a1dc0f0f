import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadCommands } from "../../scripts/generate/load-commands.ts";
import { repositoryFolder } from "../harness/files.ts";
import { assertLists } from "../support/assert-none.ts";

const folder = join(repositoryFolder, "src", "vscode", "commands");
const files = readdirSync(folder)
	.map((name) => ({ name, source: readFileSync(join(folder, name), "utf8") }))
	.filter(({ source }) => source.includes(": CommandRecord"));

/** The keys that readers take: those of `new ArgumentReader(argument, ["url", ...others])`, the others being listed in the same source. */
function keysIn(code: string, source: string): readonly string[] {
	return [...code.matchAll(/new ArgumentReader\([^[]*\[([^\]]*)\]/g)].flatMap(([, list = ""]) => {
		const shared = [...list.matchAll(/\.\.\.(\w+)/g)].map(([, name]) => listCalled(name, source));
		return [list, ...shared].flatMap((part) => [...part.matchAll(/"(\w+)"/g)].map(([, key = ""]) => key));
	});
}

function listCalled(name: string | undefined, source: string): string {
	return new RegExp(`^const ${name} = \\[([^\\]]*)\\]`, "m").exec(source)?.[1] ?? "";
}

/** The keys of the readers in a command's file, and of the functions `read…` that it takes from the core. */
function keysOf(source: string): readonly string[] {
	const imports = [...source.matchAll(/^import \{([^}]*)\} from "(\.\.\/\.\.\/core\/[^"]+)";/gm)];
	const taken = imports.flatMap(([, names = "", path = ""]) => {
		const readers = names.match(/\bread\w+/g) ?? [];
		const core = readers.length > 0 ? readFileSync(join(folder, path), "utf8") : "";
		return readers.flatMap((reader) => {
			const [body = ""] = new RegExp(`^export function ${reader}\\b.*?^\\}`, "ms").exec(core) ?? [];
			return keysIn(body, core);
		});
	});
	return [...keysIn(source, source), ...taken];
}

describe("the argument that a command's record tells of", () => {
	for (const { name, source } of files)
		it(`is what its reader takes: ${name}`, async () => {
			const commands = (await loadCommands()).filter(({ id }) => source.includes(`"${id}"`));
			// What is in no list is told elsewhere.
			if (commands.length === 0) return;
			const told = new Set(commands.flatMap(({ argument = [] }) => argument.map(({ key }) => key)));
			assertLists([...told], keysOf(source), {
				missing: `Tell of these in the record's \`argument\`, in src/vscode/commands/${name}`,
				beside: `Take these out of the record's \`argument\`, or have its reader take them, in src/vscode/commands/${name}`,
			});
		});
});
