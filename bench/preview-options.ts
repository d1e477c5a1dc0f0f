import { parseArgs } from "node:util";

const names = ["floor", "recap", "built-in"];

export interface PreviewOptions {
	/** Of the posts, in kB. */
	readonly sizes: readonly number[];
	/** Beside the one for warming up. */
	readonly rounds: number;
	/** Single letters in a round. */
	readonly keys: number;
	/** Letters of a burst. */
	readonly burst: number;
	/** How often a round opens each preview. */
	readonly openings: number;
	/** Cores that others may have while a sample is taken. */
	readonly others: number;
	/** The contenders to run. */
	readonly names: readonly string[];
}

/** Reads the command line; `--quick` is for seeing that it runs. */
export function readPreviewOptions(args: readonly string[]): PreviewOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			sizes: { type: "string", default: "2,20,200,1000" },
			rounds: { type: "string", default: "3" },
			only: { type: "string", default: names.join(",") },
			others: { type: "string", default: "0.3" },
			quick: { type: "boolean", default: false },
		},
	});
	const sizes = values.sizes.split(",").map(Number);
	const rounds = Number(values.rounds);
	const only = values.only.split(",");
	if (!sizes.every((size) => size >= 1 && size <= 10_000))
		throw new Error("Give --sizes in kB, such as --sizes 2,20.");
	if (!Number.isInteger(rounds) || rounds < 1)
		throw new Error("Give --rounds as a number, such as --rounds 3.");
	const unknown = only.filter((name) => !names.includes(name));
	if (unknown.length > 0)
		throw new Error(`There is no ${unknown.join(", ")}: ${names.join(", ")} are there.`);
	const others = Number(values.others);
	if (!(others > 0)) throw new Error("Give --others in cores, such as --others 0.3.");
	const counts = values.quick ? { keys: 6, burst: 15, openings: 1 } : { keys: 10, burst: 20, openings: 2 };
	return { sizes, rounds, others, names: only, ...counts };
}
