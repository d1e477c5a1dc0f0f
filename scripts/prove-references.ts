import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Post } from "../src/core/post/post.ts";
import { readPost } from "../src/core/post/read-post.ts";
import { renderBody } from "../src/core/references/keep-rendering.ts";
import { isRefusal } from "../src/core/text/refusal.ts";
import { applyEdits } from "../src/core/text/text-edit.ts";
import { countDifferent, linksIn } from "./readers/links-in.ts";
import { type MarkdownReader, startReaders } from "./readers/markdown-reader.ts";
import { provenTools } from "./references/proven-tools.ts";

/**
 * Runs every reference tool over every Markdown file below a folder, without the guard that would refuse a change of what readers
 * see, and tells where CommonMark's HTML or an engine's links differ, or a second run changes something again. Every post is read
 * twice: as one of the engine that shows in it, and as one whose engine is not known.
 */
const [folder, phpMarkdownFolder] = process.argv.slice(2);
if (folder === undefined) {
	console.error(
		"Name a folder of Markdown files, and one of michelf/php-markdown to render with it, too: npx tsx scripts/prove-references.ts FOLDER [PHP-MARKDOWN]",
	);
	process.exitCode = 2;
} else {
	await prove(folder, startReaders(phpMarkdownFolder));
}

async function prove(root: string, readers: readonly MarkdownReader[]): Promise<void> {
	const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
		/\.(md|mdx|markdown)$/.test(file),
	);
	const tally = new Map(
		provenTools.map(({ name }) => [
			name,
			{
				changed: 0,
				edits: 0,
				different: 0,
				unstable: 0,
				...Object.fromEntries(readers.map(({ kind }) => [kind, 0])),
			},
		]),
	);
	for (const file of files) {
		const text = readFileSync(join(root, file), "utf8");
		for (const post of [readPost(text), readPost(text, { dialectId: "plain" })]) {
			await provePost(file, post, readers, tally);
		}
	}
	for (const { kind, failures } of readers)
		if (failures > 0) console.log(`${kind} ended at ${failures} texts`);
	for (const reader of readers) reader.end();
	console.log(`${files.length} posts, ${2 * files.length * provenTools.length} runs`);
	console.table(Object.fromEntries(tally));
	const faults = [...tally.values()].flatMap(({ changed: _, edits: __, ...rest }) => Object.values(rest));
	process.exitCode = faults.every((count) => count === 0) ? 0 : 1;
}

type Tally = ReadonlyMap<string, Record<string, number>>;

async function provePost(
	file: string,
	post: Post,
	readers: readonly MarkdownReader[],
	tally: Tally,
): Promise<void> {
	const engines = readers.filter(({ kind }) => (post.dialect.markdown?.id ?? kind) === kind);
	const before = new Map<MarkdownReader, Promise<readonly string[] | undefined>>();
	for (const { name, run, isDoneOnce } of provenTools) {
		const counts = tally.get(name);
		const answer = run(post);
		if (counts === undefined || isRefusal(answer) || answer.edits.length === 0) continue;
		const add = (what: string, n: number, said: string) => {
			counts[what] = (counts[what] ?? 0) + n;
			if (n > 0 && said !== "") console.log(`${name}: ${file} (${post.dialect.id}) ${said}`);
		};
		const after = readPost(applyEdits(post.text, answer.edits), post.facts);
		const again = run(after);
		add("changed", 1, "");
		add("edits", answer.edits.length, "");
		add("different", renderBody(after) === renderBody(post) ? 0 : 1, "reads differently");
		const isUnstable = isDoneOnce && !isRefusal(again) && applyEdits(after.text, again.edits) !== after.text;
		add("unstable", isUnstable ? 1 : 0, "changes again");
		for (const reader of engines) {
			const links = before.get(reader) ?? linksOf(post, reader);
			before.set(reader, links);
			const [one, other] = [await links, await linksOf(after, reader)];
			const different = one && other ? countDifferent(one, other) : 0;
			add(reader.kind, different, `leads elsewhere in ${reader.kind}: ${different}`);
		}
	}
}

async function linksOf({ text, body }: Post, reader: MarkdownReader): Promise<readonly string[] | undefined> {
	const html = await reader.render(text.slice(body.range.start, body.range.end));
	return html === undefined ? undefined : linksIn(html);
}
