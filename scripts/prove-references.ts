import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Post } from "../src/core/post/post.ts";
import { readPost } from "../src/core/post/read-post.ts";
import { convertToInline } from "../src/core/references/convert-to-inline.ts";
import { convertToReference } from "../src/core/references/convert-to-reference.ts";
import { renderBody } from "../src/core/references/keep-rendering.ts";
import { moveDefinitionsToEnd } from "../src/core/references/move-definitions.ts";
import type { ReferenceEdit } from "../src/core/references/reference-edit.ts";
import { removeUnusedDefinitions } from "../src/core/references/remove-unused.ts";
import { renumberReferences } from "../src/core/references/renumber.ts";
import { sortDefinitions } from "../src/core/references/sort-definitions.ts";
import { isRefusal } from "../src/core/text/refusal.ts";
import { applyEdits } from "../src/core/text/text-edit.ts";

/**
 * Runs every reference tool over every Markdown file below a folder, without the guard that would refuse a change of what readers
 * see, and tells where the HTML differs or a second run changes something again.
 */
const ROUND_TRIP = "to reference and back";

const TOOLS: Readonly<Record<string, (post: Post) => ReferenceEdit>> = {
	renumber: (post) => renumberReferences(post),
	"renumber, merging": (post) => renumberReferences(post, { mergeEqual: true }),
	sort: sortDefinitions,
	prune: removeUnusedDefinitions,
	"move to end": moveDefinitionsToEnd,
	"to reference": (post) => convertToReference(post),
	"to inline": (post) => convertToInline(post),
	[ROUND_TRIP]: (post) => {
		const there = convertToReference(post);
		if (isRefusal(there)) return there;
		const between = readPost(applyEdits(post.text, there.edits));
		const back = convertToInline(between);
		if (isRefusal(back)) return back;
		const range = { start: 0, end: post.text.length };
		return { edits: [{ range, newText: applyEdits(between.text, back.edits) }], summary: "" };
	},
};

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error("Name a folder of Markdown files: npx tsx scripts/prove-references.ts FOLDER");
	process.exitCode = 2;
} else {
	process.exitCode = prove(folder) === 0 ? 0 : 1;
}

function prove(root: string): number {
	const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
		/\.(md|mdx|markdown)$/.test(file),
	);
	const tally = new Map(
		Object.keys(TOOLS).map((name) => [name, { changed: 0, edits: 0, different: 0, unstable: 0 }]),
	);
	for (const file of files) {
		const post = readPost(readFileSync(join(root, file), "utf8"));
		for (const [name, tool] of Object.entries(TOOLS)) {
			const counts = tally.get(name);
			const answer = tool(post);
			if (counts === undefined || isRefusal(answer) || answer.edits.length === 0) continue;
			const after = readPost(applyEdits(post.text, answer.edits));
			const again = tool(after);
			counts.changed++;
			counts.edits += answer.edits.length;
			if (renderBody(after) !== renderBody(post)) {
				counts.different++;
				console.log(`${name}: ${file} reads differently`);
			}
			// There and back may use an existing definition, and then remove it: the second trip finds another post.
			if (name !== ROUND_TRIP && !isRefusal(again) && applyEdits(after.text, again.edits) !== after.text) {
				counts.unstable++;
				console.log(`${name}: ${file} changes again`);
			}
		}
	}
	console.log(`${files.length} posts, ${files.length * Object.keys(TOOLS).length} runs`);
	console.table(Object.fromEntries(tally));
	return [...tally.values()].reduce((sum, { different, unstable }) => sum + different + unstable, 0);
}
