import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { PlainError } from "../test/harness/plain-error.ts";

export interface StartArguments {
	/** Absolute path of the folder to open. */
	readonly folder: string;
	/** 0: any free one. */
	readonly port: number;
	readonly desktop: boolean;
}

interface Places {
	/** Where the person who typed the command is. */
	readonly here: string;
	/** What opens where no folder is named. */
	readonly samples: string;
}

/** Reads `[FOLDER] [--port N] [--desktop]`; anything else is one sentence. */
export function readStartArguments(argv: readonly string[], { here, samples }: Places): StartArguments {
	const { values, positionals } = parse(argv);
	const { port = "0", desktop = false } = values;
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
		throw new PlainError(`--port takes a number up to 65535, not "${port}".`);
	if (positionals.length > 1)
		throw new PlainError(`One folder at a time: ${positionals.join(", ")} are ${positionals.length}.`);
	const [folder] = positionals;
	return { folder: folder === undefined ? samples : resolve(here, folder), port: Number(port), desktop };
}

function parse(argv: readonly string[]) {
	const options = { port: { type: "string" }, desktop: { type: "boolean" } } as const;
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true });
	} catch (error) {
		// Node goes on to explain how a file's name may start with a dash.
		const [reason] = String(error instanceof Error ? error.message : error).split(". ");
		throw new PlainError(`${reason}. Usage: npm start -- [FOLDER] [--port N] [--desktop]`);
	}
}
