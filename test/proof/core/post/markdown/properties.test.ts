import assert from "node:assert/strict";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { flavours } from "../../../../../src/core/flavours/index.ts";
import { markdownItEleventy } from "../../../../../src/core/flavours/markdown-it-eleventy.ts";
import type { Body } from "../../../../../src/core/post/body-model.ts";
import { renderBlock } from "../../../../../src/core/post/markdown/body-tokens.ts";
import { containsRange, type TextRange } from "../../../../../src/core/text/text-range.ts";
import { anyText, markdownText, post } from "../../../../support/markdown-fragments.ts";
import { bodyOf, linksAndImages } from "../../../../support/marked-body.ts";

const seed = 20_260_131;

function always<Value>(arbitrary: fc.Arbitrary<Value>, check: (value: Value) => void, numRuns = 50): void {
	fc.assert(fc.property(arbitrary, check), { seed, numRuns });
}

describe(`reading any body (seed ${seed})`, () => {
	it("gives ranges in the text, nested and in order", () => {
		always(anyText, (text) => checkRanges(text, bodyOf(text)), 200);
	});

	it("reads every beginning of a post", () => {
		for (let end = 0; end <= post.length; end += 13) {
			const text = post.slice(0, end);
			checkRanges(text, bodyOf(text));
		}
	});

	it("gives addresses as markdown-it does", () => {
		const { normalizeLink, utils } = new MarkdownIt();
		const rest = fc.string({
			unit: fc.constantFrom(..."aZ09;/?:@&=+$,-_.!~*()#'%éx[^".split("")),
			maxLength: 12,
		});
		const scheme = fc.constantFrom("http://", "https://", "https://a.example", "HTTP://", "mailto:", "");
		always(fc.tuple(scheme, rest), ([start, end]) => {
			const written = `[a](<${start}${end}>)`;
			assert.equal(bodyOf(written, markdownItEleventy).links[0]?.destination, normalizeLink(start + end));
			// Other readers leave the host as it stands.
			assert.equal(bodyOf(written).links[0]?.destination, utils.lib.mdurl.encode(start + end));
		});
	});

	it("finds the same with CRLF", () => {
		always(markdownText, (text) => {
			const crlf = text.replaceAll("\n", "\r\n");
			const shift = (offset: number) => offset + countLineEnds(text, offset);
			assert.deepEqual(
				plain(bodyOf(crlf)),
				moveAll(plain(bodyOf(text)), (range) => ({
					start: shift(range.start),
					end: shift(range.end),
				})),
			);
		});
	});

	it("finds the same in a quotation", () => {
		always(markdownText, (text) => checkWrapped(text, text.replaceAll(/^/gm, "> ")));
	});

	it("finds the same in a list item", () => {
		always(markdownText, (text) => {
			const withStart = `start\n\n${text}`;
			checkWrapped(withStart, `- ${withStart.replaceAll("\n", "\n  ")}`);
		});
	});

	for (const flavour of flavours)
		it(`finds the same with what an earlier reading left, as ${flavour.label}`, () => {
			const change = fc.record({
				at: fc.nat(),
				length: fc.nat(8),
				insert: fc.oneof(markdownText, fc.constant("")),
			});
			always(
				fc.tuple(fc.array(markdownText, { maxLength: 6 }), fc.array(change, { maxLength: 6 })),
				([parts, changes]) => {
					let text = parts.join("\n\n");
					let body = bodyOf(text, flavour);
					for (const { at, length, insert } of changes) {
						const start = at % (text.length + 1);
						text = text.slice(0, start) + insert + text.slice(start + length);
						body = bodyOf(text, flavour, body);
						const fresh = bodyOf(text, flavour);
						assert.deepEqual(body, fresh);
						assert.deepEqual(body.blocks.map(renderBlock), fresh.blocks.map(renderBlock));
					}
				},
				40,
			);
		});
});

function checkRanges(text: string, body: Body): void {
	const whole = { start: 0, end: text.length };
	for (const [name, list] of Object.entries(body)) {
		if (!Array.isArray(list)) continue;
		let last = 0;
		for (const part of list) {
			const { start } = "range" in part ? part.range : part;
			assert.ok(last <= start, `${name} in order`);
			last = start;
			moveAll(part, (range) => {
				assert.ok(range.start <= range.end && containsRange(whole, range), `${name} in the text`);
				return range;
			});
		}
	}
	for (const link of [...linksAndImages(body), ...body.altReferences]) {
		const { range, textRange, titleRange, labelRange, label, destinationRange } = link;
		for (const inner of [
			textRange,
			titleRange,
			labelRange,
			label === undefined ? destinationRange : undefined,
		]) {
			assert.ok(inner === undefined || containsRange(range, inner), "a link holds its parts");
		}
	}
	// Raw HTML keeps to no rule: an element may begin in a link and end after it.
	const nested = [...linksAndImages(body).filter(({ syntax }) => syntax !== "html"), ...body.unresolved];
	nested.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
	const open: TextRange[] = [];
	for (const { range } of nested) {
		while (open.length > 0 && (open.at(-1)?.end ?? 0) <= range.start) open.pop();
		const outer = open.at(-1);
		assert.ok(!outer || containsRange(outer, range), "links lie in or beside one another");
		open.push(range);
	}
}

/** Compares what is found where in a text and in the same text with two characters before each line. */
function checkWrapped(text: string, wrapped: string): void {
	const place = (offset: number) => offset + 2 * (countLineEnds(text, offset) + 1);
	const move = ({ start, end }: TextRange) => ({
		start: place(start),
		end: end > start ? place(end - 1) + 1 : place(end),
	});
	assert.deepEqual(inside(bodyOf(wrapped)), moveAll(inside(bodyOf(text)), move));
}

function inside({
	links,
	images,
	altReferences,
	definitions,
	unresolved,
	headings,
	codes,
	strongs,
}: Body): unknown {
	const bare = definitions.map(({ linesRange: _, ...definition }) => definition);
	const spans = codes.filter(({ syntax }) => syntax === "span");
	return plain({ links, images, altReferences, definitions: bare, unresolved, headings, spans, strongs });
}

function plain(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

function countLineEnds(text: string, end: number): number {
	return text.slice(0, end).split("\n").length - 1;
}

/** A copy with every range in it changed. */
function moveAll(value: unknown, move: (range: TextRange) => TextRange): unknown {
	if (Array.isArray(value)) return value.map((item) => moveAll(item, move));
	if (typeof value !== "object" || value === null) return value;
	if (isRange(value)) return move(value);
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moveAll(inner, move)]));
}

function isRange(value: object): value is TextRange {
	return (
		"start" in value && typeof value.start === "number" && "end" in value && typeof value.end === "number"
	);
}
