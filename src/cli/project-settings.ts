import { parse } from "jsonc-parser";
import picomatch from "picomatch";
import { type ImageMap, readImageSettings } from "../core/images/image-map.ts";
import { rules } from "../core/rules/index.ts";
import { isRuleLevel, type RuleLevel } from "../core/rules/rule.ts";

/** What a project says of its posts, in `recap.config.json` or in VS Code's settings. */
export interface ProjectSettings {
	readonly rules: Readonly<Record<string, RuleLevel>>;
	readonly dialectId: string | undefined;
	readonly isPostByPath: (path: string) => boolean;
	readonly imageMap: ImageMap;
	/** kB; undefined where nothing is set. */
	readonly largestImage: number | undefined;
	/** One sentence for each thing in the settings that is not understood; the rest holds. */
	readonly problems: readonly string[];
}

/** Looked for in this order, from the current folder; the first that is there counts. */
export const settingsFiles = ["recap.config.json", ".vscode/settings.json"] as const;

export const noSettings: ProjectSettings = {
	rules: {},
	dialectId: undefined,
	isPostByPath: () => false,
	imageMap: { folder: undefined, bases: [] },
	largestImage: undefined,
	problems: [],
};

/** Reads `{ "rules": …, "dialect": …, "posts": …, "images.folder": …, "images.baseUrl": …, "images.maxSize": … }`; in VS Code's settings the same keys begin with `recap.`. Comments are taken. */
export function readProjectSettings(file: string, text: string): ProjectSettings {
	const prefix = file.endsWith("settings.json") ? "recap." : "";
	const errors: { error: number; offset: number; length: number }[] = [];
	const data: unknown = parse(text, errors, { allowTrailingComma: true });
	if (errors.length > 0 || typeof data !== "object" || data === null) {
		return { ...noSettings, problems: [`${file} is no JSON object; its settings are left out.`] };
	}
	const entries = new Map<string, unknown>(Object.entries(data));
	const problems: string[] = [];
	const severity = readRules(file, entries.get(`${prefix}rules`), problems);
	const dialect = entries.get(`${prefix}dialect`);
	const posts = entries.get(`${prefix}posts`);
	const globs = Array.isArray(posts) ? posts.filter((glob) => typeof glob === "string") : [];
	const matches = globs.map((glob) => picomatch(glob.replace(/^(?:\.?\/)+/, ""), { dot: true }));
	const textOf = (key: string): string => {
		const value = entries.get(prefix + key);
		return typeof value === "string" ? value : "";
	};
	const map = readImageSettings({ folder: textOf("images.folder"), baseUrl: textOf("images.baseUrl") });
	if ("refusal" in map) problems.push(`${file}: ${map.refusal}`);
	const largestImage = entries.get(`${prefix}images.maxSize`);
	return {
		rules: severity,
		dialectId: typeof dialect === "string" && dialect !== "auto" ? dialect : undefined,
		isPostByPath: (path) => matches.some((isMatch) => isMatch(path)),
		imageMap: "refusal" in map ? noSettings.imageMap : map,
		largestImage: typeof largestImage === "number" ? largestImage : undefined,
		problems,
	};
}

function readRules(file: string, data: unknown, problems: string[]): Readonly<Record<string, RuleLevel>> {
	const chosen: Record<string, RuleLevel> = {};
	for (const [id, value] of Object.entries(typeof data === "object" && data !== null ? data : {})) {
		if (!rules.some((rule) => rule.id === id))
			problems.push(`${file} names a rule "${id}" that there is not.`);
		else if (!isRuleLevel(value)) problems.push(`${file} gives the rule "${id}" no severity that there is.`);
		else chosen[id] = value;
	}
	return chosen;
}
