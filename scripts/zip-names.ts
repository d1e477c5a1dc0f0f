const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endSize = 22;
const entrySize = 46;

/** The names of the files in a ZIP archive, from its central directory (PKWARE's APPNOTE, 4.3.12 and 4.3.16). */
export function zipNames(archive: Buffer): readonly string[] {
	// A comment of up to 65535 bytes may follow the record.
	const end = archive.lastIndexOf(signature(endOfDirectory));
	if (end < 0 || end + endSize > archive.length) throw new Error("This is no ZIP archive.");
	const names: string[] = [];
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
		if (archive.readUInt32LE(at) !== directoryEntry)
			throw new Error(`No directory entry at byte ${at} of the ZIP archive.`);
		const nameEnd = at + entrySize + archive.readUInt16LE(at + 28);
		names.push(archive.toString("utf8", at + entrySize, nameEnd));
		at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
	}
	return names;
}

function signature(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
