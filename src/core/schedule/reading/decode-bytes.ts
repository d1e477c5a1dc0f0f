/**
 * Bytes as text: by their byte order mark, by what an XML declaration or a page's head says, as UTF-8 where they are that, but for a few
 * letters, else as Windows-1252, in which every byte is a character. Media types are not asked: schedules are served with wrong ones.
 */
export function decodeBytes(bytes: Uint8Array): string {
	const marked = byteOrderMark(bytes);
	if (marked) return new TextDecoder(marked).decode(bytes);
	return (
		decodeAs(declaredEncoding(bytes), bytes) ??
		decodeAs("utf-8", bytes) ??
		decodeFolded(bytes) ??
		decodeBroken(bytes) ??
		asWindows1252(new TextDecoder("windows-1252").decode(bytes))
	);
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
	if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	// UTF-16 without a mark: text of these formats begins with ASCII.
	if (first === 0 && second !== 0) return "utf-16be";
	if (first !== undefined && first !== 0 && second === 0) return "utf-16le";
	return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
	const head = headOf(bytes);
	const [, encoding] =
		/^\s*<\?xml[^>]*?encoding=["']([\w.:-]{1,40})["']/i.exec(head) ??
		/^\s*<[^{]*?<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head) ??
		[];
	// Bytes that were read this far are not UTF-16.
	return encoding && !/^utf-?16/i.test(encoding) ? encoding : undefined;
}

function headOf(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes.subarray(0, 1024));
}

function decodeAs(encoding: string | undefined, bytes: Uint8Array): string | undefined {
	if (encoding === undefined) return undefined;
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return latin.test(encoding) ? asWindows1252(text) : text;
	} catch {
		// No such encoding, or the bytes are not of it.
		return undefined;
	}
}

/** UTF-8 some letters of which are broken, as where a download ends within one; undefined where as many are broken as whole. */
function decodeBroken(bytes: Uint8Array): string | undefined {
	const text = new TextDecoder("utf-8").decode(bytes);
	let balance = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit > 0x7f) balance += unit === 0xfffd ? -1 : 1;
	}
	return balance > 0 ? text : undefined;
}

/** Calendars are folded at 75 bytes, which programs do in the middle of a letter: RFC 5545, 3.1, says to unfold before decoding. */
function decodeFolded(bytes: Uint8Array): string | undefined {
	if (!/^\s*BEGIN:VCALENDAR/i.test(headOf(bytes))) return undefined;
	const unfolded = new Uint8Array(bytes.length);
	let length = 0;
	for (let at = 0; at < bytes.length; at++) {
		const skipped = foldAt(bytes, at);
		if (skipped > 0) at += skipped - 1;
		else unfolded[length++] = bytes[at] ?? 0;
	}
	return decodeAs("utf-8", unfolded.subarray(0, length));
}

const [LF, CR, TAB, BLANK] = [0x0a, 0x0d, 0x09, 0x20];

/** How many bytes a fold has: a line end and a blank; 0 where none begins. */
function foldAt(bytes: Uint8Array, at: number): number {
	const end = bytes[at] === CR && bytes[at + 1] === LF ? 2 : bytes[at] === LF || bytes[at] === CR ? 1 : 0;
	const next = bytes[at + end];
	return end > 0 && (next === BLANK || next === TAB) ? end + 1 : 0;
}

/** What decoders read as Windows-1252: https://encoding.spec.whatwg.org/#names-and-labels */
const latin = /^(?:(?:windows-|x-cp|cp)1252|iso-?8859-?1|(?:us-)?ascii|latin1|l1)$/i;
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Node before 24 reads these bytes as Latin-1's control characters: https://github.com/nodejs/node/issues/56542 */
function asWindows1252(text: string): string {
	return text.replace(/[\x80-\x9f]/g, (unit) => HIGH[unit.charCodeAt(0) - 0x80] ?? unit);
}
