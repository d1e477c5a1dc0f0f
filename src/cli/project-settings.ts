import { join } from "node:path";
import * as l10n from "@vscode/l10n";
import { type BlogSettings, noBlogSettings } from "../core/blog/blog-settings.ts";
import { readImageSettings } from "../core/images/image-map.ts";
import { rules } from "../core/rules/index.ts";
import { isRuleLevel, ruleLevels } from "../core/rules/rule.ts";
import { dialectSetting } from "../core/settings/dialect.ts";
import { schemaSetting } from "../core/settings/front-matter-schema.ts";
import { imagesBaseUrlSetting } from "../core/settings/images-base-url.ts";
import { imagesFolderSetting } from "../core/settings/images-folder.ts";
import { largestImageSetting } from "../core/settings/images-max-size.ts";
import { postsSetting } from "../core/settings/posts.ts";
import { requiredFieldsSetting } from "../core/settings/required-fields.ts";
import { type RuleLevels, ruleLevelsIn, rulesSetting } from "../core/settings/rules.ts";
import { isRefusal } from "../core/text/refusal.ts";
import { fail } from "./exit-code.ts";
import { isMissing, tellFailure } from "./reason.ts";
import { openSettings, type SettingsFile, settingsFiles } from "./settings-file.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a project says of its posts, in `recap.config.json` or in VS Code's settings. */
export interface ProjectSettings {
	readonly rules: RuleLevels;
	readonly blog: BlogSettings;
	/** One sentence for each thing in the settings that is not understood. */
	readonly problems: readonly string[];
}

const noSettings: ProjectSettings = { rules: {}, blog: noBlogSettings, problems: [] };

/** What the project's first settings file says. A file that cannot be read is a problem; none at all is fine. */
export async function loadSettings(
	surroundings: Pick<Surroundings, "readText" | "project">,
): Promise<ProjectSettings> {
	for (const name of settingsFiles) {
		try {
			return readSettings(openSettings(name, await surroundings.readText(join(surroundings.project, name))));
		} catch (error) {
			if (!isMissing(error)) return { ...noSettings, problems: [tellFailure("read", name, error)] };
		}
	}
	return noSettings;
}

/** `loadSettings`; undefined where something in them is not understood, which is told. */
export async function loadUnderstood(
	surroundings: Pick<Surroundings, "readText" | "project" | "writeError">,
): Promise<ProjectSettings | undefined> {
	const settings = await loadSettings(surroundings);
	for (const problem of settings.problems) fail(surroundings, problem);
	return settings.problems.length > 0 ? undefined : settings;
}

function readSettings(file: SettingsFile): ProjectSettings {
	const dialectId = file.read(dialectSetting);
	const posts = file.read(postsSetting);
	const imageMap = readImageSettings({
		folder: file.read(imagesFolderSetting),
		baseUrl: file.read(imagesBaseUrlSetting),
	});
	if (isRefusal(imageMap)) file.complain(imageMap.refusal);
	const blog: BlogSettings = {
		posts,
		requiredFields: file.read(requiredFieldsSetting),
		schema: file.read(schemaSetting),
		largestImage: file.read(largestImageSetting),
		imageMap: isRefusal(imageMap) ? noBlogSettings.imageMap : imageMap,
		...(dialectId !== "auto" && { dialectId }),
	};
	return { rules: readRules(file), blog, problems: file.problems };
}

function readRules(file: SettingsFile): RuleLevels {
	const written = file.read(rulesSetting);
	for (const [id, level] of Object.entries(written)) {
		if (!rules.some((rule) => rule.id === id)) file.complain(l10n.t('There is no rule "{0}".', id));
		else if (!isRuleLevel(level))
			file.complain(l10n.t('Write the severity of "{0}" as one of {1}.', id, ruleLevels.join(", ")));
	}
	return ruleLevelsIn(written);
}
