/**
 * Offers a list to `take`, which takes all of what it is offered or nothing; what was not taken is offered again by halves, in order.
 * Each half costs a share of the search; once that is used up, what was not taken is left.
 */
export function takeByHalves<Each>(
	all: readonly Each[],
	take: (some: readonly Each[]) => boolean,
	search: { left: number },
	cost: number,
): void {
	if (all.length === 0 || take(all) || all.length === 1) return;
	const middle = all.length >> 1;
	for (const half of [all.slice(0, middle), all.slice(middle)]) {
		search.left -= cost;
		if (search.left > 0) takeByHalves(half, take, search, cost);
	}
}
