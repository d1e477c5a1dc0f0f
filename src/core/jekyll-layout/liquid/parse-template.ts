/// <reference path="./liquidjs.d.ts" />
import * as l10n from "@vscode/l10n";
import {
	type Liquid,
	Parser,
	type TagToken,
	type Template,
	type Token,
	Tokenizer,
	TokenKind,
} from "liquidjs/dist/liquid.browser.mjs";
import type { LayoutRendering } from "../layout-rendering.ts";
import { LAYOUT_LIMITS, LayoutError } from "../limits.ts";
import { unknownTag } from "../tags/unknown-tag.ts";

const blocks = new Set("if unless case for tablerow capture highlight".split(" "));
/** Words that only go on with or end a tag that is known: alone they are a mistake. */
const continuations = new Set([
	..."else elsif when endcomment endraw".split(" "),
	...[...blocks].map((name) => `end${name}`),
]);

/** Parses one file. A tag that neither Liquid nor Jekyll knows becomes a box; every other mistake throws, with its place. */
export function parseTemplate(
	liquid: Liquid,
	run: LayoutRendering,
	text: string,
	path: string,
): readonly Template[] {
	const tokens = new Tokenizer(text, undefined, path).readTopLevelTokens(liquid.options);
	const tags = tokens.filter((token) => token.kind === TokenKind.Tag || token.kind === TokenKind.Output);
	checkSize(tags, path);
	for (const token of tags) {
		if (isTag(token) && !(token.name in liquid.tags) && !continuations.has(token.name)) {
			liquid.registerTag(token.name, unknownTag(run));
		}
	}
	return new Parser(liquid).parseTokens(tokens);
}

/** LiquidJS parses nested tags and brackets recursively, and takes tags one by one from the start of a list. */
function checkSize(tags: readonly Token[], path: string): void {
	const { tags: most, depth: deepest } = LAYOUT_LIMITS;
	if (tags.length > most) {
		const message = l10n.t(
			"{0} has more than {1} tags: split it, or leave it out of the layout.",
			path,
			most,
		);
		throw new LayoutError(message, tags[most]);
	}
	let depth = 0;
	for (const token of tags) {
		if (isTag(token) && blocks.has(token.name)) depth++;
		else if (isTag(token) && continuations.has(token.name) && token.name.startsWith("end")) depth--;
		if (depth > deepest || bracketDepth(token.getText()) > deepest) {
			throw new LayoutError(
				l10n.t("More than {0} tags or brackets stand inside each other here: nest them less.", deepest),
				token,
			);
		}
	}
}

function bracketDepth(text: string): number {
	let depth = 0;
	let deepest = 0;
	for (const character of text) {
		if (character === "[" || character === "(") deepest = Math.max(deepest, ++depth);
		else if (character === "]" || character === ")") depth--;
	}
	return deepest;
}

function isTag(token: Token): token is TagToken {
	return token.kind === TokenKind.Tag;
}
