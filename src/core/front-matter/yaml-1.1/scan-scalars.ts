import type { Cursor } from "./cursor.ts";

/** A plain scalar, from its first character, inside brackets up to one of `flowEnds`; true where it ends at a line's end, after which a key may stand. */
export function scanPlain(cursor: Cursor, parentIndent: number, flowEnds: string | undefined): boolean {
	const indent = parentIndent + 1;
	let isAfterBreak = false;
	while (!cursor.isAtEnd) {
		if (cursor.isDocumentMark() || cursor.is("#")) break;
		while (!cursor.isGap()) {
			// An older libyaml, which ends text at `?` as well, does not mind.
			if (flowEnds && !flowEnds.includes("?") && cursor.is(":") && cursor.is(",?[]{}", 1))
				cursor.refuse("found unexpected ':'");
			if (cursor.is(":") && cursor.isGap(1)) break;
			if (flowEnds && cursor.is(flowEnds)) break;
			isAfterBreak = false;
			cursor.skip();
		}
		if (!cursor.isBlank() && !cursor.isBreak()) break;
		while (cursor.isBlank() || cursor.isBreak()) {
			if (cursor.isBreak()) {
				cursor.skipBreak();
				isAfterBreak = true;
			} else if (isAfterBreak && cursor.column < indent && cursor.is("\t")) {
				cursor.refuse("found a tab character that violates indentation");
			} else {
				cursor.skip();
			}
		}
		if (!flowEnds && cursor.column < indent) break;
	}
	return isAfterBreak;
}

const CODE_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A scalar in quotes, from the first quote to the last. */
export function scanQuoted(cursor: Cursor, isOld: boolean): void {
	const start = cursor.offset;
	const quote = cursor.peek();
	cursor.skip();
	for (;;) {
		if (cursor.isDocumentMark()) cursor.refuse("found unexpected document indicator");
		if (cursor.isAtEnd) cursor.refuse("found unexpected end of stream", start);
		if (cursor.isBreak()) {
			cursor.skipBreak();
		} else if (quote === "'" && cursor.is("'") && cursor.is("'", 1)) {
			cursor.skip(2);
		} else if (cursor.is(quote)) {
			cursor.skip();
			return;
		} else if (quote === '"' && cursor.is("\\")) {
			scanEscape(cursor, isOld);
		} else {
			cursor.skip();
		}
	}
}

function scanEscape(cursor: Cursor, isOld: boolean): void {
	const start = cursor.offset;
	cursor.skip();
	const length = CODE_LENGTHS[cursor.peek()];
	if (length !== undefined) {
		scanCode(cursor, start, length);
	} else if (cursor.isBreak()) {
		cursor.skipBreak();
	} else {
		const other = isOld ? "'" : "/";
		if (!cursor.is('0abt\tnvfre "\\N_LP') && !cursor.is(other))
			cursor.refuse("found unknown escape character", start);
		cursor.skip();
	}
}

function scanCode(cursor: Cursor, start: number, length: number): void {
	const code = cursor.text.slice(cursor.offset + 1, cursor.offset + 1 + length);
	if (!/^[0-9A-Fa-f]+$/.test(code) || code.length < length)
		cursor.refuse("did not find expected hexadecimal number", start);
	const value = Number.parseInt(code, 16);
	if ((value >= 0xd800 && value <= 0xdfff) || value > 0x10ffff)
		cursor.refuse("found invalid Unicode character escape code", start);
	cursor.skip(1 + length);
}

/** A `|` or `>` scalar with its lines. */
export function scanBlock(cursor: Cursor, parentIndent: number): void {
	cursor.skip();
	const [header = "", before, after] =
		/^(?:([0-9])[+-]?|[+-]([0-9])?)?/.exec(cursor.text.slice(cursor.offset, cursor.offset + 2)) ?? [];
	const increment = Number(before ?? after ?? "-1");
	if (increment === 0) cursor.refuse("found an indentation indicator equal to 0");
	cursor.skip(header.length);
	cursor.skipWhile(() => cursor.isBlank());
	if (cursor.is("#")) cursor.skipWhile(() => !cursor.isBreak());
	if (!cursor.isLineEnd()) cursor.refuse("did not find expected comment or line break");
	if (cursor.isBreak()) cursor.skipBreak();
	const least = Math.max(parentIndent, 0);
	let indent = increment > 0 ? least + increment : 0;
	indent = skipEmptyLines(cursor, indent) || indent;
	if (indent === 0) indent = 1;
	if (increment < 0) indent = Math.max(indent, parentIndent + 1, 1);
	while (cursor.column === indent && !cursor.isAtEnd) {
		cursor.skipWhile(() => !cursor.isBreak());
		if (cursor.isAtEnd) break;
		cursor.skipBreak();
		skipEmptyLines(cursor, indent);
	}
}

/** Blank lines and the indentation behind them; the deepest of these, where `indent` is not yet known (0). */
function skipEmptyLines(cursor: Cursor, indent: number): number {
	let deepest = 0;
	for (;;) {
		cursor.skipWhile(() => (indent === 0 || cursor.column < indent) && cursor.is(" "));
		deepest = Math.max(deepest, cursor.column);
		if ((indent === 0 || cursor.column < indent) && cursor.is("\t"))
			cursor.refuse("found a tab character where an indentation space is expected");
		if (!cursor.isBreak()) return indent === 0 ? deepest : 0;
		cursor.skipBreak();
	}
}
