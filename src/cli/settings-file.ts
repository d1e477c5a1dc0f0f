import * as l10n from "@vscode/l10n";
import { type ParseError, parse } from "jsonc-parser";
import { settings } from "../core/settings/index.ts";
import type { Setting } from "../core/settings/setting.ts";
import { LineIndex } from "../core/text/line-index.ts";

/** Where settings may stand in the project's folder. The first file that is there counts. */
export const settingsFiles = ["recap.config.json", ".vscode/settings.json"] as const;

/** In VS Code's file names begin with `recap.`, and settings that the command line has no use for may stand beside its own. */
const own = settings.filter(({ isForCommandLine }) => isForCommandLine);

/** A settings file whose values are asked for one by one. */
export interface SettingsFile {
	/** The value, the default where there is none; one that it cannot be is complained of. */
	read<Value>(setting: Setting<Value>): Value;
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
	const keys = own.map(({ key }) => prefix + key);
	const known = isVSCode ? settings.map(({ key }) => prefix + key) : [...keys, "$schema"];
	for (const key of entries.keys()) {
		if (!key.startsWith(prefix) || known.includes(key)) continue;
		complain(l10n.t('There is no setting "{0}"; the command line takes {1}.', key, keys.join(", ")));
	}
	return {
		read({ key, default: otherwise, is, wanted }) {
			const value = entries.get(prefix + key);
			if (is(value)) return value;
			if (value !== undefined) complain(`Write "${prefix}${key}" as ${wanted}.`);
			return otherwise;
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
		complain(l10n.t("Correct line {0} at column {1}: it is not JSON.", line + 1, column + 1));
		return new Map();
	}
	if (data === undefined) return new Map();
	if (typeof data === "object" && data !== null && !Array.isArray(data)) return new Map(Object.entries(data));
	complain(l10n.t("Write the settings as one JSON object in { }."));
	return new Map();
}
