import type { MarkdownIt } from "markdown-it";
import { commonmark } from "../../flavours/commonmark.ts";
import type { Flavour } from "../../flavours/flavour.ts";

const flavours = new WeakMap<MarkdownIt, Flavour>();

/** Tells which flavour a parser was made for: markdown-it hands its rules nothing but the parser. */
export function setFlavour(parser: MarkdownIt, flavour: Flavour): void {
	flavours.set(parser, flavour);
}

export function flavourOfParser(parser: MarkdownIt): Flavour {
	return flavours.get(parser) ?? commonmark;
}
