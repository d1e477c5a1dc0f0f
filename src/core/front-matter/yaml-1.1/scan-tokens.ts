import { Cursor } from "./cursor.ts";
import { scanBlock, scanPlain, scanQuoted } from "./scan-scalars.ts";
import { scanAnchor, scanTag } from "./scan-tags.ts";
import type { Token, TokenKind } from "./token.ts";
import { TokenQueue } from "./token-queue.ts";

const DIRECTIVE = /^%(?:YAML[ \t]+1\.[12]|TAG[ \t]+!\S*[ \t]+\S+)[ \t]*(?:#.*)?$/;

/**
 * YAML 1.1's tokens as libyaml's scanner makes them (`yaml_parser_fetch_next_token`, which PyYAML, Psych and go-yaml share); throws a
 * `YamlRefusal` where it stops. A `:` may make a key of what stands before it, so tokens come out only once that is settled.
 */
export class TokenScanner {
	readonly #cursor: Cursor;
	/** As libyaml was before 0.2. */
	readonly #isOld: boolean;
	/** What ends a plain scalar inside brackets. */
	readonly #flowTextEnds: string;
	readonly #queue: TokenQueue;
	#isOver = false;

	constructor(text: string, isOld: boolean) {
		this.#cursor = new Cursor(text);
		this.#queue = new TokenQueue(this.#cursor);
		this.#isOld = isOld;
		this.#flowTextEnds = isOld ? ",?[]{}" : ",[]{}";
	}

	peek(): Token {
		while (this.#needsMore()) this.#fetch();
		return this.#queue.first ?? { kind: "end", offset: this.#cursor.offset };
	}

	next(): Token {
		const token = this.peek();
		this.#queue.take();
		return token;
	}

	#needsMore(): boolean {
		if (this.#isOver) return false;
		return this.#queue.first === undefined || this.#queue.isUnsettled;
	}

	#fetch(): void {
		const cursor = this.#cursor;
		this.#skipToToken();
		this.#queue.dropStaleKeys();
		this.#queue.unroll(cursor.column);
		const sign = cursor.peek();
		if (cursor.isAtEnd) this.#fetchEnd();
		else if (cursor.column === 0 && sign === "%") this.#fetchDirective();
		else if (cursor.isDocumentMark()) this.#fetchDocumentMark();
		else if (sign === "[" || sign === "{") this.#openFlow(sign);
		else if (sign === "]" || sign === "}") this.#closeFlow(sign);
		else if (sign === ",") this.#fetchComma();
		else if (sign === "-" && cursor.isGap(1)) this.#fetchDash();
		else if (sign === "?" && (this.#queue.isInFlow || cursor.isGap(1))) this.#fetchKey();
		else if (sign === ":" && (this.#queue.isInFlow || cursor.isGap(1))) this.#fetchValue();
		else if (sign === "*" || sign === "&") this.#fetchAnchor(sign);
		else if (sign === "!")
			this.#fetchScalarLike("tag", () => scanTag(cursor, this.#queue.isInFlow, this.#isOld));
		else if (sign === "'" || sign === '"')
			this.#fetchScalarLike("scalar", () => scanQuoted(cursor, this.#isOld));
		else if (!this.#queue.isInFlow && (sign === "|" || sign === ">")) this.#fetchBlock();
		else if (this.#mayStartPlain(sign)) this.#fetchScalarLike("scalar", () => this.#scanPlain());
		else cursor.refuse("found character that cannot start any token");
	}

	#scanPlain(): void {
		const flowEnds = this.#queue.isInFlow ? this.#flowTextEnds : undefined;
		this.#queue.mayStartKey = scanPlain(this.#cursor, this.#queue.indent, flowEnds);
	}

	#mayStartPlain(sign: string): boolean {
		if (!"-?:,[]{}#&*!|>'\"%@`\t".includes(sign)) return true;
		if (sign === "-") return !this.#cursor.isBlank(1);
		return (sign === "?" || sign === ":") && !this.#queue.isInFlow && !this.#cursor.isGap(1);
	}

	#skipToToken(): void {
		const cursor = this.#cursor;
		for (;;) {
			if (cursor.column === 0 && cursor.is("\uFEFF")) cursor.skip();
			cursor.skipWhile(
				() => cursor.is(" ") || ((this.#queue.isInFlow || !this.#queue.mayStartKey) && cursor.is("\t")),
			);
			if (cursor.is("#")) cursor.skipWhile(() => !cursor.isBreak());
			if (!cursor.isBreak()) return;
			cursor.skipBreak();
			if (!this.#queue.isInFlow) this.#queue.mayStartKey = true;
		}
	}

	#fetchEnd(): void {
		this.#queue.unroll(-1);
		this.#queue.removeKey();
		this.#queue.mayStartKey = false;
		this.#queue.push("end");
		this.#isOver = true;
	}

	#fetchDirective(): void {
		this.#queue.unroll(-1);
		this.#queue.removeKey();
		this.#queue.mayStartKey = false;
		this.#queue.push("directive");
		const { offset } = this.#cursor;
		this.#cursor.skipWhile(() => !this.#cursor.isBreak());
		if (!DIRECTIVE.test(this.#cursor.text.slice(offset, this.#cursor.offset)))
			this.#cursor.refuse("found unknown directive name", offset);
	}

	#fetchDocumentMark(): void {
		this.#queue.unroll(-1);
		this.#queue.removeKey();
		this.#queue.mayStartKey = false;
		this.#queue.push(this.#cursor.is("-") ? "document-start" : "document-end");
		this.#cursor.skip(3);
	}

	#openFlow(sign: "[" | "{"): void {
		this.#queue.saveKey();
		this.#queue.push(sign);
		this.#cursor.skip();
		this.#queue.openFlow();
		this.#queue.mayStartKey = true;
	}

	#closeFlow(sign: "]" | "}"): void {
		this.#queue.removeKey();
		this.#queue.closeFlow();
		this.#queue.mayStartKey = false;
		this.#queue.push(sign);
		this.#cursor.skip();
	}

	#fetchComma(): void {
		this.#queue.removeKey();
		this.#queue.mayStartKey = true;
		this.#queue.push(",");
		this.#cursor.skip();
	}

	#fetchDash(): void {
		if (!this.#queue.isInFlow) {
			if (!this.#queue.mayStartKey)
				this.#cursor.refuse("block sequence entries are not allowed in this context");
			this.#queue.roll(this.#cursor.column, "block-sequence");
		}
		this.#queue.removeKey();
		this.#queue.mayStartKey = true;
		this.#queue.push("-");
		this.#cursor.skip();
	}

	#fetchKey(): void {
		if (!this.#queue.isInFlow) {
			if (!this.#queue.mayStartKey) this.#cursor.refuse("mapping keys are not allowed in this context");
			this.#queue.roll(this.#cursor.column, "block-mapping");
		}
		this.#queue.removeKey();
		this.#queue.mayStartKey = !this.#queue.isInFlow;
		this.#queue.push("key");
		this.#cursor.skip();
	}

	#fetchValue(): void {
		if (this.#queue.settleKey()) {
			this.#queue.mayStartKey = false;
		} else {
			if (!this.#queue.isInFlow) {
				if (!this.#queue.mayStartKey) this.#cursor.refuse("mapping values are not allowed in this context");
				this.#queue.roll(this.#cursor.column, "block-mapping");
			}
			this.#queue.mayStartKey = !this.#queue.isInFlow;
		}
		this.#queue.push("value");
		this.#cursor.skip();
	}

	#fetchAnchor(sign: "*" | "&"): void {
		this.#queue.saveKey();
		this.#queue.mayStartKey = false;
		const { offset } = this.#cursor;
		const name = scanAnchor(this.#cursor);
		this.#queue.add({ kind: sign === "*" ? "alias" : "anchor", offset, name });
	}

	#fetchScalarLike(kind: TokenKind, scan: () => void): void {
		this.#queue.saveKey();
		this.#queue.mayStartKey = false;
		this.#queue.push(kind);
		scan();
	}

	#fetchBlock(): void {
		this.#queue.removeKey();
		this.#queue.mayStartKey = true;
		this.#queue.push("scalar");
		scanBlock(this.#cursor, this.#queue.indent);
	}
}
