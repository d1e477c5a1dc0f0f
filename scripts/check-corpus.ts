import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPost } from "../src/core/check-post.ts";
import { readPost } from "../src/core/post/read-post.ts";
import { LineIndex } from "../src/core/text/line-index.ts";

/**
 * Checks every Markdown file below a folder and counts the findings per rule and dialect, so that a rule can be judged on real
 * posts before it ships: npx tsx scripts/check-corpus.ts FOLDER [RULE-ID] prints that rule's findings too, with their lines.
 * A `MANIFEST.tsv` in the folder may give each file's real path (columns file, repo, path): file names carry dates.
 */
const [folder, ruleId] = process.argv.slice(2);
if (folder === undefined) {
	console.error("Name a folder of posts: npx tsx scripts/check-corpus.ts FOLDER [RULE-ID]");
	process.exitCode = 2;
} else {
	checkCorpus(folder, ruleId);
}

function checkCorpus(root: string, wanted: string | undefined): void {
	const paths = readPaths(join(root, "MANIFEST.tsv"));
	const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
		/\.(md|mdx|markdown)$/.test(file),
	);
	const hits = new Map<string, Map<string, number>>();
	let posts = 0;
	for (const file of files) {
		const text = readFileSync(join(root, file), "utf8");
		const post = readPost(text, {
			path: paths.get(file) ?? file,
			today: new Date().toISOString().slice(0, 10),
			isPostByPath: true,
		});
		posts++;
		for (const finding of checkPost(post)) {
			const key = `${finding.severity.padEnd(11)} ${finding.ruleId}`;
			const perDialect = hits.get(key) ?? new Map<string, number>();
			hits.set(key, perDialect);
			perDialect.set(post.dialect.id, (perDialect.get(post.dialect.id) ?? 0) + 1);
			if (finding.ruleId === wanted) {
				const line = new LineIndex(text).lineAt(finding.range.start) + 1;
				const source = text
					.slice(finding.range.start, finding.range.end)
					.replaceAll(/\s+/g, " ")
					.slice(0, 140);
				console.log(`${file}:${line} ${finding.severity}: ${finding.message}\n    ${source}`);
			}
		}
	}
	console.log(`${posts} posts`);
	for (const [key, perDialect] of [...hits].sort()) {
		const total = [...perDialect.values()].reduce((sum, count) => sum + count, 0);
		const dialects = [...perDialect].map(([dialect, count]) => `${dialect} ${count}`).join(", ");
		console.log(`${key.padEnd(40)} ${String(total).padStart(5)}   ${dialects}`);
	}
}

function readPaths(manifest: string): ReadonlyMap<string, string> {
	if (!existsSync(manifest)) return new Map();
	const rows = readFileSync(manifest, "utf8").split("\n").slice(1);
	return new Map(rows.map((row) => row.split("\t")).map(([file = "", , path = ""]) => [file, path]));
}
