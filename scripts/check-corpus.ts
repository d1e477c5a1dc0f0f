import { LineIndex } from "../src/core/text/line-index.ts";
import { type CheckedPost, checkPosts } from "./corpus/check-posts.ts";
import { countPosts, detectAll } from "./corpus/detection.ts";
import { lookForKnown } from "./corpus/known-mistakes.ts";
import { type FixTrouble, proveFixes } from "./corpus/prove-fixes.ts";
import { readCorpus } from "./corpus/read-corpus.ts";

/**
 * Judges the validator on every Markdown file below a folder of real posts: findings per rule and dialect, which mistakes of the
 * collection's own lists are found, whether dialects are detected and whether fixes keep their promises.
 * node --import=tsx scripts/check-corpus.ts FOLDER [RULE-ID | known | detection | fixes] prints that rule's findings, or all misses, too.
 */
const [folder, wanted] = process.argv.slice(2);
if (folder === undefined) {
	console.error(
		"Name a folder of posts: node --import=tsx scripts/check-corpus.ts FOLDER [RULE-ID | known | detection | fixes]",
	);
	process.exitCode = 2;
} else {
	judge(folder, wanted);
}

function judge(root: string, details: string | undefined): void {
	const today = new Date().toISOString().slice(0, 10);
	const posts = readCorpus(root);
	const checked = checkPosts(posts, today);
	printFindings(checked, details);
	printKnown(checked, details === "known");
	printDetection(posts, today, details === "detection");
	printFixes(checked, details === "fixes");
}

function printFindings(checked: readonly CheckedPost[], ruleId: string | undefined): void {
	const table = new Map<string, Record<string, number>>();
	const dialects = new Map<string, number>();
	for (const { post, read, findings } of checked) {
		const dialect = read.dialect.id;
		dialects.set(dialect, (dialects.get(dialect) ?? 0) + 1);
		for (const finding of findings) {
			const key = `${finding.severity} ${finding.ruleId}`;
			const row = table.get(key) ?? { all: 0 };
			table.set(key, row);
			row.all = (row.all ?? 0) + 1;
			row[dialect] = (row[dialect] ?? 0) + 1;
			if (finding.ruleId !== ruleId) continue;
			const lines = new LineIndex(post.text);
			const line = lines.lineAt(finding.range.start);
			const marked = post.text.slice(finding.range.start, finding.range.end);
			const fixes = finding.fixes.map(({ title }) => ` [${title}]`).join("");
			console.log(`${post.file}:${line + 1} ${finding.severity}: ${finding.message}${fixes}`);
			console.log(`    «${oneLine(marked)}» in: ${oneLine(lines.textOf(line))}`);
		}
	}
	const columns = [...dialects].sort((a, b) => b[1] - a[1]).map(([dialect]) => dialect);
	const rows = [...table].sort(([a], [b]) => a.localeCompare(b));
	console.log(`\n${checked.length} posts, findings per rule and dialect\n`);
	printTable(
		["rule", "all", ...columns],
		[
			["posts", checked.length, ...columns.map((dialect) => dialects.get(dialect) ?? "")],
			...rows.map(([key, row]) => [key, ...["all", ...columns].map((name) => row[name] ?? "")]),
		],
	);
}

function printKnown(checked: readonly CheckedPost[], withMisses: boolean): void {
	const kinds = new Map<string, { listed: number; found: number; rules: Set<string> }>();
	const misses: string[] = [];
	for (const { kind, file, mistake, by } of checked.flatMap(lookForKnown)) {
		const row = kinds.get(kind) ?? { listed: 0, found: 0, rules: new Set() };
		kinds.set(kind, row);
		row.listed++;
		if (by !== undefined) row.rules.add(by);
		if (by !== undefined) row.found++;
		else misses.push(`${kind} ${file}:${mistake.line} ${mistake.detail}`);
	}
	console.log("\nMistakes that the collection's own lists name\n");
	printTable(
		["kind", "listed", "found", "by"],
		[...kinds].sort().map(([kind, { listed, found, rules }]) => [kind, listed, found, [...rules].join(", ")]),
	);
	if (withMisses) for (const miss of misses.sort()) console.log(miss);
}

function printDetection(posts: Parameters<typeof detectAll>[0], today: string, withMisses: boolean): void {
	const detected = detectAll(posts, today);
	const share = (right: number) =>
		`${right} of ${detected.length} (${((100 * right) / Math.max(1, detected.length)).toFixed(1)} %)`;
	console.log(`\n${countPosts(posts, today)} of ${posts.length} are taken for posts without being told to`);
	console.log("\nDialect as labelled");
	console.log(`  by text and path alone: ${share(detected.filter((d) => d.found === d.wanted).length)}`);
	console.log(`  in its site: ${share(detected.filter((d) => d.foundInSite === d.wanted).length)}`);
	if (!withMisses) return;
	for (const { file, path, wanted, found, foundInSite } of detected) {
		if (found !== wanted || foundInSite !== wanted)
			console.log(`${file} (${path}): ${wanted}, taken for ${found}, in its site for ${foundInSite}`);
	}
}

function printFixes(checked: readonly CheckedPost[], withTroubles: boolean): void {
	const troubles: FixTrouble[] = checked.flatMap((post) => [...proveFixes(post)]);
	const fixable = checked.filter(({ findings }) => findings.some(({ fixes }) => fixes.length > 0));
	console.log(`\nFixes of ${fixable.length} posts applied: ${troubles.length} broken promises`);
	if (!withTroubles) return;
	for (const { file, ruleId, what } of troubles) console.log(`${file} (${ruleId}): ${what}`);
}

function printTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
	const lines = [header, ...rows].map((row) => row.map(String));
	const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
	for (const line of lines) {
		const cells = line.map((cell, column) =>
			column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
		);
		console.log(cells.join("  ").trimEnd());
	}
}

function oneLine(text: string): string {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 220 ? `${line.slice(0, 220)}…` : line;
}
