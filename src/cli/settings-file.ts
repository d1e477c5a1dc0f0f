import { type ParseError, parse } from "jsonc-parser";
import manifest from "../../package.json" with { type: "json" };
import { LineIndex } from "../core/text/line-index.ts";

/** Where settings may stand in the current folder. The first file that is there counts. */
export const settingsFiles = ["recap.config.json", ".vscode/settings.json"] as const;

/** Every setting of the command line. In VS Code's file their names begin with `recap.`, and others may stand beside them. */
const keys = ["rules", "dialect", "posts", "images.folder", "images.baseUrl", "images.maxSize"] as const;

export type SettingsKey = (typeof keys)[number];

/** A settings file whose values are asked for one by one. */
export interface SettingsFile {
	/** The value, undefined where there is none; one of another kind than `expected` is complained of. */
	read<T>(key: SettingsKey, isExpected: (value: unknown) => value is T, expected: string): T | undefined;
	complain(sentence: string): void;
	/** What was complained of so far, keys that nobody knows among it. */
	readonly problems: readonly string[];
}

/** Comments and commas before a closing bracket are taken, as VS Code takes them. */
export function openSettings(name: (typeof settingsFiles)[number], text: string): SettingsFile {
	const isVSCode = name === ".vscode/settings.json";
	const prefix = isVSCode ? "recap." : "";
	const problems: string[] = [];
	const complain = (sentence: string) => {
		problems.push(`${name}: ${sentence}`);
	};
	const entries = readObject(text, isVSCode, complain);
	const known = isVSCode ? Object.keys(manifest.contributes.configuration.properties) : [...keys, "$schema"];
	for (const key of entries.keys()) {
		if (!key.startsWith(prefix) || known.includes(key)) continue;
		complain(
			`There is no setting "${key}"; the command line takes ${keys.map((each) => prefix + each).join(", ")}.`,
		);
	}
	return {
		read(key, isExpected, expected) {
			const value = entries.get(prefix + key);
			if (value === undefined || isExpected(value)) return value;
			complain(`Write "${prefix}${key}" as ${expected}.`);
			return undefined;
		},
		complain,
		problems,
	};
}

function readObject(
	text: string,
	mayBeEmpty: boolean,
	complain: (sentence: string) => void,
): ReadonlyMap<string, unknown> {
	const errors: ParseError[] = [];
	// A byte order mark is no JSON.
	const json = text.replace(/^\uFEFF/, " ");
	const data: unknown = parse(json, errors, { allowTrailingComma: true, allowEmptyContent: mayBeEmpty });
	const [error] = errors;
	if (error) {
		const { line, column } = new LineIndex(json).positionAt(error.offset);
		complain(`Correct line ${line + 1} at column ${column + 1}: it is not JSON.`);
		return new Map();
	}
	if (data === undefined) return new Map();
	if (typeof data === "object" && data !== null && !Array.isArray(data)) return new Map(Object.entries(data));
	complain("Write the settings as one JSON object in { }.");
	return new Map();
}
