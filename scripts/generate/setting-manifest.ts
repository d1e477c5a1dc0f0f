import type { Setting } from "../../src/core/settings/setting.ts";

/** The manifest with every setting, so that the settings editor completes and explains them. */
export function withSettings(manifest: string, settings: readonly Setting<unknown>[]): string {
	const parsed = JSON.parse(manifest);
	parsed.contributes.configuration.properties = Object.fromEntries(
		settings.map((setting) => [`recap.${setting.key}`, propertyOf(setting)]),
	);
	parsed.capabilities.untrustedWorkspaces.restrictedConfigurations = settings
		.filter(({ waitsForTrust }) => waitsForTrust)
		.map(({ key }) => `recap.${key}`)
		.sort();
	return `${JSON.stringify(parsed, undefined, 2)}\n`;
}

function propertyOf({ key, default: otherwise, schema, choices, scope }: Setting<unknown>): object {
	return {
		...withTextKeys(schema),
		...(choices && {
			enumDescriptions: Object.keys(choices).map((choice) => `%setting.${key}.${choice}%`),
		}),
		default: otherwise,
		scope,
		markdownDescription: `%setting.${key}%`,
	};
}

/** The rules' own texts stand in `package.nls.json` as well. */
function withTextKeys(schema: object): object {
	if (!("properties" in schema) || typeof schema.properties !== "object" || schema.properties === null)
		return schema;
	const properties = Object.entries<object>({ ...schema.properties }).map(([id, property]) => [
		id,
		"markdownDescription" in property ? { ...property, markdownDescription: `%rule.${id}%` } : property,
	]);
	return { ...schema, properties: Object.fromEntries(properties) };
}

/** What the settings say in the settings editor, by its key in `package.nls.json`. */
export function settingTexts(settings: readonly Setting<unknown>[]): Readonly<Record<string, string>> {
	return Object.fromEntries(
		settings.flatMap(({ key, about, choices = {} }) => [
			[`setting.${key}`, about],
			...Object.entries(choices).map(([choice, said]) => [`setting.${key}.${choice}`, said]),
		]),
	);
}
