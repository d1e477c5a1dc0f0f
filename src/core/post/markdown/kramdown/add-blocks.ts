import type { MarkdownIt } from "markdown-it";
import { readBlocks } from "../block-loop.ts";
import { BlockState } from "../block-state.ts";
import { type BlockRule, toRule } from "./block-rule.ts";
import { readFence, readIndentedCode } from "./code.ts";
import { readDefinition } from "./definition.ts";
import { readHeading, readRule, readUnderlined } from "./headings.ts";
import { readList } from "./list.ts";
import { readMark } from "./marks.ts";
import { readMaths } from "./maths.ts";
import { readAbbreviation, readNote } from "./notes.ts";
import { readParagraph } from "./paragraph.ts";
import { readQuote } from "./quote.ts";
import { readTable } from "./table.ts";

/** In the order in which kramdown asks (`@block_parsers`), under markdown-it's names. */
const rules: readonly (readonly [name: string, rule: BlockRule | undefined])[] = [
	["engine_listing", undefined],
	["code", readIndentedCode],
	["fence", readFence],
	["blockquote", readQuote],
	["heading", readHeading],
	["hr", readRule],
	["list", readList],
	["html_block", undefined],
	["lheading", readUnderlined],
	["maths", readMaths],
	["table", readTable],
	["footnote", readNote],
	["reference", readDefinition],
	["abbreviation", readAbbreviation],
	["mark", readMark],
	["paragraph", readParagraph],
];

/** Puts kramdown's grammar of blocks in the place of CommonMark's. HTML blocks and code listings stay as they are. */
export function addKramdownBlocks({ block }: MarkdownIt): void {
	const { ruler } = block;
	for (const [name, rule] of rules) {
		if (!rule) continue;
		if (ruler.__rules__.some((known) => known.name === name)) ruler.at(name, toRule(rule));
		else ruler.push(name, toRule(rule));
	}
	block.tokenize = (state, startLine, endLine) => {
		if (state instanceof BlockState) readBlocks(state, startLine, endLine);
	};
}

/** Has the rules asked in kramdown's order, once all of them are there. */
export function orderKramdownBlocks({ block: { ruler } }: MarkdownIt): void {
	const order = rules.map(([name]) => name);
	ruler.__rules__.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
