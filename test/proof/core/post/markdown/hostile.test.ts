import assert from "node:assert/strict";
import type { Flavour } from "../../../../../src/core/flavours/flavour.ts";
import { flavours } from "../../../../../src/core/flavours/index.ts";
import { cpuTime } from "../../../../support/cpu-time.ts";
import { inTurns } from "../../../../support/long-run.ts";
import { bodyOf } from "../../../../support/marked-body.ts";

/** Squared time is seconds at the greater length, linear time some hundred milliseconds; what is quick at the lesser is linear. */
const lengths = [3_000, 24_000] as const;
/** Milliseconds of processor time, which does not count what other processes take. */
const quick = 20;
const limit = 1_200;
/** How many times longer the greater length may take, whatever the machine's pace: it is eight times as long, and squared time takes 64. */
const greatestGrowth = 24;

function readingTime(text: string, flavour: Flavour): number {
	const before = cpuTime();
	bodyOf(text, flavour);
	return cpuTime() - before;
}

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
	const more = [
		"[a] [",
		"[a][",
		"[a] (",
		"[a](<",
		"[a](b c ",
		"[a](b 'c ",
		"[a](((",
		"[a]\n[",
		"[a [",
		"[[a]",
		"[a[b]",
		"[][",
		"[\\]",
		"[a\\](",
		"[`",
		"[<!--",
		"[a <",
		"![a] [",
		"[![a]",
		"[![a](",
		"^[",
		"^[a",
		"[^a]",
		"[a]: [",
		"[a]: (",
		"[a]: b\n'",
		'[a]: b "c "d\n',
		"<",
		"<!--",
		"<?",
		"<div>\n",
		"<div>\n\n",
		'<div markdown="1">\n',
		'<div a="\n',
		"a <div> ",
		"- <div>\n      a\n",
		"</div>",
		"<pre>",
		"<p\n",
		"<kbd>",
		"{",
		"{a ",
		"{: .a}\n",
		"{::comment}\n",
		"*a **b ",
		"_a ",
		"~~a ",
		"$a ",
		"$$",
		"$$\n",
		"$$ a ",
		"```\n",
		"~~~\n```\n",
		"```a b\n",
		"::: a\n",
		"!!! a\n    ",
		"a\n: b\n",
		"[a]\n: b\n",
		"a\n\n: b\n\n",
		"| a | b |\n",
		"a | `b\n",
		"- a\n  ",
		"- [x](",
		"http://a.b/(",
		"a@b.c ",
		"漢*字**",
		'"',
	];
	for (const [number, flavour] of flavours.entries()) {
		it(`are read in linear time as ${flavour.label}`, () => {
			for (const piece of inTurns([...pieces, ...more], number)) {
				const [short, long] = lengths.map((length) => piece.repeat(length / piece.length));
				const shortTime = readingTime(short ?? "", flavour);
				if (shortTime < quick) continue;
				const time = readingTime(long ?? "", flavour);
				assert.ok(
					time < limit || time < greatestGrowth * shortTime,
					`${JSON.stringify(piece)}: ${shortTime}, ${time} ms`,
				);
			}
		});
	}

	it("leaves deep nesting as text", () => {
		assert.equal(bodyOf(`${"> ".repeat(5_000)}[a](b)`).blocks.length, 1);
		assert.equal(bodyOf(`${"[".repeat(5_000)}a${"](b)".repeat(5_000)}`).links.length, 1);
	});
});
