import picomatch from "picomatch";
import { dialects } from "../core/dialects/index.ts";
import { type ImageMap, readImageSettings } from "../core/images/image-map.ts";
import { rules } from "../core/rules/index.ts";
import { isRuleLevel, type RuleLevel, ruleLevels } from "../core/rules/rule.ts";
import { isMissing, tellFailure } from "./reason.ts";
import { openSettings, type SettingsFile, settingsFiles } from "./settings-file.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a project says of its posts, in `recap.config.json` or in VS Code's settings. */
export interface ProjectSettings {
	readonly rules: Readonly<Record<string, RuleLevel>>;
	readonly dialectId: string | undefined;
	readonly isPostByPath: (path: string) => boolean;
	readonly imageMap: ImageMap;
	/** kB; undefined where nothing is set. */
	readonly largestImage: number | undefined;
	/** One sentence for each thing in the settings that is not understood. */
	readonly problems: readonly string[];
}

const noSettings: ProjectSettings = {
	rules: {},
	dialectId: undefined,
	isPostByPath: () => false,
	imageMap: { folder: undefined, bases: [] },
	largestImage: undefined,
	problems: [],
};

/** What the current folder's first settings file says. A file that cannot be read is a problem; none at all is fine. */
export async function loadSettings(surroundings: Pick<Surroundings, "readText">): Promise<ProjectSettings> {
	for (const name of settingsFiles) {
		try {
			return readSettings(openSettings(name, await surroundings.readText(name)));
		} catch (error) {
			if (!isMissing(error)) return { ...noSettings, problems: [tellFailure("read", name, error)] };
		}
	}
	return noSettings;
}

function readSettings(file: SettingsFile): ProjectSettings {
	const dialectIds = ["auto", ...dialects.map(({ id }) => id)];
	const isDialectId = (value: unknown): value is string => isText(value) && dialectIds.includes(value);
	const dialectId = file.read("dialect", isDialectId, `one of ${dialectIds.join(", ")}`);
	const globs = file.read("posts", isListOfTexts, 'a list of patterns, such as ["content/**"]') ?? [];
	const matches = globs.map((glob) => picomatch(glob.replace(/^(?:\.?\/)+/, ""), { dot: true }));
	const imageMap = readImageSettings({
		folder: file.read("images.folder", isText, 'a folder, such as "images"') ?? "",
		baseUrl: file.read("images.baseUrl", isText, 'an address, such as "/images/"') ?? "",
	});
	if ("refusal" in imageMap) file.complain(imageMap.refusal);
	return {
		rules: readRules(file),
		dialectId: dialectId === "auto" ? undefined : dialectId,
		isPostByPath: (path) => matches.some((isMatch) => isMatch(path)),
		imageMap: "refusal" in imageMap ? noSettings.imageMap : imageMap,
		largestImage: file.read("images.maxSize", isSize, "a number of kB, 0 for any size"),
		problems: file.problems,
	};
}

function readRules(file: SettingsFile): Readonly<Record<string, RuleLevel>> {
	const chosen = new Map<string, RuleLevel>();
	const written = file.read("rules", isObject, 'an object, such as { "vague-link-text": "off" }') ?? {};
	for (const [id, level] of Object.entries(written)) {
		if (!rules.some((rule) => rule.id === id)) file.complain(`There is no rule "${id}".`);
		else if (isRuleLevel(level)) chosen.set(id, level);
		else file.complain(`Write the severity of "${id}" as one of ${ruleLevels.join(", ")}.`);
	}
	return Object.fromEntries(chosen);
}

function isObject(value: unknown): value is object {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}

function isListOfTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((each) => isText(each) && each !== "");
}

function isSize(value: unknown): value is number {
	return typeof value === "number" && value >= 0;
}
