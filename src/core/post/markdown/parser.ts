import MarkdownIt, { type MarkdownIt as Parser } from "markdown-it";
import type { Flavour } from "../../flavours/flavour.ts";
import { readAttributes } from "./attribute-rule.ts";
import { readBareAddresses } from "./bare-rule.ts";
import { wantBlankAbove } from "./blank-lines/want-blank-above.ts";
import { recordBlocks } from "./block-rules.ts";
import { readCaptions } from "./caption-rule.ts";
import { addClassicRules } from "./classic/classic-rules.ts";
import { readCodeSpans } from "./code-span-rule.ts";
import { addFootnotes } from "./footnote-rules.ts";
import { allowAnyIndent } from "./free-indent.ts";
import { readElements } from "./html/element-rule.ts";
import { endBeforeBlockTags } from "./html/inner-block-tag.ts";
import { readTags } from "./html/tag-rule.ts";
import { showHtmlAsText } from "./html-as-text.ts";
import { recordHtmlBlocks } from "./html-rule.ts";
import { addInlineNotes } from "./inline-note-rule.ts";
import { InlineState } from "./inline-state.ts";
import { joinBullets } from "./joined-list-rule.ts";
import { readJsxLines } from "./jsx-lines.ts";
import { addKramdownBlocks, orderKramdownBlocks } from "./kramdown/add-blocks.ts";
import { addKramdownInlines } from "./kramdown/add-inlines.ts";
import { endAtLazyLines } from "./lazy-rule.ts";
import { readLetteredLists } from "./lettered-list-rule.ts";
import { readLineBlocks } from "./line-block-rule.ts";
import { recordLinks } from "./link-rules.ts";
import { loosenByParagraphs } from "./loose-list-rule.ts";
import { addManyLineTags } from "./many-line-tags.ts";
import { leaveEngineMarks, recordMarks } from "./mark-rules.ts";
import { addMathsBlocks } from "./maths-block-rule.ts";
import { addMaths } from "./maths-rule.ts";
import { readExpressions } from "./mdx-expressions.ts";
import { flavourOfParser, setFlavour } from "./parser-flavour.ts";
import { altText } from "./plain-text.ts";
import { recordHelpers } from "./record-helpers.ts";
import { recordDefinitions } from "./reference-rule.ts";
import { ruleCalls } from "./rule-call.ts";
import { readRuledTables } from "./ruled-table-rule.ts";
import { addShownBlocks } from "./shown-blocks.ts";
import { readTables } from "./table-reader.ts";
import { recordTables } from "./table-rule.ts";
import { readTaskBoxes, renderTaskBoxes } from "./task-rule.ts";
import { mapBetweenTags } from "./template-tags.ts";
import { readTexBlocks } from "./tex-block-rule.ts";
import { readTextBelowDefinitions } from "./text-below-definitions.ts";
import { tightenLists } from "./tight-list-rule.ts";
import { readTildes } from "./tilde-rule.ts";

/** Containers and brackets nested deeper than this are text: markdown-it's own default, against stack overflow and squared time. */
const maxNesting = 100;

function createParser(flavour: Flavour): Parser {
	const { attributes, blocks, html, code, footnotes, lists, tables, inline } = flavour;
	const md = new MarkdownIt({ html: true, xhtmlOut: true, maxNesting });
	setFlavour(md, flavour);
	md.disable("linkify");
	const refused = inline?.refusedAddresses;
	md.validateLink = (url) => !refused?.test(url);
	recordHelpers(md, flavour);
	if (!inline?.asciiHosts) md.normalizeLink = (url) => md.utils.lib.mdurl.encode(url);
	recordNormalisedLinks(md);
	recordBlocks(md.block);
	if (tables) readTables(md, tables);
	else recordTables(md.block);
	recordDefinitions(md.block, flavour);
	if (html?.elements) readElements(md, html.elements);
	else if (html?.tags) readTags(md, html.tags);
	else recordHtmlBlocks(md.block);
	md.inline.State = InlineState;
	recordLinks(md.inline);
	recordMarks(md.inline);
	if (inline?.codeSpans) readCodeSpans(md, inline.codeSpans);
	if (inline?.tildes) readTildes(md, inline.tildes);
	leaveEngineMarks(md);
	if (attributes) readAttributes(md, attributes);
	if (inline?.isKramdown) addKramdownInlines(md);
	addFootnotes(md);
	if (blocks?.isKramdown) addKramdownBlocks(md);
	addManyLineTags(md);
	addClassicRules(md, flavour);
	if (tables?.ruled) readRuledTables(md);
	if (lists?.lettered) readLetteredLists(md);
	if (blocks?.wantBlankAbove) wantBlankAbove(md);
	if (tables?.ruled) readCaptions(md);
	if (inline?.notes) addInlineNotes(md);
	if (inline?.maths) addMaths(md);
	if (blocks?.maths) addMathsBlocks(md);
	if (blocks?.tex) readTexBlocks(md);
	if (blocks?.lineBlocks) readLineBlocks(md);
	if (lists?.tightBeforeTables) tightenLists(md);
	if (lists?.joinsBullets) joinBullets(md);
	if (lists?.looseByParagraphs) loosenByParagraphs(md);
	if (blocks?.isKramdown) orderKramdownBlocks(md);
	addShownBlocks(md);
	if (html?.elements?.breaksLines) endBeforeBlockTags(md, html.elements);
	if (html?.asText) showHtmlAsText(md);
	if (html?.jsx) {
		readJsxLines(md.block);
		readExpressions(md);
	}
	if (lists?.noLazyLines) endAtLazyLines(md);
	if (lists?.tasks) readTaskBoxes(md, lists);
	renderTaskBoxes(md);
	if (inline?.bareAddresses) readBareAddresses(md, inline);
	md.renderer.rules.esm = () => "";
	if (code?.anyIndent) allowAnyIndent(md.block);
	if (code?.textBelowDefinitions) readTextBelowDefinitions(md);
	if (code?.noIndentedCode) md.disable("code");
	if (footnotes?.none) md.disable(["footnote", "footnote_ref"]);
	md.renderer.renderInlineAsText = altText;
	// As the specification writes an empty quotation.
	md.renderer.rules.blockquote_open = (tokens, index, options, _, renderer) =>
		renderer.renderToken(tokens, index, options).replace(/>$/, ">\n");
	return md;
}

/** Addresses that percent-encoding leaves as they are, which is most of them. */
const plainAddress = /^https?:\/\/[a-z0-9][a-z0-9.-]*(?:\/[A-Za-z0-9;/?:@&=+$,\-_.!~*()#]*)?$/;

function recordNormalisedLinks(md: Parser): void {
	const normalise = md.normalizeLink.bind(md);
	md.normalizeLink = (url) => {
		const href = plainAddress.test(url) ? url : mapBetweenTags(url, normalise, flavourOfParser(md).templates);
		const call = ruleCalls.at(-1);
		if (call) call.href = href;
		return href;
	};
}

const parsers = new WeakMap<Flavour, Parser>();

/**
 * The parser of a flavour. It records positions and is never asked to be safe: every destination is let through that the engine makes a link of. Made when it is
 * first asked for.
 */
export function parserOf(flavour: Flavour): Parser {
	let parser = parsers.get(flavour);
	if (!parser) {
		parser = createParser(flavour);
		parsers.set(flavour, parser);
	}
	return parser;
}
