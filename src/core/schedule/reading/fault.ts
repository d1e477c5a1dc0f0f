import * as l10n from "@vscode/l10n";
import { LineIndex } from "../../text/line-index.ts";

/** Where a file stops being what it began as. */
export interface Fault {
	readonly kind: "broken" | "cut-off" | "too-deep" | "too-long" | "too-many" | "entities";
	/** From 1. */
	readonly line: number;
}

export function faultAt(kind: Fault["kind"], text: string, offset: number): Fault {
	// What stands behind may be megabytes of lines.
	return { kind, line: new LineIndex(text.slice(0, offset)).lineCount };
}

/** One sentence about a fault, for a schedule of which something could be read and for one of which nothing could. */
export function tellFault({ kind, line }: Fault): string {
	switch (kind) {
		case "cut-off":
			return l10n.t(
				"The file ends too early, in line {0}: download it again, sessions may be missing.",
				line,
			);
		case "too-deep":
			return l10n.t("The file is nested too deeply in line {0}: what comes after it was not read.", line);
		case "too-long":
			return l10n.t(
				"A value in line {0} is far too long for a schedule: what comes after it was not read.",
				line,
			);
		case "too-many":
			return l10n.t(
				"The file has far too many parts for a schedule, in line {0}: what comes after it was not read.",
				line,
			);
		case "entities":
			return l10n.t(
				"The file defines entities of its own in line {0}: take that definition out to read it.",
				line,
			);
		default:
			return l10n.t("The file is broken in line {0}: check the sessions around that line.", line);
	}
}
