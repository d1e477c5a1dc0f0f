import { YamlRefusal } from "./refusal.ts";
import { TokenScanner } from "./scan-tokens.ts";
import type { TokenKind } from "./token.ts";

/**
 * What libyaml's parser stops at in the first document of a text (`yaml_parser_parse`, its grammar of YAML 1.1); undefined where it reads it.
 * Psych (Jekyll), go-yaml (Hugo) and PyYAML are the same scanner and grammar.
 */
export function findLibyamlRefusal(
	yaml: string,
	isOld = false,
): { readonly message: string; readonly offset: number } | undefined {
	const unprintable = UNPRINTABLE.exec(yaml);
	if (unprintable) return { message: "control characters are not allowed", offset: unprintable.index };
	try {
		new Grammar(yaml, isOld).readDocument();
		return undefined;
	} catch (error) {
		if (error instanceof YamlRefusal) return { message: error.message, offset: error.offset };
		throw error;
	}
}

/** All but those that libyaml's reader lets pass (`yaml_parser_update_buffer`). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

class Grammar {
	readonly #scanner: TokenScanner;
	readonly #anchors = new Set<string>();

	constructor(yaml: string, isOld: boolean) {
		this.#scanner = new TokenScanner(yaml, isOld);
	}

	readDocument(): void {
		const hasDirectives = this.#take("directive");
		while (this.#take("directive"));
		const isExplicit = this.#take("document-start");
		if (hasDirectives && !isExplicit) this.#refuse("did not find expected <document start>");
		if (this.#sees("end") || (isExplicit && this.#sees("document-start", "document-end", "directive")))
			return;
		this.#readNode(true, false);
		// Of what follows no more is read than the next token.
		this.#scanner.peek();
	}

	#readNode(isBlock: boolean, mayBeIndentless: boolean): void {
		const { kind, name, offset } = this.#scanner.peek();
		if (kind === "alias") {
			if (!this.#anchors.has(name ?? "")) throw new YamlRefusal("found undefined alias", offset);
			this.#scanner.next();
			return;
		}
		const hasProperties = this.#readProperties();
		if (mayBeIndentless && this.#sees("-")) this.#readIndentless();
		else if (this.#take("[")) this.#readFlowSequence();
		else if (this.#take("{")) this.#readFlowMapping();
		else if (isBlock && this.#take("block-sequence")) this.#readBlockSequence();
		else if (isBlock && this.#take("block-mapping")) this.#readBlockMapping();
		else if (!this.#take("scalar") && !hasProperties) this.#refuse("did not find expected node content");
	}

	/** An anchor and a tag, each once and in any order. */
	#readProperties(): boolean {
		const first = this.#scanner.peek();
		if (first.kind !== "anchor" && first.kind !== "tag") return false;
		if (first.name !== undefined) this.#anchors.add(first.name);
		this.#scanner.next();
		const second = this.#scanner.peek();
		const isOther = first.kind === "anchor" ? second.kind === "tag" : second.kind === "anchor";
		if (isOther) {
			if (second.name !== undefined) this.#anchors.add(second.name);
			this.#scanner.next();
		}
		return true;
	}

	#readBlockSequence(): void {
		while (this.#take("-")) if (!this.#sees("-", "block-end")) this.#readNode(true, false);
		this.#expect("block-end", "did not find expected '-' indicator");
	}

	/** Items that stand under their key, not indented. */
	#readIndentless(): void {
		while (this.#take("-")) if (!this.#sees("-", "key", "value", "block-end")) this.#readNode(true, false);
	}

	#readBlockMapping(): void {
		while (this.#take("key")) {
			if (!this.#sees("key", "value", "block-end")) this.#readNode(true, true);
			if (this.#take("value") && !this.#sees("key", "value", "block-end")) this.#readNode(true, true);
		}
		this.#expect("block-end", "did not find expected key");
	}

	#readFlowSequence(): void {
		for (let isFirst = true; !this.#take("]"); isFirst = false) {
			if (!isFirst) {
				this.#expect(",", "did not find expected ',' or ']'");
				if (this.#take("]")) return;
			}
			if (this.#take("key")) {
				if (!this.#sees("value", ",", "]")) this.#readNode(false, false);
				if (this.#take("value") && !this.#sees(",", "]")) this.#readNode(false, false);
			} else {
				this.#readNode(false, false);
			}
		}
	}

	#readFlowMapping(): void {
		for (let isFirst = true; !this.#take("}"); isFirst = false) {
			if (!isFirst) {
				this.#expect(",", "did not find expected ',' or '}'");
				if (this.#take("}")) return;
			}
			if (this.#take("key")) {
				if (!this.#sees("value", ",", "}")) this.#readNode(false, false);
				if (this.#take("value") && !this.#sees(",", "}")) this.#readNode(false, false);
			} else {
				this.#readNode(false, false);
			}
		}
	}

	#sees(...kinds: readonly TokenKind[]): boolean {
		return kinds.includes(this.#scanner.peek().kind);
	}

	#take(kind: TokenKind): boolean {
		if (this.#scanner.peek().kind !== kind) return false;
		this.#scanner.next();
		return true;
	}

	#expect(kind: TokenKind, message: string): void {
		if (!this.#take(kind)) this.#refuse(message);
	}

	#refuse(message: string): never {
		throw new YamlRefusal(message, this.#scanner.peek().offset);
	}
}
