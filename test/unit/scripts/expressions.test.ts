import assert from "node:assert/strict";
import { hasAmbiguousLoop } from "../../../scripts/expressions/ambiguous-loop.ts";
import { expressionsIn } from "../../../scripts/expressions/find-expressions.ts";
import { hasLeadingLoop } from "../../../scripts/expressions/leading-loop.ts";

describe("The scan of regular expressions", () => {
	const ambiguous = [
		/^(?:(?:[ \t]*(?:#[^\n]*)?\r?\n)*---)?/,
		/^(a+)+$/,
		/(?:a|a)*b/,
		/(?:\w+\s?)*$/,
		/(?:\s|\s\s)+x/,
		/(?:a?b?)*c/,
		/(?:a{1,50}){1,50}b/,
		/(?=(a+)+$)x/,
		/(?<=c(a+)+)x/,
		/(?:\{(?: *[#.a-z][-\w:=]+)+ *\})? *$/i,
		/"((?:\\.|[^"])*)"/,
	];
	for (const { source, flags } of ambiguous)
		it(`tells a loop that reads a text in two ways: /${source}/${flags}`, () => {
			assert.equal(hasAmbiguousLoop(source, flags), true);
		});

	const clear = [
		/(?:a+b)+c/,
		/"((?:[^"\\]|\\.)*)"/,
		/(?:\w+\s)*$/,
		/a*a*b/,
		/(?:(?=(a+))\1)*b/,
		/^([-*_])[ \t]*(?:\1[ \t]*){2,}$/,
		/(?:[ \t]*\r?\n?)*/y,
	];
	for (const { source, flags } of clear)
		it(`is content with one that reads each in one way, or ends the expression: /${source}/${flags}`, () => {
			assert.equal(hasAmbiguousLoop(source, flags), false);
		});

	for (const { source, flags } of [/\s+$/, /a|\s*-/, /(\w+)\s/, /(?:\s*x)+/, /\d{2,}(?=x)/u])
		it(`tells one that begins with a loop, and goes on: /${source}/${flags}`, () => {
			assert.equal(hasLeadingLoop(source, flags), true);
		});

	for (const { source, flags } of [/^\s+$/, /(?<!\s)\s+$/, /\bx+y/, /\s+/, /\s+x/y, /\s+?x/, /\d{1,9}x/])
		it(`is content with one that begins at one place, or has ended with the loop: /${source}/${flags}`, () => {
			assert.equal(hasLeadingLoop(source, flags), false);
		});

	it("finds literals, not divisions and texts", () => {
		assert.deepEqual(expressionsIn("const a = b / c / d; `/x/`; // /y/\nf(/[/]+/giu, '/z/');"), [
			{ source: "[/]+", flags: "giu" },
		]);
	});
});
