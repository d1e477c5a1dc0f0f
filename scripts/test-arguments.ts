import { parseArgs } from "node:util";
import { PlainError } from "../test/harness/plain-error.ts";
import type { Stage } from "./stage-kinds.ts";

export interface TestArguments {
	/** The stages asked for and all they need, in their own order. */
	readonly chosen: readonly Stage[];
	readonly grep: string | undefined;
	/** Tries all that there is, in each stage. */
	readonly long: boolean;
	/** Runs all suites of each stage: asked for, or because stages are named. */
	readonly whole: boolean;
	/** Prints what passing stages say as well. */
	readonly verbose: boolean;
}

/** Reads `--only a,b`, `--long` (all stages, the long ones too), `--grep TEXT` and `--verbose`; an unknown option or stage is one sentence. */
export function readTestArguments(argv: readonly string[], stages: readonly Stage[]): TestArguments {
	const { only, long, grep, verbose } = parse(argv);
	const usual = stages.filter(({ isLong }) => long || !isLong);
	const names = only?.split(",").map((name) => name.trim()) ?? usual.map(({ name }) => name);
	const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
	if (unknown !== undefined) {
		throw new PlainError(
			`No stage is called "${unknown}": choose from ${stages.map(({ name }) => name).join(", ")}.`,
		);
	}
	const wanted = new Set(names);
	// Needs come before those who need them, so one pass from the end finds them all.
	for (const stage of [...stages].reverse())
		if (wanted.has(stage.name)) for (const need of stage.needs) wanted.add(need);
	return {
		chosen: stages.filter(({ name }) => wanted.has(name)),
		grep,
		long: long ?? false,
		whole: long ?? only !== undefined,
		verbose: verbose ?? only !== undefined,
	};
}

function parse(argv: readonly string[]) {
	const options = {
		only: { type: "string" },
		long: { type: "boolean" },
		grep: { type: "string" },
		verbose: { type: "boolean" },
	} as const;
	try {
		return parseArgs({ args: [...argv], options }).values;
	} catch (error) {
		throw new PlainError(
			`${error instanceof Error ? error.message : error}. Usage: npm test -- [--only STAGE,…] [--long] [--grep TEXT] [--verbose]`,
		);
	}
}
