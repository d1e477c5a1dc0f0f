import { parseArgs } from "node:util";
import { dialects } from "../core/dialects/index.ts";
import { rules } from "../core/rules/index.ts";
import type { Severity } from "../core/rules/rule.ts";
import { isReferenceTool, type ReferenceToolName, referenceToolNames } from "./reference-tools.ts";
import { type ReportFormat, reportFormats } from "./reporters/reporter.ts";

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
	/** The heaviest finding that still lets the check pass; `none` lets nothing pass. */
	readonly maxSeverity: Severity | "none";
	/** The post comes from standard input and is checked as if it stood there. */
	readonly stdinFile: string | undefined;
}

export type Command =
	| { readonly kind: "help" }
	| { readonly kind: "version" }
	| { readonly kind: "mistake"; readonly message: string }
	| { readonly kind: "read"; readonly file: string }
	| {
			readonly kind: "references";
			readonly tool: ReferenceToolName;
			readonly files: readonly string[];
			readonly write: boolean;
	  }
	| CheckCommand;

/** From the lightest; `none` is below all findings. */
export const severities: readonly (Severity | "none")[] = ["none", "hint", "information", "warning", "error"];

/** Reads the words after the program's name. After `--` everything is a file. */
export function parseArguments(argv: readonly string[]): Command {
	const [name, ...rest] = argv;
	if (name === undefined) return mistake("Name a command.");
	if (argv.some((word, at) => (word === "--help" || word === "-h") && !argv.slice(0, at).includes("--"))) {
		return { kind: "help" };
	}
	if (name === "--version" || name === "-v") return { kind: "version" };
	if (name === "read") return parseRead(rest);
	if (name === "check") return parseCheck(rest);
	if (name === "references") return parseReferences(rest);
	return mistake(name.startsWith("-") ? `There is no option ${name}.` : `There is no command ${name}.`);
}

function parseRead(words: readonly string[]): Command {
	const read = readWords(words, {});
	if (read.unknown) return mistake(`There is no option ${read.unknown} for read.`);
	const [file] = read.files;
	if (file === undefined || read.files.length > 1) return mistake("Name one file to read.");
	return { kind: "read", file };
}

function parseReferences(words: readonly string[]): Command {
	const read = readWords(words, { write: "boolean" });
	if (read.unknown) return mistake(`There is no option ${read.unknown} for references.`);
	const [tool, ...files] = read.files;
	if (tool === undefined || !isReferenceTool(tool))
		return mistake(`Name what to do: ${referenceToolNames.join(", ")}.`);
	const write = read.flag("write");
	if (files.length === 0) return mistake(`Name the files to ${tool}.`);
	if (files.length > 1 && !write)
		return mistake("Add --write to change several files; without it one file's result is printed.");
	return { kind: "references", tool, files, write };
}

function parseCheck(words: readonly string[]): Command {
	const read = readWords(words, {
		format: "string",
		fix: "boolean",
		rules: "string",
		dialect: "string",
		"max-severity": "string",
		"stdin-filename": "string",
	});
	if (read.unknown) return mistake(`There is no option ${read.unknown} for check.`);
	const format = reportFormats.find((known) => known === read.text("format", "text"));
	if (format === undefined)
		return mistake(`Write --format as one of ${reportFormats.join(", ")}, not "${read.text("format", "")}".`);
	const maxSeverity = severities.find((known) => known === read.text("max-severity", "warning"));
	if (maxSeverity === undefined) return mistake(`Write --max-severity as one of ${severities.join(", ")}.`);
	const onlyRules = read.has("rules")
		? read
				.text("rules", "")
				.split(",")
				.map((id) => id.trim())
		: undefined;
	const lostRule = onlyRules?.find((id) => !rules.some((rule) => rule.id === id));
	if (lostRule !== undefined) return mistake(`There is no rule "${lostRule}".`);
	const dialectId = read.has("dialect") ? read.text("dialect", "") : undefined;
	if (dialectId !== undefined && !dialects.some(({ id }) => id === dialectId)) {
		return mistake(
			`There is no dialect "${dialectId}"; there are ${dialects.map(({ id }) => id).join(", ")}.`,
		);
	}
	const stdinFile = read.has("stdin-filename") ? read.text("stdin-filename", "") : undefined;
	if (stdinFile === undefined && read.files.length === 0) return mistake("Name the files to check.");
	if (stdinFile !== undefined && read.files.length > 0)
		return mistake("Name either files or --stdin-filename.");
	return {
		kind: "check",
		paths: read.files,
		format,
		fix: read.flag("fix"),
		onlyRules,
		dialectId,
		maxSeverity,
		stdinFile,
	};
}

interface ReadWords {
	readonly files: readonly string[];
	/** The first option that is not among those asked for. */
	readonly unknown: string | undefined;
	readonly has: (option: string) => boolean;
	readonly text: (option: string, otherwise: string) => string;
	readonly flag: (option: string) => boolean;
}

function readWords(
	words: readonly string[],
	known: Readonly<Record<string, "string" | "boolean">>,
): ReadWords {
	const options = Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }]));
	const { tokens } = parseArgs({
		args: [...words],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const given = new Map<string, string | undefined>();
	let unknown: string | undefined;
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		given.set(token.name, token.value);
		const takesValue = known[token.name] === "string";
		if (!(token.name in known) || (!takesValue && token.value !== undefined)) unknown ??= token.rawName;
	}
	return {
		files: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
		unknown,
		has: (option) => given.has(option),
		text: (option, otherwise) => (given.has(option) ? (given.get(option) ?? "") : otherwise),
		flag: (option) => given.has(option),
	};
}

function mistake(message: string): Command {
	return { kind: "mistake", message };
}
