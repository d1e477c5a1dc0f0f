/** The next of a row of whole numbers from 0 to below `below` that is the same in every run. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
	let state = Math.imul(seed + 1, 2654435761) >>> 0;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const WORDS =
	"the talk room speaker slides cluster kernel release demo question audience coffee hallway community project maintainers storage network container scheduler latency morning afternoon keynote workshop volunteers badge sticker and of a to in with for from that was were is it over under behind our their many few".split(
		" ",
	);

export function words(random: Random, count: number): string {
	return Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(" ");
}

/** Some 100 characters that end in a full stop, with the commas, quotes and brackets that people write. */
export function sentence(random: Random): string {
	const begin = words(random, 4 + random(8));
	const end = words(random, 4 + random(8));
	const joint = [
		", ",
		", but ",
		", and it's ",
		" (which ",
		' because "',
		" - not only here - ",
		", and the speaker's ",
	][random(7)];
	const close = joint === " (which " ? ")" : joint === ' because "' ? '"' : "";
	return `${begin[0]?.toUpperCase()}${begin.slice(1)}${joint}${end}${close}.`;
}
