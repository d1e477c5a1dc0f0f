import { format } from "node:util";
import { isNoise } from "./noise.ts";

/** How VS Code reports a promise of an extension that nobody catches, and what is wrong with our manifest: as warnings only. */
const seriousWarnings = [/^rejected promise not handled within/, /^\[recap-editor\.recap\]:/];

/** Takes what the extension hosts and the workbench say: passes on all but the known noise, and keeps the complaints. */
export class HostLog {
	readonly #print: (line: string) => void;
	readonly #complaints: string[] = [];

	constructor(print: (line: string) => void) {
		this.#print = print;
	}

	/** Errors and uncaught promises that are not known noise, in the order they came: a run with any has failed. */
	get complaints(): readonly string[] {
		return this.#complaints;
	}

	/** Takes one console call: its type as in `console.error`, and its arguments. */
	add(type: string, args: readonly unknown[]): void {
		const text = format(...args);
		if (isNoise(text)) return;
		this.#print(text);
		if (type === "error" || seriousWarnings.some((pattern) => pattern.test(text)))
			this.#complaints.push(text);
	}
}
