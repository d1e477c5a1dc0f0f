import type { Rule } from "../../src/core/rules/rule.ts";

/** The manifest with the setting `recap.rules`: one property per rule, so that the settings editor completes and explains them. */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
	const parsed = JSON.parse(manifest);
	parsed.contributes.configuration.properties["recap.rules"] = {
		type: "object",
		scope: "resource",
		default: {},
		additionalProperties: false,
		markdownDescription:
			"How much each check weighs, or `off`. A rule that is not named here keeps its own severity.",
		properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
	};
	return `${JSON.stringify(parsed, undefined, 2)}\n`;
}

function settingOf({ summary, defaultSeverity }: Rule): object {
	return {
		type: "string",
		enum: ["error", "warning", "information", "hint", "off"],
		default: defaultSeverity,
		markdownDescription: summary,
	};
}
