import type { Rule, RuleExample } from "../../src/core/rules/rule.ts";
import { firstFix } from "./first-fix.ts";

/** A rule's page in `docs/rules/`, which its findings link to. */
export function rulePage(rule: Rule): string {
	const parts = [
		`# ${rule.id}`,
		rule.summary,
		rule.rationale,
		`Severity: **${rule.defaultSeverity}**. To change it, or to switch the rule off:`,
		fence("json", `"recap.rules": { "${rule.id}": "off" }`),
		"<!-- Generated from the rule by npm run generate. -->",
		"## Examples",
		...legend(rule.examples),
		...rule.examples.flatMap((example) => examplePart(rule, example)),
	];
	return `${parts.join("\n\n")}\n`;
}

function legend(examples: readonly RuleExample[]): readonly string[] {
	const all = examples.map(({ bad, good = "" }) => shown(bad) + shown(good)).join("");
	return /[→·]/.test(all) ? ["`·` stands for a space, `→` for a tab."] : [];
}

function examplePart(rule: Rule, example: RuleExample): readonly string[] {
	const { bad, good } = example;
	const found = ["Found:", fence("md", shown(bad))];
	if (good === undefined) return found;
	const by = firstFix(rule, example)?.isCertain
		? "Mended by the quick fix and by fix all:"
		: "Mended by the quick fix, which fix all leaves to the writer:";
	return [...found, by, fence("md", shown(good))];
}

/** Blanks and marks that nobody would see. */
function shown(text: string): string {
	return text
		.replace(/\n$/, "")
		.replaceAll("\t", "→")
		.replaceAll("\uFEFF", "<BOM>")
		.replace(/ +$/gm, (blanks) => "·".repeat(blanks.length));
}

function fence(language: string, text: string): string {
	return `~~~${language}\n${text}\n~~~`;
}
