/**
 * Bytes as text: by their byte order mark, by what an XML declaration says, as UTF-8 where they are that, else as Windows-1252,
 * in which every byte is a character. Media types are not asked: schedules are served with wrong ones.
 */
export function decodeBytes(bytes: Uint8Array): string {
	const marked = byteOrderMark(bytes);
	if (marked) return new TextDecoder(marked).decode(bytes);
	return (
		decodeAs(declaredEncoding(bytes), bytes) ??
		decodeAs("utf-8", bytes) ??
		new TextDecoder("windows-1252").decode(bytes)
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
	const head = String.fromCharCode(...bytes.subarray(0, 200));
	const [, encoding] = /^\s*<\?xml[^>]*?encoding=["']([\w.:-]{1,40})["']/i.exec(head) ?? [];
	// Bytes that were read this far are not UTF-16.
	return encoding && !/^utf-?16/i.test(encoding) ? encoding : undefined;
}

function decodeAs(encoding: string | undefined, bytes: Uint8Array): string | undefined {
	if (encoding === undefined) return undefined;
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		// No such encoding, or the bytes are not of it.
		return undefined;
	}
}
