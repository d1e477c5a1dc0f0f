import type { Finding } from "../../core/rules/rule.ts";

/** One file as it was checked. */
export interface CheckedFile {
	/** As given on the command line. */
	readonly file: string;
	readonly text: string;
	readonly findings: readonly Finding[];
}
