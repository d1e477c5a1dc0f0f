import type { Cursor } from "./cursor.ts";

/** The name behind `&` or `*`. */
export function scanAnchor(cursor: Cursor): string {
	cursor.skip();
	const start = cursor.offset;
	cursor.skipWhile(() => /[0-9A-Za-z_-]/.test(cursor.peek()));
	if (cursor.offset === start || !(cursor.isGap() || cursor.is("?:,]}%@`")))
		cursor.refuse("did not find expected alphabetic or numeric character");
	return cursor.text.slice(start, cursor.offset);
}

const HANDLE = /!(?:([0-9A-Za-z_-]*)!)?/y;
const VERBATIM = /!<[0-9A-Za-z_\-;/?:@&=+$.!~*'()%,[\]]+>/y;
const SUFFIX = /(?:[0-9A-Za-z_\-;/?:@&=+$.!~*'()]|%[0-9A-Fa-f]{2})*/y;
const OLD_SUFFIX = /(?:[0-9A-Za-z_\-;/?:@&=+$.!~*'(),[\]]|%[0-9A-Fa-f]{2})*/y;

/** A tag, `!name` or the like. */
export function scanTag(cursor: Cursor, isInFlow: boolean, isOld: boolean): void {
	const start = cursor.offset;
	const verbatim = matchAt(VERBATIM, cursor);
	if (verbatim === undefined) {
		const handle = matchAt(HANDLE, cursor) ?? "!";
		cursor.skip(handle.length);
		const suffix = matchAt(isOld ? OLD_SUFFIX : SUFFIX, cursor) ?? "";
		if (suffix === "" && handle !== "!") cursor.refuse("did not find expected tag URI", start);
		if (handle.length > 2) cursor.refuse("found undefined tag handle", start);
		cursor.skip(suffix.length);
	} else {
		cursor.skip(verbatim.length);
	}
	if (!cursor.isGap() && !(isInFlow && cursor.is(",")))
		cursor.refuse("did not find expected whitespace or line break", start);
}

function matchAt(pattern: RegExp, cursor: Cursor): string | undefined {
	pattern.lastIndex = cursor.offset;
	return pattern.exec(cursor.text)?.[0];
}
