import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import { MAX_DEPTH, MAX_ERRORS, MAX_TOKENS } from "./limits.ts";

export type YamlDocument = Document.Parsed<ParsedNode, true>;

export interface YamlTree {
	readonly document: YamlDocument;
	/** Where a second document starts: engines refuse two. */
	readonly secondDocument: number | undefined;
}

/**
 * `yaml`'s tree, with offsets and errors in it. Undefined where it would be too deep or too long: `yaml` composes it
 * recursively, and a regular expression compiled near the end of the stack ends the whole process.
 */
export function parseYaml(source: string): YamlTree | undefined {
	const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
	try {
		let document: YamlDocument | undefined;
		for (const each of composer.compose(boundedTokens(source), true, source.length)) {
			if (document) return { document, secondDocument: each.range[0] };
			document = each;
		}
		return document && { document, secondDocument: undefined };
	} catch {
		// Beyond the limits, or a defect of the parser: either way there is no tree to speak of.
		return undefined;
	}
}

function* boundedTokens(source: string): Generator<CST.Token, void> {
	const parser = new Parser();
	let count = 0;
	let errors = 0;
	for (const lexeme of new Lexer().lex(source)) {
		for (const token of parser.next(lexeme)) {
			yield token;
			if (token.type === "error") errors++;
		}
		if (errors > MAX_ERRORS) break;
		if (++count > MAX_TOKENS || parser.stack.length > MAX_DEPTH)
			throw new RangeError("Too deep or too long.");
	}
	yield* parser.end();
}
