/**
 * How many of `length` things, from the first, `holds` is true for, found by halves: it must be true up to some index and
 * false from there on.
 */
export function countWhile(length: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
