import { parseArgs } from "node:util";
import * as l10n from "@vscode/l10n";

/** What may follow an option: nothing, one value, or several, for which it may be given again. */
type OptionKind = "boolean" | "string" | "list";

export interface ReadWords {
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

export function readWords(
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
