import { networks } from "../../src/core/cards/networks.ts";
import { monthNames } from "../../src/core/dates/calendar.ts";
import type { Dialect } from "../../src/core/dialects/dialect.ts";
import { dialects } from "../../src/core/dialects/index.ts";
import { everySnippet } from "../../src/core/snippets/index.ts";

/** The words of data files that `translateWords` is given. */
export function dataWords(): readonly string[] {
	return [
		...dialects.flatMap(wordsOf),
		...networks.map(({ about }) => about),
		...monthNames,
		...everySnippet.flatMap(({ title, about }) => [title, about]),
	];
}

function wordsOf({ label, stages, knownKeys }: Dialect): readonly string[] {
	const keys = Object.values(knownKeys);
	return [
		label,
		...stages.map((stage) => stage.label),
		...keys.flatMap(({ about, byItself }) => (byItself === undefined ? [about] : [about, byItself])),
	];
}
