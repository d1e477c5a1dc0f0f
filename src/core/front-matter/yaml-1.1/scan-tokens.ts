import { Cursor } from "./cursor.ts";
import { scanBlock, scanPlain, scanQuoted } from "./scan-scalars.ts";
import { scanAnchor, scanTag } from "./scan-tags.ts";

export type TokenKind =
	| "directive"
	| "document-start"
	| "document-end"
	| "block-sequence"
	| "block-mapping"
	| "block-end"
	| "["
	| "]"
	| "{"
	| "}"
	| ","
	| "-"
	| "key"
	| "value"
	| "alias"
	| "anchor"
	| "tag"
	| "scalar"
	| "end";

export interface Token {
	readonly kind: TokenKind;
	readonly offset: number;
	/** An anchor's or alias' name. */
	readonly name?: string;
}

/** What may turn out to be a key once a `:` follows. */
interface SimpleKey {
	readonly tokenNumber: number;
	readonly offset: number;
	readonly column: number;
	readonly line: number;
	/** Nothing else can stand here: it must be a key. */
	readonly isRequired: boolean;
}

/** Keys without `?` are no longer. */
const LONGEST_KEY = 1024;

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
	#tokens: Token[] = [];
	#taken = 0;
	#indent = -1;
	#indents: number[] = [];
	#flowDepth = 0;
	#mayStartKey = true;
	/** By flow depth. */
	#keys: (SimpleKey | undefined)[] = [undefined];
	#isOver = false;

	constructor(text: string, isOld: boolean) {
		this.#cursor = new Cursor(text);
		this.#isOld = isOld;
		this.#flowTextEnds = isOld ? ",?[]{}" : ",[]{}";
	}

	peek(): Token {
		while (this.#needsMore()) this.#fetch();
		return this.#tokens[0] ?? { kind: "end", offset: this.#cursor.offset };
	}

	next(): Token {
		const token = this.peek();
		this.#tokens.shift();
		this.#taken++;
		return token;
	}

	#needsMore(): boolean {
		if (this.#isOver) return false;
		if (this.#tokens.length === 0) return true;
		this.#dropStaleKeys();
		return this.#keys.some((key) => key?.tokenNumber === this.#taken);
	}

	#fetch(): void {
		const cursor = this.#cursor;
		this.#skipToToken();
		this.#dropStaleKeys();
		this.#unroll(cursor.column);
		const sign = cursor.peek();
		if (cursor.isAtEnd) this.#fetchEnd();
		else if (cursor.column === 0 && sign === "%") this.#fetchDirective();
		else if (cursor.isDocumentMark()) this.#fetchDocumentMark();
		else if (sign === "[" || sign === "{") this.#openFlow(sign);
		else if (sign === "]" || sign === "}") this.#closeFlow(sign);
		else if (sign === ",") this.#fetchComma();
		else if (sign === "-" && cursor.isGap(1)) this.#fetchDash();
		else if (sign === "?" && (this.#isInFlow || cursor.isGap(1))) this.#fetchKey();
		else if (sign === ":" && (this.#isInFlow || cursor.isGap(1))) this.#fetchValue();
		else if (sign === "*" || sign === "&") this.#fetchAnchor(sign);
		else if (sign === "!") this.#fetchScalarLike("tag", () => scanTag(cursor, this.#isInFlow, this.#isOld));
		else if (sign === "'" || sign === '"')
			this.#fetchScalarLike("scalar", () => scanQuoted(cursor, this.#isOld));
		else if (!this.#isInFlow && (sign === "|" || sign === ">")) this.#fetchBlock();
		else if (this.#mayStartPlain(sign)) this.#fetchScalarLike("scalar", () => this.#scanPlain());
		else cursor.refuse("found character that cannot start any token");
	}

	#scanPlain(): void {
		const flowEnds = this.#isInFlow ? this.#flowTextEnds : undefined;
		this.#mayStartKey = scanPlain(this.#cursor, this.#indent, flowEnds);
	}

	get #isInFlow(): boolean {
		return this.#flowDepth > 0;
	}

	#mayStartPlain(sign: string): boolean {
		if (!"-?:,[]{}#&*!|>'\"%@`\t".includes(sign)) return true;
		if (sign === "-") return !this.#cursor.isBlank(1);
		return (sign === "?" || sign === ":") && !this.#isInFlow && !this.#cursor.isGap(1);
	}

	#skipToToken(): void {
		const cursor = this.#cursor;
		for (;;) {
			if (cursor.column === 0 && cursor.is("\uFEFF")) cursor.skip();
			cursor.skipWhile(() => cursor.is(" ") || ((this.#isInFlow || !this.#mayStartKey) && cursor.is("\t")));
			if (cursor.is("#")) cursor.skipWhile(() => !cursor.isBreak());
			if (!cursor.isBreak()) return;
			cursor.skipBreak();
			if (!this.#isInFlow) this.#mayStartKey = true;
		}
	}

	#fetchEnd(): void {
		this.#unroll(-1);
		this.#removeKey();
		this.#mayStartKey = false;
		this.#push("end");
		this.#isOver = true;
	}

	#fetchDirective(): void {
		this.#unroll(-1);
		this.#removeKey();
		this.#mayStartKey = false;
		this.#push("directive");
		const { offset } = this.#cursor;
		this.#cursor.skipWhile(() => !this.#cursor.isBreak());
		if (!DIRECTIVE.test(this.#cursor.text.slice(offset, this.#cursor.offset)))
			this.#cursor.refuse("found unknown directive name", offset);
	}

	#fetchDocumentMark(): void {
		this.#unroll(-1);
		this.#removeKey();
		this.#mayStartKey = false;
		this.#push(this.#cursor.is("-") ? "document-start" : "document-end");
		this.#cursor.skip(3);
	}

	#openFlow(sign: "[" | "{"): void {
		this.#saveKey();
		this.#push(sign);
		this.#cursor.skip();
		this.#keys[++this.#flowDepth] = undefined;
		this.#mayStartKey = true;
	}

	#closeFlow(sign: "]" | "}"): void {
		this.#removeKey();
		if (this.#flowDepth > 0) {
			this.#keys.pop();
			this.#flowDepth--;
		}
		this.#mayStartKey = false;
		this.#push(sign);
		this.#cursor.skip();
	}

	#fetchComma(): void {
		this.#removeKey();
		this.#mayStartKey = true;
		this.#push(",");
		this.#cursor.skip();
	}

	#fetchDash(): void {
		if (!this.#isInFlow) {
			if (!this.#mayStartKey) this.#cursor.refuse("block sequence entries are not allowed in this context");
			this.#roll(this.#cursor.column, "block-sequence");
		}
		this.#removeKey();
		this.#mayStartKey = true;
		this.#push("-");
		this.#cursor.skip();
	}

	#fetchKey(): void {
		if (!this.#isInFlow) {
			if (!this.#mayStartKey) this.#cursor.refuse("mapping keys are not allowed in this context");
			this.#roll(this.#cursor.column, "block-mapping");
		}
		this.#removeKey();
		this.#mayStartKey = !this.#isInFlow;
		this.#push("key");
		this.#cursor.skip();
	}

	#fetchValue(): void {
		const key = this.#keys[this.#flowDepth];
		if (key) {
			const { offset } = key;
			this.#tokens.splice(key.tokenNumber - this.#taken, 0, { kind: "key", offset });
			this.#roll(key.column, "block-mapping", key);
			this.#keys[this.#flowDepth] = undefined;
			this.#mayStartKey = false;
		} else {
			if (!this.#isInFlow) {
				if (!this.#mayStartKey) this.#cursor.refuse("mapping values are not allowed in this context");
				this.#roll(this.#cursor.column, "block-mapping");
			}
			this.#mayStartKey = !this.#isInFlow;
		}
		this.#push("value");
		this.#cursor.skip();
	}

	#fetchAnchor(sign: "*" | "&"): void {
		this.#saveKey();
		this.#mayStartKey = false;
		const { offset } = this.#cursor;
		const name = scanAnchor(this.#cursor);
		this.#tokens.push({ kind: sign === "*" ? "alias" : "anchor", offset, name });
	}

	#fetchScalarLike(kind: TokenKind, scan: () => void): void {
		this.#saveKey();
		this.#mayStartKey = false;
		this.#push(kind);
		scan();
	}

	#fetchBlock(): void {
		this.#removeKey();
		this.#mayStartKey = true;
		this.#push("scalar");
		scanBlock(this.#cursor, this.#indent);
	}

	#push(kind: TokenKind): void {
		this.#tokens.push({ kind, offset: this.#cursor.offset });
	}

	#roll(column: number, kind: TokenKind, before?: SimpleKey): void {
		if (this.#isInFlow || this.#indent >= column) return;
		this.#indents.push(this.#indent);
		this.#indent = column;
		const at = before ? before.tokenNumber - this.#taken : this.#tokens.length;
		this.#tokens.splice(at, 0, { kind, offset: before?.offset ?? this.#cursor.offset });
	}

	#unroll(column: number): void {
		if (this.#isInFlow) return;
		while (this.#indent > column) {
			this.#push("block-end");
			this.#indent = this.#indents.pop() ?? -1;
		}
	}

	#saveKey(): void {
		if (!this.#mayStartKey) return;
		this.#removeKey();
		const { offset, column, line } = this.#cursor;
		this.#keys[this.#flowDepth] = {
			tokenNumber: this.#taken + this.#tokens.length,
			offset,
			column,
			line,
			isRequired: !this.#isInFlow && this.#indent === column,
		};
	}

	#removeKey(): void {
		const key = this.#keys[this.#flowDepth];
		if (key?.isRequired) this.#cursor.refuse("could not find expected ':'", key.offset);
		this.#keys[this.#flowDepth] = undefined;
	}

	#dropStaleKeys(): void {
		const { line, offset } = this.#cursor;
		for (const [depth, key] of this.#keys.entries()) {
			if (!key || (key.line === line && offset - key.offset <= LONGEST_KEY)) continue;
			if (key.isRequired) this.#cursor.refuse("could not find expected ':'", key.offset);
			this.#keys[depth] = undefined;
		}
	}
}
