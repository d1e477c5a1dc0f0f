/** How many letters are added, left out, changed or swapped; undefined for more than `most`. Takes a time of length times `most`. */
export function slipsBetween(a: string, b: string, most: number): number | undefined {
	if (Math.abs(a.length - b.length) > most) return undefined;
	const far = most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row++) {
		const from = Math.max(1, row - most);
		const to = Math.min(b.length, row + most);
		const next: number[] = new Array(b.length + 1).fill(far);
		if (row <= most) next[0] = row;
		let least = next[0] ?? far;
		for (let column = from; column <= to; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let slips = Math.min(
				(last[column - 1] ?? far) + (isSame ? 0 : 1),
				(last[column] ?? far) + 1,
				(next[column - 1] ?? far) + 1,
			);
			const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (isSwap) slips = Math.min(slips, (before[column - 2] ?? far) + 1);
			next[column] = slips;
			least = Math.min(least, slips);
		}
		if (least > most) return undefined;
		before = last;
		last = next;
	}
	const slips = last[b.length] ?? far;
	return slips <= most ? slips : undefined;
}
