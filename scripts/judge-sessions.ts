import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPost } from "../src/core/post/read-post.ts";
import { LineIndex } from "../src/core/text/line-index.ts";

/**
 * Recap's sessions beside those that somebody has labelled by hand: npx tsx scripts/judge-sessions.ts FOLDER LABELS, where LABELS is a JSON
 * file with the lines on which sessions start, by the names of the folder's files: { "recap.md": [12, 30] }.
 */
const [folder, labels] = process.argv.slice(2);
if (folder === undefined || labels === undefined) {
	console.error("Name a folder and a file of labels: npx tsx scripts/judge-sessions.ts FOLDER LABELS");
	process.exitCode = 2;
} else {
	const labelled: Readonly<Record<string, readonly number[]>> = JSON.parse(readFileSync(labels, "utf8"));
	const files = readdirSync(folder).filter((name) => labelled[name]);
	const sums = { found: 0, meant: 0, right: 0 };
	for (const name of files) {
		const text = readFileSync(join(folder, name), "utf8");
		const lines = new LineIndex(text);
		const found = readPost(text, { isPostByPath: true }).sessions.map(
			({ range }) => lines.positionAt(range.start).line + 1,
		);
		const meant = labelled[name] ?? [];
		const wrong = found.filter((line) => !meant.includes(line));
		const missed = meant.filter((line) => !found.includes(line));
		for (const line of wrong) console.log(`${name}:${line}: no session, ${lineOf(text, line)}`);
		for (const line of missed) console.log(`${name}:${line}: not found, ${lineOf(text, line)}`);
		sums.found += found.length;
		sums.meant += meant.length;
		sums.right += found.length - wrong.length;
	}
	const share = (whole: number) => `${sums.right} of ${whole} (${((100 * sums.right) / whole).toFixed(1)} %)`;
	console.log(`${files.length} posts: right ${share(sums.found)}, found ${share(sums.meant)}.`);
}

function lineOf(text: string, line: number): string {
	return (text.split(/\r\n?|\n/)[line - 1] ?? "").trim().slice(0, 100);
}
