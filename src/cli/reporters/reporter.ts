import type { Surroundings } from "../surroundings.ts";
import type { CheckedFile } from "./checked-file.ts";

/** What a report tells beside the findings. */
export type ReportContext = Pick<Surroundings, "version" | "placeOf">;

/** Writes a report while files are checked: what it answers goes to standard output at once. */
export interface Reporter {
	readonly report: (checked: CheckedFile) => string;
	readonly finish: () => string;
}

/** One form of report: everything the command line says of it, and how it is written. */
export interface ReportFormat {
	/** As `--format` names it. */
	readonly name: string;
	/** For `docs/cli.md`, in Markdown. */
	readonly about: string;
	start(context: ReportContext): Reporter;
}
