import type { Severity } from "../core/rules/rule.ts";
import { severities } from "./arguments/command.ts";
import { type ExitCode, fail } from "./exit-code.ts";
import type { ReportFormat } from "./reporters/reporter.ts";
import type { CheckOutcome, Surroundings } from "./surroundings.ts";

/** How outcomes are reported, and what makes a run fail. */
export interface Telling {
	readonly format: ReportFormat;
	/** The heaviest finding that still lets the check pass; `none` lets nothing pass. */
	readonly maxSeverity: Severity | "none";
	readonly surroundings: Surroundings;
	/** Where the report goes. */
	readonly write: (text: string) => void;
}

/** Reports outcomes as they come; the end tells what they make of the exit code. */
export function startTelling({ format, maxSeverity, surroundings, write }: Telling) {
	const reporter = format.start(surroundings);
	let code: ExitCode = 0;
	return {
		tell({ checked, problem }: CheckOutcome): void {
			if (checked) {
				write(reporter.report(checked));
				const isTooHeavy = checked.findings.some(({ severity }) => isHeavier(severity, maxSeverity));
				if (isTooHeavy && code === 0) code = 1;
			}
			if (problem !== undefined) code = fail(surroundings, problem);
		},
		end(): ExitCode {
			write(reporter.finish());
			return code;
		},
	};
}

function isHeavier(severity: Severity, most: Severity | "none"): boolean {
	return severities.indexOf(severity) > severities.indexOf(most);
}
