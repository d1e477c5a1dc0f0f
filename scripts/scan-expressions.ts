/**
 * `npx tsx scripts/scan-expressions.ts`: tells which regular expressions of src take time that doubles with every turn of a loop, or grows
 * with the square of a text's length as they begin with one, and fails where there is one. A part of `npm run check`.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../test/harness/files.ts";
import { runScript } from "../test/harness/plain-error.ts";
import { hasAmbiguousLoop } from "./expressions/ambiguous-loop.ts";
import { clearLoops } from "./expressions/clear-loops.ts";
import { findExpressions, type KeptLiterals } from "./expressions/find-expressions.ts";
import { hasLeadingLoop } from "./expressions/leading-loop.ts";
import { shortTexts } from "./expressions/short-texts.ts";

/** Files and expressions that were looked at before, by this scan's own code: most are the same the next time. */
const keptFile = join(repositoryFolder, "node_modules", ".cache", "recap-expressions.json");

await runScript(async () => {
	const before = readKept();
	const { expressions, kept } = await findExpressions(join(repositoryFolder, "src"), before.literals);
	const clear = new Set(before.clear);
	const faults: string[] = [];
	for (const { source, flags, file } of expressions) {
		const key = `/${source}/${flags}`;
		if (clear.has(key)) continue;
		const isAmbiguous = hasAmbiguousLoop(source, flags) && !clearLoops.has(source);
		const isLeading = hasLeadingLoop(source, flags);
		if (isAmbiguous) faults.push(`Let each text be read in one way by this loop: src/${file}: ${key}`);
		if (isLeading && !shortTexts[file]?.includes(source))
			faults.push(
				`Begin this at one place of a long run, as \`(?<!\\s)\\s+\` does, or list it in short-texts.ts where no text is long: src/${file}: ${key}`,
			);
		// What a file may have, another may not.
		if (!isAmbiguous && !isLeading) clear.add(key);
	}
	const isThere = (source: string, where?: string) =>
		expressions.some((each) => each.source === source && (where === undefined || each.file === where));
	const stale = [
		...[...clearLoops.keys()].filter((source) => !isThere(source)),
		...Object.entries(shortTexts).flatMap(([file, sources]) =>
			sources.filter((source) => !isThere(source, file)),
		),
	];
	keep({ clear: [...clear], literals: kept });
	for (const fault of faults) console.error(fault);
	for (const source of stale) console.error(`Take it out of its list, it stands nowhere: ${source}`);
	console.log(`${new Set(expressions.map(({ source, flags }) => `${source}/${flags}`)).size} expressions`);
	return faults.length + stale.length === 0 ? 0 : 1;
});

interface Kept {
	readonly clear: readonly string[];
	readonly literals: KeptLiterals;
}

function readKept(): Kept {
	const nothing: Kept = { clear: [], literals: new Map() };
	try {
		const { scan, clear, literals } = JSON.parse(readFileSync(keptFile, "utf8"));
		return scan === scanDigest() ? { clear, literals: new Map(literals) } : nothing;
	} catch {
		return nothing;
	}
}

function keep({ clear, literals }: Kept): void {
	mkdirSync(join(keptFile, ".."), { recursive: true });
	writeFileSync(keptFile, JSON.stringify({ scan: scanDigest(), clear, literals: [...literals] }));
}

function scanDigest(): string {
	const files = [
		"ambiguous-loop.ts",
		"clear-loops.ts",
		"find-expressions.ts",
		"leading-loop.ts",
		"short-texts.ts",
	];
	const texts = files.map((name) => readFileSync(join(import.meta.dirname, "expressions", name)));
	return createHash("sha256").update(Buffer.concat(texts)).digest("hex");
}
