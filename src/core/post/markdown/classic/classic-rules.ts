import type { MarkdownIt } from "markdown-it";
import type { Flavour } from "../../../flavours/flavour.ts";
import { addAbbreviations } from "./abbreviation-rule.ts";
import { addAutolinkRule } from "./autolink-rule.ts";
import { addBracketRules } from "./bracket-rule.ts";
import { addDefinitionRule } from "./definition-rule.ts";

/** The rules of flavours that read Markdown as its first readers did, before CommonMark: each where the flavour has its habit. */
export function addClassicRules(md: MarkdownIt, flavour: Flavour): void {
	const { definitions, labels, brackets, autolinks, blocks } = flavour;
	if (labels && brackets) addBracketRules(md, brackets, labels);
	if (labels && definitions?.form) addDefinitionRule(md, definitions.form, labels);
	if (autolinks) addAutolinkRule(md, autolinks);
	if (blocks?.abbreviations) addAbbreviations(md);
}
