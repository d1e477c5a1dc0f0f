import { parseArgs } from "node:util";
import * as l10n from "@vscode/l10n";
import { dialects } from "../core/dialects/index.ts";
import { rules } from "../core/rules/index.ts";
import type { Severity } from "../core/rules/rule.ts";
import { isReferenceTool, type ReferenceToolName, referenceToolNames } from "./reference-tools.ts";
import { reportFormat, reportFormats } from "./reporters/index.ts";
import type { ReportFormat } from "./reporters/reporter.ts";

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

/** Reads the words after the program's name. After `--` everything is a file. */
export function parseArguments(argv: readonly string[]): Command {
	const [name, ...rest] = argv;
	if (name === undefined) return mistake(l10n.t("Name a command."));
	if (argv.some((word, at) => (word === "--help" || word === "-h") && !argv.slice(0, at).includes("--"))) {
		return { kind: "help" };
	}
	if (name === "--version" || name === "-v") return { kind: "version" };
	if (name === "read") return parseRead(rest);
	if (name === "check") return parseCheck(rest);
	if (name === "links") return parseLinks(rest);
	if (name === "references") return parseReferences(rest);
	if (name === "schedule") return parseSchedule(rest);
	return mistake(
		name.startsWith("-") ? l10n.t("There is no option {0}.", name) : l10n.t("There is no command {0}.", name),
	);
}

function parseRead(words: readonly string[]): Command {
	const read = readWords("read", words, { dialect: "string" });
	if (read.mistake) return mistake(read.mistake);
	const [file] = read.files;
	if (file === undefined || read.files.length > 1) return mistake(l10n.t("Name one file to read."));
	const dialectId = read.has("dialect") ? read.text("dialect", "") : undefined;
	return refuseDialect(dialectId) ?? { kind: "read", file, dialectId };
}

function refuseDialect(dialectId: string | undefined): Command | undefined {
	if (dialectId === undefined || dialects.some(({ id }) => id === dialectId)) return undefined;
	return mistake(
		l10n.t('There is no dialect "{0}"; there are {1}.', dialectId, dialects.map(({ id }) => id).join(", ")),
	);
}

function parseReferences(words: readonly string[]): Command {
	const read = readWords("references", words, { write: "boolean" });
	if (read.mistake) return mistake(read.mistake);
	const [tool, ...files] = read.files;
	if (tool === undefined || !isReferenceTool(tool))
		return mistake(l10n.t("Name what to do: {0}.", referenceToolNames.join(", ")));
	const write = read.flag("write");
	if (files.length === 0) return mistake(l10n.t("Name the files to {0}.", tool));
	if (files.length > 1 && !write)
		return mistake(l10n.t("Add --write to change several files; without it one file's result is printed."));
	return { kind: "references", tool, files, write };
}

function parseSchedule(words: readonly string[]): Command {
	const read = readWords("schedule", words, { format: "string", "time-zone": "string", all: "boolean" });
	if (read.mistake) return mistake(read.mistake);
	const [file] = read.files;
	if (file === undefined || read.files.length > 1) return mistake(l10n.t("Name one schedule to read."));
	const format = read.text("format", "text");
	if (format !== "text" && format !== "json")
		return mistake(l10n.t('Write --format as text or json, not "{0}".', format));
	const timeZone = read.has("time-zone") ? read.text("time-zone", "") : undefined;
	return { kind: "schedule", file, format, timeZone, all: read.flag("all") };
}

function parseCheck(words: readonly string[]): Command {
	const read = readWords("check", words, {
		format: "string",
		fix: "boolean",
		rules: "list",
		dialect: "string",
		schedule: "list",
		"max-severity": "string",
		"stdin-filename": "string",
		watch: "boolean",
		cache: "boolean",
		"cache-location": "string",
	});
	if (read.mistake) return mistake(read.mistake);
	const reporting = readReporting(read, "warning");
	if ("kind" in reporting) return reporting;
	const onlyRules = read.has("rules")
		? read
				.text("rules", "")
				.split(",")
				.map((id) => id.trim())
		: undefined;
	const lostRule = onlyRules?.find((id) => !rules.some((rule) => rule.id === id));
	if (lostRule !== undefined) return mistake(l10n.t('There is no rule "{0}".', lostRule));
	const dialectId = read.has("dialect") ? read.text("dialect", "") : undefined;
	const refusal = refuseDialect(dialectId);
	if (refusal) return refusal;
	const schedules = read.has("schedule") ? read.list("schedule") : [];
	if (read.has("schedule") && schedules.length === 0)
		return mistake(l10n.t("Name the schedule's file after --schedule."));
	const stdinFile = read.has("stdin-filename") ? read.text("stdin-filename", "") : undefined;
	if (stdinFile === "") return mistake(l10n.t("Name the file after {0}.", "--stdin-filename"));
	if (stdinFile === undefined && read.files.length === 0) return mistake(l10n.t("Name the files to check."));
	if (stdinFile !== undefined && read.files.length > 0)
		return mistake(l10n.t("Name either files or --stdin-filename."));
	const caching = readCaching(read);
	if ("kind" in caching) return caching;
	const watch = read.flag("watch");
	if (watch && read.flag("fix"))
		return mistake(l10n.t("Leave out --fix or --watch: files that you are writing are not changed."));
	if (watch && stdinFile !== undefined)
		return mistake(l10n.t("Leave out --stdin-filename or --watch: standard input does not change."));
	return {
		kind: "check",
		paths: read.files,
		...reporting,
		...caching,
		fix: read.flag("fix"),
		watch,
		onlyRules,
		dialectId,
		schedules,
		stdinFile,
	};
}

