import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
	type Answer,
	type FrontMatterCase,
	judge,
	type MendedCase,
	mendedTexts,
	notAsked,
	postPaths,
	type Verdict,
} from "./front-matter/cases.ts";

/**
 * Asks the engines anew what they make of the front matters in `test/engines/front-matter.json` and of what Recap's certain fixes make
 * of these, and writes it there: npx tsx scripts/record-front-matter.ts MODULES [ENGINE …], where MODULES is a folder with the npm
 * packages that `test/engines/README.md` names. Without engines, all are asked; the others' words stay. With --new, only of texts that
 * have no word yet.
 */
const folder = join(import.meta.dirname, "../test/engines");
const programs = join(import.meta.dirname, "front-matter");
const [modules = ".", ...named] = process.argv.slice(2).filter((each) => each !== "--new");
const isForNew = process.argv.includes("--new");

const commands: Readonly<Record<string, readonly string[]>> = {
	jekyll: ["ruby", join(programs, "jekyll.rb")],
	hugo: ["node", join(programs, "hugo.mjs")],
	pelican: ["/usr/bin/python3", join(programs, "pelican_posts.py")],
	hexo: ["node", join(programs, "hexo.mjs"), modules],
	eleventy: ["node", join(programs, "eleventy.mjs"), modules],
	docusaurus: ["node", join(programs, "docusaurus.mjs"), modules],
};
const engines = named.length > 0 ? named : Object.keys(commands);

const before = read<FrontMatterCase>("front-matter.json");
const cases = isForNew ? before : await askAll(before);
write("front-matter.json", cases);
const known = new Map(read<MendedCase>("mended.json").map((each) => [each.text, each]));
const mended = mendedTexts(cases).map((each) => ({ ...each, engines: { ...each.engines, ...keptOf(each) } }));
write("mended.json", await askAll(mended));

function keptOf({ text, engines: asked }: MendedCase): Readonly<Record<string, Verdict>> {
	const kept = Object.entries(known.get(text)?.engines ?? {});
	return Object.fromEntries(
		kept.filter(([engine]) => engine in asked && (isForNew || !engines.includes(engine))),
	);
}

/** The same cases with the engines' words; tells which have changed. */
async function askAll<Case extends FrontMatterCase>(asked: readonly Case[]): Promise<readonly Case[]> {
	const words = new Map<Case, Record<string, Verdict>>(asked.map((each) => [each, { ...each.engines }]));
	await Promise.all(engines.map((engine) => ask(engine, words)));
	return asked.map((each) => ({ ...each, engines: words.get(each) ?? {} }));
}

async function ask(
	engine: string,
	words: ReadonlyMap<FrontMatterCase, Record<string, Verdict>>,
): Promise<void> {
	const [program = "", ...parameters] = commands[engine] ?? [];
	const answering = spawn(program, parameters, { stdio: ["pipe", "pipe", "ignore"] });
	const answers = createInterface({ input: answering.stdout })[Symbol.asyncIterator]();
	for (const [each, said] of words) {
		const word = said[engine];
		if (!word || (isForNew && word !== notAsked)) continue;
		const path = postPaths[engine]?.(each.id);
		answering.stdin.write(`${JSON.stringify({ path, text: each.text })}\n`);
		const { value } = await answers.next();
		if (value === undefined) throw new Error(`${engine} gave no answer for ${each.id}.`);
		const answer: Answer = JSON.parse(value);
		const verdict = judge(each.meant, answer);
		const old = word.verdict;
		if (word !== notAsked && old !== verdict.verdict)
			console.log(`${engine} ${each.id}: ${old} before, now ${verdict.verdict} ${verdict.detail ?? ""}`);
		said[engine] = verdict;
	}
	answering.stdin.end();
}

function read<Case>(name: string): readonly Case[] {
	try {
		return JSON.parse(readFileSync(join(folder, name), "utf8"));
	} catch {
		return [];
	}
}

function write(name: string, written: readonly FrontMatterCase[]): void {
	const lines = written.map((each) => JSON.stringify(each));
	writeFileSync(join(folder, name), `[\n${lines.join(",\n")}\n]\n`);
	console.log(`${name}: ${written.length} front matters.`);
}
