import type { Cursor } from "./cursor.ts";
import type { Token, TokenKind } from "./token.ts";

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

/**
 * Tokens that wait to be taken, the blocks they stand in, and the text before them that may turn out to be keys: a key's token, and that
 * of the mapping it begins, is put in before it when its `:` comes.
 */
export class TokenQueue {
	readonly #cursor: Cursor;
	readonly #tokens: Token[] = [];
	#taken = 0;
	#indent = -1;
	readonly #indents: number[] = [];
	#flowDepth = 0;
	/** By flow depth. */
	readonly #keys: (SimpleKey | undefined)[] = [undefined];
	/** Whether what comes next may be a key. */
	mayStartKey = true;

	constructor(cursor: Cursor) {
		this.#cursor = cursor;
	}

	/** The column of the innermost block; -1 outside all. */
	get indent(): number {
		return this.#indent;
	}

	get isInFlow(): boolean {
		return this.#flowDepth > 0;
	}

	/** Undefined where none waits. */
	get first(): Token | undefined {
		return this.#tokens[0];
	}

	/** Whether the next token may still get a key's before it. */
	get isUnsettled(): boolean {
		this.dropStaleKeys();
		return this.#keys.some((key) => key?.tokenNumber === this.#taken);
	}

	take(): void {
		this.#tokens.shift();
		this.#taken++;
	}

	push(kind: TokenKind): void {
		this.add({ kind, offset: this.#cursor.offset });
	}

	add(token: Token): void {
		this.#tokens.push(token);
	}

	/** Begins a block where the column is deeper than that of the block around it. */
	roll(column: number, kind: TokenKind, before?: SimpleKey): void {
		if (this.isInFlow || this.#indent >= column) return;
		this.#indents.push(this.#indent);
		this.#indent = column;
		const at = before ? before.tokenNumber - this.#taken : this.#tokens.length;
		this.#tokens.splice(at, 0, { kind, offset: before?.offset ?? this.#cursor.offset });
	}

	/** Ends the blocks that are deeper than a column. */
	unroll(column: number): void {
		if (this.isInFlow) return;
		while (this.#indent > column) {
			this.push("block-end");
			this.#indent = this.#indents.pop() ?? -1;
		}
	}

	openFlow(): void {
		this.#keys[++this.#flowDepth] = undefined;
	}

	closeFlow(): void {
		if (!this.isInFlow) return;
		this.#keys.pop();
		this.#flowDepth--;
	}

	/** Makes a key of what may be one; false where nothing may. */
	settleKey(): boolean {
		const key = this.#keys[this.#flowDepth];
		if (!key) return false;
		const { offset } = key;
		this.#tokens.splice(key.tokenNumber - this.#taken, 0, { kind: "key", offset });
		this.roll(key.column, "block-mapping", key);
		this.#keys[this.#flowDepth] = undefined;
		return true;
	}

	saveKey(): void {
		if (!this.mayStartKey) return;
		this.removeKey();
		const { offset, column, line } = this.#cursor;
		this.#keys[this.#flowDepth] = {
			tokenNumber: this.#taken + this.#tokens.length,
			offset,
			column,
			line,
			isRequired: !this.isInFlow && this.#indent === column,
		};
	}

	removeKey(): void {
		const key = this.#keys[this.#flowDepth];
		if (key?.isRequired) this.#cursor.refuse("could not find expected ':'", key.offset);
		this.#keys[this.#flowDepth] = undefined;
	}

	dropStaleKeys(): void {
		const { line, offset } = this.#cursor;
		for (const [depth, key] of this.#keys.entries()) {
			if (!key || (key.line === line && offset - key.offset <= LONGEST_KEY)) continue;
			if (key.isRequired) this.#cursor.refuse("could not find expected ':'", key.offset);
			this.#keys[depth] = undefined;
		}
	}
}
