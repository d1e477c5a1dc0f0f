import type { Post } from "../post/post.ts";
import { isNumber } from "../references/number-labels.ts";
import { comparable, reservedLabels } from "./contested-notes.ts";
import { noteOrder } from "./note-order.ts";

/** How a post counts its notes: from 1, from 0, with noughts before. */
export interface NoteSeries {
	readonly isInSeries: (label: string) => boolean;
	readonly write: (place: number) => string;
	/** The numbers of the series, in no order. */
	readonly numbers: readonly number[];
}

/** A number far above the count of notes is no place in a series: it names a year, a page or an issue. */
const FURTHEST = 100;

/** The series that a post's numbered notes are. */
export function noteSeries({ body }: Post): NoteSeries {
	const labels = [...new Set(body.footnotes.map(({ label }) => label).filter(isNumber))];
	const highest = FURTHEST + 2 * labels.length;
	const inSeries = new Set(labels.filter((label) => Number(label) <= highest));
	const width = Math.max(
		0,
		...[...inSeries].filter((label) => /^0./.test(label)).map(({ length }) => length),
	);
	const first = [...inSeries].some((label) => Number(label) === 0) ? 0 : 1;
	return {
		isInSeries: (label) => inSeries.has(label),
		write: (place) => String(place + first).padStart(width, "0"),
		numbers: [...inSeries].map(Number),
	};
}

/**
 * New numbers for the numbered notes: by first use, unused ones after them in their old order. The notes of `kept` keep their number,
 * and no other takes it, nor one that stands in the text without a note.
 * @returns old label → new label
 */
export function numberNotes(post: Post, kept: ReadonlySet<string>): ReadonlyMap<string, string> {
	const { isInSeries, write } = noteSeries(post);
	const labels = [...new Set(post.body.footnotes.map(({ label }) => label))];
	const named = labels.filter((label) => kept.has(label) || !isInSeries(label));
	const taken = new Set([...reservedLabels(post), ...named.map(comparable)]);
	const unused = labels.filter(isInSeries).sort((a, b) => Number(a) - Number(b));
	const numbers = new Map<string, string>();
	let place = 0;
	for (const label of [...noteOrder(post), ...unused]) {
		if (!isInSeries(label) || kept.has(label) || numbers.has(label)) continue;
		while (taken.has(write(place))) place++;
		numbers.set(label, write(place++));
	}
	return numbers;
}

/** The number for one note more. */
export function nextNumber(post: Post): string {
	const { numbers, write } = noteSeries(post);
	const taken = new Set([
		...reservedLabels(post),
		...post.body.footnotes.map(({ label }) => comparable(label)),
	]);
	const first = Number(write(0));
	let place = numbers.reduce((highest, number) => Math.max(highest, number - first + 1), 0);
	while (taken.has(write(place))) place++;
	return write(place);
}
