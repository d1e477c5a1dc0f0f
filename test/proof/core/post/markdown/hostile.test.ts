import assert from "node:assert/strict";
import { kramdown } from "../../../../../src/core/flavours/kramdown.ts";
import { pandoc } from "../../../../../src/core/flavours/pandoc.ts";
import { bodyOf } from "../../../../support/marked-body.ts";

/** Long enough that squared time would be seconds, short enough that linear time is nothing. */
const length = 3_000;
/** Microseconds of processor time, which does not count what other processes take; some thirty times what a case needs. */
const limit = 500_000;

describe("hostile texts", () => {
	const pieces = [
		"[",
		"![",
		"[a](",
		"[a][b]",
		'[a](b "',
		"[a]({{ ",
		"{{",
		"{{< a\n",
		"{: a ",
		"`a ",
		"**a ",
		"<a ",
		"<a href='",
		"<a href=x>",
		"x <!-- ",
		"> ",
		">",
		"- ",
		'[a]: b "\n',
		"[^a]: ",
		"|a",
		"a|b\n-|-\n",
		"<div>\n[a](",
		"<div><code>",
		"{% highlight a %}\n",
		"@[a](\n",
		"\0\r\n",
	];
	const kramdownPieces = [
		...pieces,
		"*a **b ",
		"_a ",
		"~~a ",
		"$$\n",
		"$$ a ",
		"```\n",
		"~~~\n```\n",
		"<div>\n\n",
		'<div markdown="1">\n',
		'<div a="\n',
		"<kbd>",
		"a\n: b\n",
		"| a | b |\n",
		"a | `b\n",
		"{::comment}\n",
		"{: .a}\n",
		"- a\n  ",
		"[a](<",
		"[a] [",
	];
	for (const piece of kramdownPieces) {
		it(`reads ${JSON.stringify(piece)} many times in linear time, as kramdown does`, () => {
			const text = piece.repeat(length / piece.length);
			const before = process.cpuUsage();
			assert.ok(bodyOf(text, kramdown).blocks.length > 0);
			const { user, system } = process.cpuUsage(before);
			assert.ok(user + system < limit, `${user + system} µs`);
		});
	}
	const pandocPieces = [
		...kramdownPieces,
		"[a](b c ",
		"[a](b 'c ",
		'[a]: b "c "d\n',
		"[a]: (",
		"[a]: b\n'",
		"[a [",
		"$a ",
		"$$",
		"a <div> ",
		"</div>",
		"<pre>",
		"<p\n",
		"```a b\n",
		"- <div>\n      a\n",
		"a\n\n: b\n\n",
	];
	for (const piece of pandocPieces) {
		it(`reads ${JSON.stringify(piece)} many times in linear time, as pandoc does`, () => {
			const text = piece.repeat(length / piece.length);
			const before = process.cpuUsage();
			assert.ok(bodyOf(text, pandoc).blocks.length >= 0);
			const { user, system } = process.cpuUsage(before);
			assert.ok(user + system < limit, `${user + system} µs`);
		});
	}
	for (const piece of pieces) {
		it(`reads ${JSON.stringify(piece)} many times in linear time`, () => {
			const text = piece.repeat(length / piece.length);
			const before = process.cpuUsage();
			assert.ok(bodyOf(text).blocks.length > 0);
			const { user, system } = process.cpuUsage(before);
			assert.ok(user + system < limit, `${user + system} µs`);
		});
	}

	it("leaves deep nesting as text", () => {
		assert.equal(bodyOf(`${"> ".repeat(5_000)}[a](b)`).blocks.length, 1);
		assert.equal(bodyOf(`${"[".repeat(5_000)}a${"](b)".repeat(5_000)}`).links.length, 1);
	});
});
