import type { FenceLimits } from "./dialect.ts";

/** gray-matter's `matter()`: the first three characters open, a line that starts with `---` closes; `----` opens nothing. */
export const grayMatterFences: FenceLimits = {
	blankLinesHide: true,
	bareReturnsHide: true,
	opening: /^---(?!-)/,
	closing: /^---/,
	stopsAtUnknownFormats: true,
	readsToEnd: true,
};
