import { readFileSync } from "node:fs";
import type { FrontMatterCase } from "./front-matter/cases.ts";
import { judgeCases, type Row } from "./front-matter/judge-cases.ts";

/**
 * Recap's word on front matters beside that of the engines, recorded in a file (`test/engines/README.md` has its form).
 * npx tsx scripts/judge-front-matter.ts FILE [ENGINE | all] prints the cases in which the two differ, too.
 */
const [file, wanted] = process.argv.slice(2);
if (file === undefined) {
	console.error("Name a file of verdicts: npx tsx scripts/judge-front-matter.ts FILE [ENGINE | all]");
	process.exitCode = 2;
} else {
	const cases: readonly FrontMatterCase[] = JSON.parse(readFileSync(file, "utf8"));
	const { rows, differences } = judgeCases(cases);
	for (const difference of differences) {
		const { engine, verdict, isTold, kind, id, text, detail, findings } = difference;
		if (wanted !== engine && wanted !== "all") continue;
		console.log(`${engine} ${verdict} ${isTold ? "(told) " : ""}${kind}: ${id}`);
		console.log(`    ${JSON.stringify(text.split("\n\nThe hall was full.")[0])}`);
		if (detail) console.log(`    engine: ${detail}`);
		for (const { ruleId, severity, message } of findings)
			console.log(`    recap: ${severity} ${ruleId}: ${message}`);
	}
	for (const row of rows) console.log(describe(row));
}

function describe({ engine, verdict, all, warned, told }: Row): string {
	const share = (count: number) => `${count} (${((100 * count) / all).toFixed(1)} %)`;
	return `${engine.padEnd(11)} ${verdict.padEnd(16)} ${all}: warned ${share(warned)}, told ${share(told)}`;
}
