import type { Severity } from "../../core/rules/rule.ts";
import type { ReferenceToolName } from "../reference-tools.ts";
import type { ReportFormat } from "../reporters/reporter.ts";

/** What `check` is asked to do. */
export interface CheckCommand {
	readonly kind: "check";
	/** Files, folders and globs; none with `--stdin-filename`. */
	readonly paths: readonly string[];
	readonly format: ReportFormat;
	readonly fix: boolean;
	/** Only these rules; all where undefined. */
	readonly onlyRules: readonly string[] | undefined;
	readonly dialectId: string | undefined;
	/** Files of event schedules that the posts are compared with. */
	readonly schedules: readonly string[];
	/** The heaviest finding that still lets the check pass; `none` lets nothing pass. */
	readonly maxSeverity: Severity | "none";
	/** What earlier runs found counts where nothing has changed. */
	readonly cache: boolean;
	/** The cache's file. */
	readonly cacheLocation: string | undefined;
	/** Checks again whenever something changes, until it is ended. */
	readonly watch: boolean;
	/** The post comes from standard input and is checked as if it stood there. */
	readonly stdinFile: string | undefined;
}

/** What `links` is asked to do. */
export interface LinksCommand {
	readonly kind: "links";
	/** Files, folders and globs. */
	readonly paths: readonly string[];
	readonly format: ReportFormat;
	readonly dialectId: string | undefined;
	/** The heaviest finding that still lets the check pass. */
	readonly maxSeverity: Severity | "none";
	/** Better addresses are written into the files. */
	readonly fix: boolean;
	/** What earlier runs asked lately is not asked again. */
	readonly cache: boolean;
	/** The cache's file. */
	readonly cacheLocation: string | undefined;
}

/** What `references` is asked to do. */
export interface ReferencesCommand {
	readonly kind: "references";
	readonly tool: ReferenceToolName;
	readonly files: readonly string[];
	readonly write: boolean;
}

/** What `schedule` is asked to do. */
export interface ScheduleCommand {
	readonly kind: "schedule";
	readonly file: string;
	readonly format: "text" | "json";
	/** The event's zone, where the file does not tell it. */
	readonly timeZone: string | undefined;
	/** Breaks, cancelled and unscheduled sessions are shown, too. */
	readonly all: boolean;
}

export type Command =
	| { readonly kind: "help" }
	| { readonly kind: "version" }
	| { readonly kind: "mistake"; readonly message: string }
	| { readonly kind: "read"; readonly file: string; readonly dialectId: string | undefined }
	| ReferencesCommand
	| ScheduleCommand
	| LinksCommand
	| CheckCommand;

/** From the lightest; `none` is below all findings. */
export const severities: readonly (Severity | "none")[] = ["none", "hint", "information", "warning", "error"];

export function mistake(message: string): Extract<Command, { kind: "mistake" }> {
	return { kind: "mistake", message };
}
