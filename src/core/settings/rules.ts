import { rules } from "../rules/index.ts";
import { isRuleLevel, type RuleLevel, ruleLevels } from "../rules/rule.ts";
import type { Setting } from "./setting.ts";

export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/** The severities that a rule can have, of those a writer gave; what else stands there is left out. */
export function ruleLevelsIn(chosen: object): RuleLevels {
	return Object.fromEntries(
		Object.entries(chosen).filter((entry): entry is [string, RuleLevel] => isRuleLevel(entry[1])),
	);
}

/** The severity of each rule that the writer gives another one. */
export const rulesSetting: Setting<object> = {
	key: "rules",
	default: {},
	about: "How much each check weighs, or `off`. A rule that is not named here keeps its own severity.",
	wanted: 'an object, such as { "vague-link-text": "off" }',
	schema: {
		type: "object",
		additionalProperties: false,
		properties: Object.fromEntries(
			rules.map(({ id, summary, defaultSeverity }) => [
				id,
				{ type: "string", enum: ruleLevels, default: defaultSeverity, markdownDescription: summary },
			]),
		),
	},
	scope: "resource",
	isForCommandLine: true,
	is: (value): value is object => typeof value === "object" && value !== null && !Array.isArray(value),
};
