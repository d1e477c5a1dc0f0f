import * as l10n from "@vscode/l10n";
import type { Limit } from "liquidjs/dist/liquid.browser.mjs";
import { LAYOUT_LIMITS, LayoutError } from "./limits.ts";

/** The time and memory one rendering has left, asked at every tag, filter and comparison: LiquidJS itself asks only at tags. */
export class WorkLimit implements Limit {
	readonly #now: () => number;
	#deadline: number;
	#memory: number = LAYOUT_LIMITS.memory;
	#output: number = LAYOUT_LIMITS.output;

	/** `now` gives milliseconds of any clock that only goes forward. */
	constructor(now: () => number) {
		this.#now = now;
		this.#deadline = now() + LAYOUT_LIMITS.milliseconds;
	}

	/** Throws when the time is up. */
	check(): void {
		if (this.#now() > this.#deadline) {
			const seconds = LAYOUT_LIMITS.milliseconds / 1_000;
			throw new LayoutError(
				l10n.t("The layout takes longer than {0} s to render: look for a loop over too much.", seconds),
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

	/** Waits for something that is not the layout's work. */
	async outside<T>(work: () => Promise<T>): Promise<T> {
		const start = this.#now();
		try {
			return await work();
		} finally {
			this.#deadline += this.#now() - start;
		}
	}
}
