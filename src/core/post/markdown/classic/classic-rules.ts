import type { MarkdownIt } from "markdown-it";
import type { Flavour } from "../../../flavours/flavour.ts";
import { BlockState } from "../block-state.ts";
import { wrapRule } from "../wrap-rule.ts";
import { addAbbreviations } from "./abbreviation-rule.ts";
import { addAutolinkRule } from "./autolink-rule.ts";
import { addBracketRules } from "./bracket-rule.ts";
import { addClosedFences } from "./closed-fence-rule.ts";
import { addDefinitionLists } from "./definition-list-rule.ts";
import { addDefinitionRule } from "./definition-rule.ts";
import { addClassicHeadings } from "./heading-rules.ts";
import { isAtLineStart } from "./line-frames.ts";
import { addMarkedContainers } from "./marked-container-rule.ts";
import { addPhpLists } from "./php-list-rule.ts";
import { addPythonLists } from "./python-list-rule.ts";
import { addPythonQuotes } from "./python-quote-rule.ts";

/** The rules of flavours that read Markdown as its first readers did, before CommonMark: each where the flavour has its habit. */
export function addClassicRules(md: MarkdownIt, flavour: Flavour): void {
	const { definitions, labels, brackets, autolinks, blocks, code, lists, headings, inline } = flavour;
	if (code?.closedFences) addClosedFences(md, code.closedFences);
	if (headings?.atLineStart) addClassicHeadings(md, headings);
	if (lists?.kind === "indented-by-four") {
		addPythonLists(md);
		addPythonQuotes(md);
		changeChains(md.block.ruler, {
			table: [],
			hr: ["paragraph", "reference", "blockquote", "list"],
			html_block: ["paragraph", "reference", "blockquote", "list", "code"],
			engine_listing: ["paragraph", "reference", "blockquote", "list", "code"],
		});
		keepToLineStart(md.block.ruler, "html_block");
	}
	if (lists?.kind === "outdented") {
		addPhpLists(md);
		addPythonQuotes(md);
		const all = ["paragraph", "reference", "blockquote", "list"];
		changeChains(md.block.ruler, {
			table: all,
			hr: all,
			html_block: all,
			engine_listing: all,
			underlined: all,
		});
	}
	if (blocks?.definitionLists && blocks.definitionLists !== "shown-only")
		addDefinitionLists(md, blocks.definitionLists);
	if (blocks?.markedContainers) addMarkedContainers(md);
	if (headings?.atLineStart) fillTables(md);
	if (inline?.noBackslashBreak) leaveBackslashes(md);
	if (inline?.noStrikethrough) md.disable("strikethrough");
	if (labels && brackets) addBracketRules(md, brackets, labels);
	if (labels && definitions?.form) addDefinitionRule(md, definitions.form, labels);
	if (autolinks) addAutolinkRule(md, autolinks);
	if (blocks?.abbreviations) addAbbreviations(md);
}

/** What each rule may interrupt, in place of what it could before. */
function changeChains(ruler: MarkdownIt["block"]["ruler"], chains: Readonly<Record<string, string[]>>): void {
	for (const [name, alt] of Object.entries(chains)) {
		const rule = ruler.__rules__.find((entry) => entry.name === name);
		if (rule) ruler.at(name, rule.fn, { alt });
	}
}

/** HTML is taken out of the text before anything is read, so that within quotations and items it is no block. */
function keepToLineStart(ruler: MarkdownIt["block"]["ruler"], name: string): void {
	wrapRule(ruler, name, (rule) => (state, line, endLine, silent) => {
		const isBlock = !(state instanceof BlockState) || isAtLineStart(state, line);
		return isBlock && rule(state, line, endLine, silent);
	});
}

function leaveBackslashes({ inline }: MarkdownIt): void {
	wrapRule(inline.ruler, "escape", (rule) => (state, silent) => {
		return state.src[state.pos + 1] !== "\n" && rule(state, silent);
	});
}

/** A table without rows gets an empty one. */
function fillTables({ block }: MarkdownIt): void {
	wrapRule(block.ruler, "table", (rule) => (state, startLine, endLine, silent) => {
		if (!rule(state, startLine, endLine, silent)) return false;
		const close = silent ? undefined : state.tokens.pop();
		if (!close) return true;
		const previous = state.tokens.at(-1);
		if (previous?.type === "thead_close") {
			const columns = state.tokens.slice(-200).filter(({ type }) => type === "th_open").length;
			state.level = previous.level + 1;
			state.push("tbody_open", "tbody", 1);
			state.push("tr_open", "tr", 1);
			for (let column = 0; column < columns; column++) {
				state.push("td_open", "td", 1);
				state.push("td_close", "td", -1);
			}
			state.push("tr_close", "tr", -1);
			state.push("tbody_close", "tbody", -1);
			state.level = close.level;
		}
		state.tokens.push(close);
		return true;
	});
}
