import * as l10n from "@vscode/l10n";
import type { Dialect } from "../../dialects/dialect.ts";
import type { Fence } from "../../front-matter/model.ts";

/** Of a fence that no engine takes for one. */
export function misspeltFence(mark: string): string {
	return l10n.t(
		"Write this fence as `{0}`, from the line's first character: as it is, no front matter is seen.",
		mark,
	);
}

/** Of front matter between no fences, or above a closing one. */
export function unfencedLines({ label }: Dialect, close?: Fence): string {
	return close
		? l10n.t("Write a line `---` above these lines: {0} does not see them as front matter.", label)
		: l10n.t(
				"Write a line `{0}` above and below these lines: {1} does not see them as front matter.",
				"---",
				label,
			);
}
