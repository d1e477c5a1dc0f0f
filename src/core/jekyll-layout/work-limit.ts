import * as l10n from "@vscode/l10n";
import type { Limit } from "liquidjs/dist/liquid.browser.mjs";
import { LAYOUT_LIMITS, LayoutError } from "./limits.ts";

/**
 * The steps and memory that one rendering has left, asked at every tag, filter and comparison: LiquidJS itself asks only at tags.
 * Steps and no time, so that a layout renders on a slow machine as on a fast one.
 */
export class WorkLimit implements Limit {
	readonly #mostSteps: number;
	#steps = 0;
	#memory: number = LAYOUT_LIMITS.memory;
	#output: number = LAYOUT_LIMITS.output;

	constructor(mostSteps: number = LAYOUT_LIMITS.steps) {
		this.#mostSteps = mostSteps;
	}

	/** Takes a step. */
	check(): void {
		this.#steps += 1;
		if (this.#steps > this.#mostSteps) {
			throw new LayoutError(
				l10n.t(
					"The layout takes more than {0} steps to render: look for a loop over too much.",
					this.#mostSteps,
				),
			);
		}
	}

	/** Takes `count` units of memory; what is not a number is nothing, as for LiquidJS. */
	use(count: number): void {
		if (!(count > 0)) return;
		this.#memory -= count;
		if (this.#memory < 0) {
			throw new LayoutError(
				l10n.t("The layout makes lists or texts that are too long to preview: shorten its loops."),
			);
		}
	}

	/** Takes `length` UTF-16 units of output. */
	write(length: number): void {
		this.#output -= length;
		if (this.#output < 0) {
			throw new LayoutError(
				l10n.t("The layout writes more than 4 MB: look for a loop that repeats the page."),
			);
		}
	}
}
