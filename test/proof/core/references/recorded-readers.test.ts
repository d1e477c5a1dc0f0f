import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { linksIn } from "../../../../scripts/readers/links-in.ts";
import { type RecordedText, readerDialects, runsOn } from "../../../../scripts/readers/recorded-texts.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { contestedLabels, escapedLabels } from "../../../../src/core/references/contested-labels.ts";
import { comparableDestination } from "../../../../src/core/references/destination.ts";
import { renderBody } from "../../../../src/core/references/keep-rendering.ts";
import { readerBodies } from "../../../support/reader-bodies.ts";

const recorded: readonly RecordedText[] = JSON.parse(
	readFileSync(new URL("../../../support/recorded-readers.json", import.meta.url), "utf8"),
);
const htmlOf = new Map(recorded.map(({ text, html }) => [text, html]));
const kinds = ["kramdown", "python-markdown", "php-markdown"] as const;

function recordedLinks(text: string, kind: (typeof kinds)[number]): readonly string[] {
	const html = htmlOf.get(text)?.[kind];
	assert.ok(
		html !== undefined,
		`Record what ${kind} makes of it: npx tsx scripts/record-readers.ts\n${text}`,
	);
	return [...linksIn(html)].sort();
}

/** How often a page leads to each address. */
function countAddresses(html: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const [, written = ""] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
		const address = comparableDestination(written.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
		counts.set(address, (counts.get(address) ?? 0) + 1);
	}
	return counts;
}

for (const kind of kinds) {
	describe(`what ${kind} made of a body`, () => {
		it("has the same links after every reference tool", () => {
			let changed = 0;
			for (const body of readerBodies) {
				for (const { tool, dialectId, after } of runsOn(body, readerDialects[kind])) {
					changed++;
					assert.deepEqual(
						recordedLinks(after, kind),
						recordedLinks(body, kind),
						`${tool}, ${dialectId}\n${after}`,
					);
				}
			}
			assert.ok(changed > 50, `only ${changed} runs changed a body`);
		});

		it("is what Recap reads, but for labels that are contested", () => {
			let compared = 0;
			for (const body of readerBodies) {
				const theirs = countAddresses(htmlOf.get(body)?.[kind] ?? "");
				for (const dialectId of readerDialects[kind]) {
					const post = readPost(body, { dialectId });
					const ours = countAddresses(renderBody(post));
					const contested = new Set([...contestedLabels(post).keys(), ...escapedLabels(post)]);
					for (const { label, destination } of post.body.definitions) {
						compared++;
						const address = comparableDestination(destination);
						if (theirs.get(address) === ours.get(address)) continue;
						assert.ok(contested.has(label), `[${label}] in a ${dialectId} post is not contested:\n${body}`);
					}
				}
			}
			assert.ok(compared > 100, `only ${compared} labels are compared`);
		});
	});
}
