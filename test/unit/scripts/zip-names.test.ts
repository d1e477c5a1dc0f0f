import assert from "node:assert/strict";
import { zipNames } from "../../../scripts/zip-names.ts";

/** The directory of an archive with empty files of these names, by hand from PKWARE's APPNOTE. */
function archive(names: readonly string[]): Buffer {
	const entries = names.map((name) => {
		const bytes = Buffer.from(name);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(bytes.length, 28);
		return Buffer.concat([entry, bytes]);
	});
	const directory = Buffer.concat(entries);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(names.length, 10);
	end.writeUInt32LE(directory.length, 12);
	return Buffer.concat([directory, end]);
}

describe("zipNames", () => {
	it("lists the files of an archive", () =>
		assert.deepEqual(zipNames(archive(["a.txt", "ü/b.txt"])), ["a.txt", "ü/b.txt"]));
	it("lists none of an empty one", () => assert.deepEqual(zipNames(archive([])), []));
	it("refuses what is no archive", () =>
		assert.throws(() => zipNames(Buffer.from("PK and no more")), /no ZIP archive/));
});
