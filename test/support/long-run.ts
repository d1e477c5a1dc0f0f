/** True in `npm run test:long`, which tries every pair and many random cases where `npm test` tries one pair and fewer. */
export const isLongRun = process.env.RECAP_LONG === "1";

/** Other runs try one of so many cases. */
const share = 8;

/** How many random cases to try: all in a long run, an eighth in others. */
export function runs(all: number): number {
	return isLongRun ? all : Math.ceil(all / share);
}

/** Of a list all in a long run, in others every eighth: with the next turn those behind, so that eight turns try all. */
export function inTurns<T>(all: readonly T[], turn: number): readonly T[] {
	return isLongRun ? all : all.filter((_, at) => at % share === turn % share);
}
