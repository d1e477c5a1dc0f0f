export type Command =
	| { readonly kind: "help" }
	| { readonly kind: "version" }
	| { readonly kind: "mistake"; readonly message: string }
	| { readonly kind: "read"; readonly file: string }
	| { readonly kind: "check"; readonly format: "text" | "json"; readonly files: readonly string[] };

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
	return mistake(name.startsWith("-") ? `There is no option ${name}.` : `There is no command ${name}.`);
}

function parseRead(words: readonly string[]): Command {
	const { files, options } = split(words);
	if (options[0] !== undefined) return mistake(`There is no option ${options[0]} for read.`);
	const [file] = files;
	if (file === undefined || files.length > 1) return mistake("Name one file to read.");
	return { kind: "read", file };
}

function parseCheck(words: readonly string[]): Command {
	let format = "text";
	const remaining = [...words];
	const end = remaining.indexOf("--");
	const at = remaining.findIndex((word) => word === "--format" || word.startsWith("--format="));
	if (at >= 0 && (end < 0 || at < end)) {
		const [option = ""] = remaining.splice(at, 1);
		format = option.startsWith("--format=")
			? option.slice("--format=".length)
			: (remaining.splice(at, 1)[0] ?? "");
	}
	const { files, options } = split(remaining);
	if (options[0] !== undefined) return mistake(`There is no option ${options[0]} for check.`);
	if (format !== "text" && format !== "json")
		return mistake(`Write --format text or --format json, not "${format}".`);
	if (files.length === 0) return mistake("Name the files to check.");
	return { kind: "check", format, files };
}

function split(words: readonly string[]): {
	readonly files: readonly string[];
	readonly options: readonly string[];
} {
	const end = words.indexOf("--");
	const before = end < 0 ? words : words.slice(0, end);
	const after = end < 0 ? [] : words.slice(end + 1);
	const isOption = (word: string) => word.length > 1 && word.startsWith("-");
	return { files: [...before.filter((word) => !isOption(word)), ...after], options: before.filter(isOption) };
}

function mistake(message: string): Command {
	return { kind: "mistake", message };
}
