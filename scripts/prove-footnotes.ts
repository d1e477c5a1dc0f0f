import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { dialects } from "../src/core/dialects/index.ts";
import { readPost } from "../src/core/post/read-post.ts";
import { isRefusal } from "../src/core/text/refusal.ts";
import { applyEdits } from "../src/core/text/text-edit.ts";
import { contestedFootnotePosts } from "../test/support/footnote-posts.ts";
import { footnotesIn } from "./readers/footnotes-in.ts";
import { startReaders } from "./readers/markdown-reader.ts";
import { provenFootnoteTools } from "./references/proven-footnote-tools.ts";

/**
 * Runs the footnote tools over random bodies and over the Markdown files below a folder, each as a post of every engine that can be
 * run here, and tells where the engine's own HTML shows another text, or another note for a mark, than before.
 */
const [count = "500", phpMarkdownFolder, folder] = process.argv.slice(2);
const readers = startReaders(phpMarkdownFolder);
const texts = [
	...fc.sample(contestedFootnotePosts, { seed: 20261129, numRuns: Number(count) }),
	...filesBelow(folder),
];
if (texts.length === 0) {
	console.error(
		"Nothing to try: npx tsx scripts/prove-footnotes.ts COUNT [PHP-MARKDOWN [FOLDER]], COUNT of random bodies.",
	);
	process.exit(2);
}
const tally: Record<string, Record<string, number>> = {};
for (const { name, run } of provenFootnoteTools) {
	for (const reader of readers) {
		const dialect = dialects.find(({ markdown }) => markdown?.id === reader.kind);
		const counts = { changed: 0, unchanged: 0, refused: 0, different: 0 };
		for (const dialectId of [dialect?.id ?? "plain", "plain"]) {
			for (const text of texts) {
				const post = readPost(text, { dialectId });
				const answer = run(post);
				if (isRefusal(answer)) counts.refused++;
				else if (answer.edits.length === 0) counts.unchanged++;
				else {
					const [before, after] = [text, applyEdits(text, answer.edits)].map((one) =>
						one.slice(post.body.range.start),
					);
					const was = await reader.render(text.slice(post.body.range.start));
					const is = await reader.render(after ?? "");
					counts.changed++;
					if (JSON.stringify(footnotesIn(was ?? "")) === JSON.stringify(footnotesIn(is ?? ""))) continue;
					counts.different++;
					console.log(
						`${name}, ${reader.kind}, ${dialectId}:\n${JSON.stringify(before)}\n${JSON.stringify(after)}`,
					);
				}
			}
		}
		tally[`${name}, ${reader.kind}`] = counts;
	}
}
for (const reader of readers) reader.end();
console.table(tally);
process.exitCode = Object.values(tally).every(({ different }) => different === 0) ? 0 : 1;

function filesBelow(root: string | undefined): readonly string[] {
	if (root === undefined) return [];
	return readdirSync(root, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.(md|mdx|markdown)$/.test(file))
		.map((file) => readFileSync(join(root, file), "utf8"))
		.filter((text) => text.includes("[^"));
}
