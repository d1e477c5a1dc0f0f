import type { Rule } from "../../src/core/rules/rule.ts";

/** The manifest with the setting `recap.rules`: one property per rule, so that the settings editor completes and explains them. */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
	const parsed = JSON.parse(manifest);
	parsed.contributes.configuration.properties["recap.rules"] = {
		type: "object",
		scope: "resource",
		default: {},
		additionalProperties: false,
		markdownDescription: "%setting.rules%",
		properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
	};
	return `${JSON.stringify(parsed, undefined, 2)}\n`;
}

function settingOf({ id, defaultSeverity }: Rule): object {
	return {
		type: "string",
		enum: ["error", "warning", "information", "hint", "off"],
		default: defaultSeverity,
		markdownDescription: `%rule.${id}%`,
	};
}

/** The manifest's texts with those of the rules, which come last. */
export function withRuleTexts(texts: string, rules: readonly Rule[]): string {
	const kept = Object.entries<string>(JSON.parse(texts)).filter(([key]) => !key.startsWith("rule."));
	const written = rules.map(({ id, summary }) => [`rule.${id}`, summary]);
	return `${JSON.stringify(Object.fromEntries([...kept, ...written]), undefined, "\t")}\n`;
}
