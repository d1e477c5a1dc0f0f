/** A range and the two signs that go around it. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly signs: string;
}

/** Inner marks inside outer ones; of two for one range the first is outside. */
export function insertMarks(text: string, marks: readonly Mark[]): string {
	const inserts = marks.flatMap(({ start, end, signs: [open = "", close = ""] }, order) =>
		start === end
			? [{ at: start, sign: open + close, rank: [1, 0, order] }]
			: [
					{ at: end, sign: close, rank: [0, -start, -order] },
					{ at: start, sign: open, rank: [2, -end, order] },
				],
	);
	inserts.sort((a, b) => a.at - b.at || compare(a.rank, b.rank));
	let result = "";
	let from = 0;
	for (const { at, sign } of inserts) {
		result += text.slice(from, at) + sign;
		from = at;
	}
	return result + text.slice(from);
}

function compare(a: readonly number[], b: readonly number[]): number {
	return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
