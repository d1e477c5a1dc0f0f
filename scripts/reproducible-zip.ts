import { unzipSync, type Zippable, zipSync } from "fflate";
import { PlainError } from "../test/harness/plain-error.ts";

/** Unix, as the ZIP format's "version made by" has it: a file's permissions are read from its attributes. */
const unix = 3;
const program = 0o100755;
const file = 0o100644;

/** The same files in order of their names, with one time and the same permissions everywhere: equal files make equal bytes. */
export function reproducibleZip(archive: Uint8Array, time: Date): Uint8Array {
	const files: Zippable = {};
	const entries = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [name, contents] of entries) {
		const mode = name.endsWith(".mjs") ? program : file;
		files[name] = [contents, { os: unix, attrs: mode * 0x10000 }];
	}
	return zipSync(files, { level: 9, mtime: asLocal(time) });
}

/** The time that SOURCE_DATE_EPOCH names, in seconds since 1970, and the oldest that a ZIP can have without it. */
export function sourceDate(epoch: string | undefined): Date {
	const oldest = Date.UTC(1980, 0, 1);
	if (epoch !== undefined && !/^\d{1,10}$/.test(epoch))
		throw new PlainError(`SOURCE_DATE_EPOCH is "${epoch}": give it seconds since 1970, or none.`);
	return new Date(Math.max(oldest, 1000 * Number(epoch ?? 0)));
}

/** A ZIP has a time without its zone, and fflate writes the local one: here it is UTC's, but for the hour that a zone skips in spring. */
function asLocal(time: Date): Date {
	return new Date(
		...[time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()],
		...[time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()],
	);
}