function parseLinks(words: readonly string[]): Command {
	const read = readWords("links", words, {
		format: "string",
		fix: "boolean",
		dialect: "string",
		"max-severity": "string",
		cache: "boolean",
		"cache-location": "string",
	});
	if (read.mistake) return mistake(read.mistake);
	// A dead link is what somebody asks for who runs this.
	const reporting = readReporting(read, "information");
	if ("kind" in reporting) return reporting;
	const dialectId = read.has("dialect") ? read.text("dialect", "") : undefined;
	if (read.files.length === 0) return mistake(l10n.t("Name the files whose links to check."));
	const caching = readCaching(read);
	if ("kind" in caching) return caching;
	return (
		refuseDialect(dialectId) ?? {
			kind: "links",
			paths: read.files,
			...reporting,
			...caching,
			fix: read.flag("fix"),
			dialectId,
		}
	);
}

/** Whether something is kept from one run to the next, and where. */
function readCaching(
	read: ReadWords,
): Pick<CheckCommand, "cache" | "cacheLocation"> | Extract<Command, { kind: "mistake" }> {
	const cacheLocation = read.has("cache-location") ? read.text("cache-location", "") : undefined;
	if (cacheLocation === "") return mistake(l10n.t("Name the file after {0}.", "--cache-location"));
	return { cache: read.flag("cache") || cacheLocation !== undefined, cacheLocation };
}

/** How findings are written, and which of them let a run pass; or what is wrong with the words for it. */
function readReporting(
	read: ReadWords,
	passing: Severity,
): Pick<CheckCommand, "format" | "maxSeverity"> | Extract<Command, { kind: "mistake" }> {
	const format = reportFormat(read.text("format", reportFormats[0].name));
	if (format === undefined)
		return mistake(
			l10n.t(
				'Write {0} as one of {1}, not "{2}".',
				"--format",
				reportFormats.map(({ name }) => name).join(", "),
				read.text("format", ""),
			),
		);
	const maxSeverity = severities.find((known) => known === read.text("max-severity", passing));
	if (maxSeverity === undefined)
		return mistake(l10n.t("Write {0} as one of {1}.", "--max-severity", severities.join(", ")));
	return { format, maxSeverity };
}

/** What may follow an option: nothing, one value, or several, for which it may be given again. */
type OptionKind = "boolean" | "string" | "list";

interface ReadWords {
	readonly files: readonly string[];
	/** One sentence about the first word that is wrong. */
	readonly mistake: string | undefined;
	readonly has: (option: string) => boolean;
	/** Values of a list are joined by commas; empty where none was given. */
	readonly text: (option: string, otherwise: string) => string;
	/** The values of a list; none where it was not given. */
	readonly list: (option: string) => readonly string[];
	readonly flag: (option: string) => boolean;
}

function readWords(
	command: string,
	words: readonly string[],
	known: Readonly<Record<string, OptionKind>>,
): ReadWords {
	const kinds = new Map(Object.entries(known));
	const options = Object.fromEntries(
		[...kinds].map(([name, kind]) => [name, { type: kind === "boolean" ? kind : ("string" as const) }]),
	);
	const { tokens } = parseArgs({
		args: [...words],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const given = new Map<string, string[]>();
	let wrong: string | undefined;
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const kind = kinds.get(token.name);
		const values = given.get(token.name);
		if (kind === undefined) wrong ??= l10n.t("There is no option {0} for {1}.", token.rawName, command);
		else if (kind === "boolean" && token.value !== undefined)
			wrong ??= l10n.t("Write {0} without a value.", token.rawName);
		else if (kind === "string" && values) wrong ??= l10n.t("Write {0} only once.", token.rawName);
		// Of two options side by side the second is no value of the first.
		const isValue = token.value !== undefined && (token.inlineValue || !token.value.startsWith("-"));
		given.set(token.name, [...(values ?? []), ...(isValue ? [token.value] : [])]);
	}
	return {
		files: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
		mistake: wrong,
		has: (option) => given.has(option),
		text: (option, otherwise) => given.get(option)?.join(",") ?? otherwise,
		list: (option) => given.get(option) ?? [],
		flag: (option) => given.has(option),
	};
}

function mistake(message: string): Extract<Command, { kind: "mistake" }> {
	return { kind: "mistake", message };
}
