import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startEngine } from "./front-matter/ask-engine.ts";
import { type FrontMatterCase, judge, type Verdict } from "./front-matter/cases.ts";
import { type JudgedMend, judgeMends, type MendWord } from "./front-matter/judge-mends.ts";
import { mendedTexts } from "./front-matter/mends.ts";

/**
 * Whether each quick fix of front matter, and Fix all, makes the engine read what was meant, for each case of a file (`test/engines/README.md`
 * has its form): npx tsx scripts/prove-mends.ts FILE [MODULES] prints a table by engine and rule, and each mend that does not. The words
 * recorded in `test/engines/mended.json` count; where MODULES is given, the engines are asked about the others, which are passed over otherwise.
 */
const [file, modules] = process.argv.slice(2);
if (file === undefined) {
	console.error("Name a file of verdicts: npx tsx scripts/prove-mends.ts FILE [MODULES]");
	process.exit(2);
}
const cases: readonly FrontMatterCase[] = JSON.parse(readFileSync(file, "utf8"));
const words = recordedWords();
if (modules !== undefined) await askEngines(mendedTexts(cases), modules);

const shown: ReadonlySet<MendWord> = new Set(["not yet", "wrong", "worse"]);
const mends = judgeMends(cases, (engine, id, text) => words.get(keyOf(engine, id, text)));
for (const mend of mends) if (shown.has(mend.word)) tell(mend);
printTable(mends);

function recordedWords(): Map<string, Verdict> {
	const recorded = join(import.meta.dirname, "../test/engines/mended.json");
	const asked: readonly FrontMatterCase[] = JSON.parse(readFileSync(recorded, "utf8"));
	return new Map(
		asked.flatMap(({ id, text, engines }) =>
			Object.entries(engines).map(([engine, verdict]) => [keyOf(engine, id, text), verdict]),
		),
	);
}

async function askEngines(asked: readonly FrontMatterCase[], folder: string): Promise<void> {
	const engines = new Set(asked.flatMap((each) => Object.keys(each.engines)));
	await Promise.all(
		[...engines].map(async (name) => {
			const engine = startEngine(name, folder);
			for (const { id, text, meant, engines: wanted } of asked) {
				const key = keyOf(name, id, text);
				if (name in wanted && !words.has(key)) words.set(key, judge(meant, await engine.ask(id, text)));
			}
			engine.end();
		}),
	);
}

function keyOf(engine: string, id: string, text: string): string {
	return `${engine} ${id} ${text}`;
}

function tell({ engine, id, ruleId, title, isCertain, word, before, after, from, text }: JudgedMend): void {
	console.log(`${word}: ${engine} ${id} ${ruleId}: ${title}${isCertain ? " (certain)" : ""}`);
	for (const [shownText, { verdict, detail = "" }] of [
		[from, before],
		[text, after],
	] as const)
		console.log(
			`    ${JSON.stringify(shownText.split("\n\nThe hall was full.")[0])}\n        ${verdict} ${detail}`,
		);
}

function printTable(judged: readonly JudgedMend[]): void {
	const rows = new Map<string, Map<MendWord, number>>();
	for (const { engine, ruleId, word } of judged) {
		for (const row of [`${engine} ${ruleId}`, `${engine} all`, `all ${ruleId}`, "all all"]) {
			const counts = rows.get(row) ?? new Map<MendWord, number>();
			rows.set(row, counts.set(word, (counts.get(word) ?? 0) + 1));
		}
	}
	for (const [row, counts] of [...rows].sort(([one], [other]) => (one < other ? -1 : 1)))
		console.log(row.padEnd(36), [...counts].map(([word, count]) => `${word} ${count}`).join(", "));
}
