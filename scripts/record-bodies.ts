import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes anew what engines' own readers make of the bodies in `test/engines/bodies/`: node --import=tsx scripts/record-bodies.ts
 * [CHECKOUT of michelf/php-markdown]. It needs Debian's ruby-kramdown, ruby-kramdown-parser-gfm, python3-markdown, python3-pymdownx and pandoc, and php for the checkout.
 */
interface Recording {
	readonly flavour: string;
	readonly reader: string;
	readonly bodies: readonly { readonly id: string; readonly text: string; readonly html: string }[];
}

const root = join(import.meta.dirname, "..");
const readers = join(import.meta.dirname, "readers");
const [checkout] = process.argv.slice(2);
const commands: Readonly<Record<string, readonly [string, ...string[]] | undefined>> = {
	"python-markdown": ["/usr/bin/python3", join(readers, "python-markdown.py"), "pelican"],
	kramdown: ["ruby", "-W0", join(readers, "kramdown.rb")],
	material: ["/usr/bin/python3", join(readers, "python-markdown.py"), "material"],
	pandoc: ["/usr/bin/python3", join(readers, "pandoc.py")],
	"php-markdown": checkout === undefined ? undefined : ["php", join(readers, "php-markdown.php"), checkout],
};

for (const [flavour, command] of Object.entries(commands)) {
	if (!command) continue;
	const file = join(root, "test", "engines", "bodies", `${flavour}.json`);
	if (!existsSync(file)) continue;
	const recording: Recording = JSON.parse(readFileSync(file, "utf8"));
	const input = recording.bodies.map(({ text }) => `${JSON.stringify(text)}\n`).join("");
	const [program, ...options] = command;
	const answers = execFileSync(program, options, { input }).toString().trimEnd().split("\n");
	const bodies = recording.bodies.map((body, index) => ({
		...body,
		html: JSON.parse(answers[index] ?? '""'),
	}));
	writeFileSync(file, `${JSON.stringify({ ...recording, bodies }, undefined, "\t")}\n`);
}
