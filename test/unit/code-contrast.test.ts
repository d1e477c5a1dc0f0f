import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const style = readFileSync(join(import.meta.dirname, "../../media/preview-parts.css"), "utf8");

type Colour = readonly [red: number, green: number, blue: number];

/** VS Code's own themes: the text and the page. */
const themes = {
	"Light Modern": { text: "#3b3b3b", page: "#ffffff", isDark: false },
	"Light+": { text: "#000000", page: "#ffffff", isDark: false },
	"Quiet Light": { text: "#333333", page: "#f5f5f5", isDark: false },
	"Solarized Light": { text: "#657b83", page: "#fdf6e3", isDark: false },
	"Dark Modern": { text: "#cccccc", page: "#1f1f1f", isDark: true },
	"Dark+": { text: "#d4d4d4", page: "#1e1e1e", isDark: true },
	Monokai: { text: "#f8f8f2", page: "#272822", isDark: true },
	"High Contrast": { text: "#ffffff", page: "#000000", isDark: true },
} as const;

describe("the colours of code", () => {
	const [light = "", dark = ""] = style.match(/\{\n(?:\t--code-[^\n]*\n)+\}/g) ?? [];
	for (const [name, { text, page, isDark }] of Object.entries(themes)) {
		it(`can be read on ${name} (WCAG AA)`, () => {
			const behind = mixed(parse(text), parse(page), 0.07);
			const found = [...(isDark ? dark : light).matchAll(/--code-([a-z]+): (#[0-9a-f]{6})/g)];
			assert.equal(found.length, 8);
			for (const [, kind, colour = ""] of found) {
				const contrast = ratio(mixed(parse(colour), parse(text), 0.88), behind);
				assert.ok(contrast >= 4.5, `${kind}: ${contrast.toFixed(2)}`);
			}
		});
	}
});

function parse(written: string): Colour {
	const at = (start: number) => Number.parseInt(written.slice(start, start + 2), 16);
	return [at(1), at(3), at(5)];
}

function mixed(one: Colour, other: Colour, share: number): Colour {
	const at = (index: 0 | 1 | 2) => one[index] * share + other[index] * (1 - share);
	return [at(0), at(1), at(2)];
}

function ratio(one: Colour, other: Colour): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = colour.map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
