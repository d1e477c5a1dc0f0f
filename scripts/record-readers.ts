import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readerBodies } from "../test/support/reader-bodies.ts";
import { type MarkdownReader, startReaders } from "./readers/markdown-reader.ts";
import { type RecordedText, readerDialects, runsOn } from "./readers/recorded-texts.ts";

/**
 * Writes down what kramdown, Python-Markdown and, where its folder is given, PHP Markdown make of the bodies in `test/support` and of
 * what the reference tools make of them, so that the tests need none of them: npx tsx scripts/record-readers.ts [PHP-MARKDOWN]
 */
const file = join(import.meta.dirname, "../test/support/recorded-readers.json");

const recorded = new Map<string, Record<string, string>>();
const readers = startReaders(process.argv[2]);
keepOthers(JSON.parse(readFileSync(file, "utf8")));
for (const reader of readers) await record(reader);
const texts = [...recorded].map(([text, html]) => ({ text, html }));
writeFileSync(file, `${JSON.stringify(texts, undefined, "\t")}\n`);
console.log(`Wrote what readers make of ${texts.length} texts, ${readFileSync(file).length} bytes.`);

/** What PHP Markdown made of texts before, where it is not asked now. */
function keepOthers(before: readonly RecordedText[]): void {
	if (readers.some(({ kind }) => kind === "php-markdown")) return;
	for (const { text, html } of before)
		if (html["php-markdown"] !== undefined) recorded.set(text, { "php-markdown": html["php-markdown"] });
}

async function record(reader: MarkdownReader): Promise<void> {
	for (const body of readerBodies) {
		const runs = runsOn(body, readerDialects[reader.kind]);
		for (const text of new Set([body, ...runs.map(({ after }) => after)])) {
			const html = await reader.render(text);
			if (html === undefined) throw new Error(`${reader.kind} cannot read ${JSON.stringify(text)}`);
			recorded.set(text, { ...recorded.get(text), [reader.kind]: html });
		}
	}
	reader.end();
}
