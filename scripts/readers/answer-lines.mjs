import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The folder whose npm packages are asked, `test/engines/README.md` names them. */
const modules = process.argv[2] ?? ".";
const load = createRequire(join(modules, "package.json"));

/** A package of that folder, whichever way it is to be loaded. */
export const importFrom = async (name) => import(load.resolve(name));
export const fileFrom = (path) => join(modules, "node_modules", path);

/** One body as JSON a line in, its HTML, or `{ stops }` with what the engine says, as JSON a line out. */
export async function answerLines(render) {
	for await (const line of createInterface({ input: process.stdin }))
		process.stdout.write(`${JSON.stringify(await answer(render, JSON.parse(line)))}\n`);
	process.exit();
}

async function answer(render, text) {
	try {
		return await render(text);
	} catch (error) {
		return { stops: String(error?.message ?? error).slice(0, 120) };
	}
}
