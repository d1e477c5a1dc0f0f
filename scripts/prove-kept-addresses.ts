import { fixAll } from "../src/core/check/fix-all.ts";
import type { Post } from "../src/core/post/post.ts";
import { readPost } from "../src/core/post/read-post.ts";
import { referenceUses } from "../src/core/references/reference-uses.ts";
import { applyEdits } from "../src/core/text/text-edit.ts";
import type { TextRange } from "../src/core/text/text-range.ts";
import { factsOf } from "./corpus/check-posts.ts";
import { type CorpusPost, readCorpus } from "./corpus/read-corpus.ts";

/**
 * Makes a slip of one letter in every named reference of a folder's posts, each in a post of its own, mends that post as `--fix` does
 * and tells which addresses of it are gone.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error("Name a folder of posts: node --import=tsx scripts/prove-kept-addresses.ts FOLDER");
	process.exitCode = 2;
} else {
	const losses = prove(readCorpus(folder), new Date().toISOString().slice(0, 10));
	process.exitCode = losses === 0 ? 0 : 1;
}

function prove(posts: readonly CorpusPost[], today: string): number {
	const counts = { slips: 0, mended: 0, "addresses lost": 0 };
	for (const corpusPost of posts) {
		const facts = factsOf(corpusPost, today);
		for (const place of namedLabels(readPost(corpusPost.text, facts))) {
			const post = readPost(withSlip(corpusPost.text, place), facts);
			const text = applyEdits(post.text, fixAll(post));
			const kept = new Set(addressesOf(readPost(text, facts)));
			const lost = addressesOf(post).filter((address) => !kept.has(address));
			counts.slips++;
			if (text === corpusPost.text) counts.mended++;
			if (lost.length === 0) continue;
			counts["addresses lost"]++;
			console.log(`${corpusPost.file}: [${post.slice(place)}] ${lost.join(" ")}`);
		}
	}
	console.table([counts]);
	return counts["addresses lost"];
}

function namedLabels(post: Post): readonly TextRange[] {
	return referenceUses(post).flatMap(({ label, labelRange }) => (/\p{L}/u.test(label) ? [labelRange] : []));
}

/** The letter in the label's middle becomes its neighbour in the alphabet. */
function withSlip(text: string, { start, end }: TextRange): string {
	const letters = [...text.slice(start, end).matchAll(/\p{L}/gu)];
	const { index = 0, 0: letter = "" } = letters[Math.floor(letters.length / 2)] ?? {};
	const slip = String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);
	return text.slice(0, start + index) + slip + text.slice(start + index + letter.length);
}

function addressesOf({ body }: Post): readonly string[] {
	return [...body.links, ...body.images, ...body.definitions].map(({ destination }) => destination);
}
