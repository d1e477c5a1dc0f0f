import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Answer, postPaths } from "./cases.ts";

const programs = import.meta.dirname;

/** The programs that ask the engines, by engine; `test/engines/README.md` says what they need. */
const commands: Readonly<Record<string, (modules: string) => readonly string[]>> = {
	jekyll: () => ["ruby", join(programs, "jekyll.rb")],
	hugo: () => ["node", join(programs, "hugo.mjs")],
	pelican: () => ["/usr/bin/python3", join(programs, "pelican_posts.py")],
	hexo: (modules) => ["node", join(programs, "hexo.mjs"), modules],
	eleventy: (modules) => ["node", join(programs, "eleventy.mjs"), modules],
	docusaurus: (modules) => ["node", join(programs, "docusaurus.mjs"), modules],
};

export const askedEngines: readonly string[] = Object.keys(commands);

/** An engine that answers one post after the other, in one process. */
export interface AskedEngine {
	/** What it makes of a site with this post alone. */
	ask(id: string, text: string): Promise<Answer>;
	end(): void;
}

/** Starts an engine; `modules` is the folder with the npm packages. */
export function startEngine(engine: string, modules: string): AskedEngine {
	const [program = "", ...parameters] = commands[engine]?.(modules) ?? [];
	const answering = spawn(program, parameters, { stdio: ["pipe", "pipe", "ignore"] });
	const answers = createInterface({ input: answering.stdout })[Symbol.asyncIterator]();
	return {
		async ask(id, text) {
			const path = postPaths[engine]?.(id);
			answering.stdin.write(`${JSON.stringify({ path, text })}\n`);
			const { value } = await answers.next();
			if (value === undefined) throw new Error(`${engine} gave no answer for ${id}.`);
			return JSON.parse(value);
		},
		end: () => answering.stdin.end(),
	};
}
