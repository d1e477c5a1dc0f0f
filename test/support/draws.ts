import { editKinds, type PostEdit } from "./edit-script.ts";

/** A whole number from 0 and below `end`. */
export type Draw = (end: number) => number;

/** Numbers from a seed, by mulberry32: the same each time, in every host. */
export function draws(seed: number): Draw {
	let state = seed >>> 0;
	return (end) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
	};
}

export function drawEdit(draw: Draw): PostEdit {
	return {
		kind: drawFrom(draw, editKinds),
		place: draw(1_000_000),
		choice: draw(1_000),
	};
}

export function drawFrom<T>(draw: Draw, all: readonly T[]): T {
	if (all.length === 0) throw new Error("There is nothing to draw from.");
	return all[draw(all.length)] as T;
}
