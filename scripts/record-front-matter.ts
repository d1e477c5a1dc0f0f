import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askedEngines, startEngine } from "./front-matter/ask-engine.ts";
import { type FrontMatterCase, judge, notAsked, type Verdict } from "./front-matter/cases.ts";
import { judgeMends } from "./front-matter/judge-mends.ts";
import { chainedTexts } from "./front-matter/mend-chains.ts";
import { mendedTexts } from "./front-matter/mends.ts";

/**
 * Asks the engines anew what they make of the front matters in `test/engines/front-matter.json` and of what Recap's fixes make of
 * these, and writes it there: npx tsx scripts/record-front-matter.ts MODULES [ENGINE …], where MODULES is a folder with the npm
 * packages that `test/engines/README.md` names. Without engines, all are asked; the others' words stay. With --new, only of texts that
 * have no word yet: `{}` stands for it in the file.
 */
const folder = join(import.meta.dirname, "../test/engines");
const [modules = ".", ...named] = process.argv.slice(2).filter((each) => each !== "--new");
const isForNew = process.argv.includes("--new");
const longestChain = 4;
const engines = named.length > 0 ? named : askedEngines;

const before = read("front-matter.json");
const cases = await askAll(before);
write("front-matter.json", cases);
const known = new Map(read("mended.json").map((each) => [`${each.id} ${each.text}`, each]));
const mended = new Map<string, FrontMatterCase>();
add(await askAll(mendedTexts(cases).map(withKept)));
const wordOn = (engine: string, id: string, text: string) => mended.get(`${id} ${text}`)?.engines[engine];
const mends = judgeMends(cases, wordOn);
for (let round = 0; round < longestChain; round++) {
	const chained = chainedTexts(cases, mends, wordOn);
	console.log(`${chained.length} texts that further mends make.`);
	add(await askAll(chained.map(withKept)));
}
write("mended.json", [...mended.values()]);

/** One engine may get by a second mend what another gets by the first. An engine that was not asked says nothing. */
function add(recorded: readonly FrontMatterCase[]): void {
	for (const each of recorded) {
		const key = `${each.id} ${each.text}`;
		const said = Object.entries(each.engines).filter(([, word]) => word !== notAsked);
		if (said.length === 0) continue;
		mended.set(key, { ...each, engines: { ...mended.get(key)?.engines, ...Object.fromEntries(said) } });
	}
}

function withKept(each: FrontMatterCase): FrontMatterCase {
	return { ...each, engines: { ...each.engines, ...keptOf(each) } };
}

/** The words on a text that stand, as long as the same is meant by it. */
function keptOf({ id, text, meant, engines: asked }: FrontMatterCase): Readonly<Record<string, Verdict>> {
	const old = known.get(`${id} ${text}`);
	const kept = JSON.stringify(old?.meant) === JSON.stringify(meant) ? Object.entries(old?.engines ?? {}) : [];
	return Object.fromEntries(
		kept.filter(([engine]) => engine in asked && (isForNew || !engines.includes(engine))),
	);
}

/** The same cases with the engines' words; tells which have changed. */
async function askAll(asked: readonly FrontMatterCase[]): Promise<readonly FrontMatterCase[]> {
	const words = new Map<FrontMatterCase, Record<string, Verdict>>(
		asked.map((each) => [each, { ...each.engines }]),
	);
	await Promise.all(engines.map((engine) => ask(engine, words)));
	return asked.map((each) => ({ ...each, engines: words.get(each) ?? {} }));
}

async function ask(
	name: string,
	words: ReadonlyMap<FrontMatterCase, Record<string, Verdict>>,
): Promise<void> {
	const engine = startEngine(name, modules);
	for (const [each, said] of words) {
		const word = said[name];
		if (!word || (isForNew && !isMissing(word))) continue;
		const verdict = judge(each.meant, await engine.ask(each.id, each.text));
		const old = word.verdict;
		if (!isMissing(word) && old !== verdict.verdict)
			console.log(`${name} ${each.id}: ${old} before, now ${verdict.verdict} ${verdict.detail ?? ""}`);
		said[name] = verdict;
	}
	engine.end();
}

/** A word that was never asked for, by the file or by a new mend. */
function isMissing(word: Partial<Verdict>): boolean {
	return word === notAsked || word.verdict === undefined;
}

function read(name: string): readonly FrontMatterCase[] {
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
