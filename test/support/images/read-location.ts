import { createRequire } from "node:module";
import exifr from "exifr";

// Its types know the named exports only, and as an ES module it has just a default one.
const { load }: typeof import("exifreader") = createRequire(import.meta.url)("exifreader");

/** What independent readers make of an image. */
export interface ReadMetadata {
	/** Everything that names a place, by reader and tag. */
	readonly location: readonly string[];
	/** Everything else, as text. */
	readonly rest: Readonly<Record<string, string>>;
}

const LOCATION_TAG = /gps|latitude|longitude|altitude|city|country|sub-?location|^location/i;

/** Reads with ExifReader, and with exifr, which knows no WebP and no item in pieces. */
export async function readMetadata(bytes: Uint8Array, { isKnownToExifr = true } = {}): Promise<ReadMetadata> {
	const location: string[] = [];
	const rest: Record<string, string> = {};
	const put = (name: string, tag: string, value: unknown) => {
		if (LOCATION_TAG.test(tag)) location.push(`${name} ${tag}`);
		else if (tag !== "_raw") rest[`${name} ${tag}`] = JSON.stringify(value);
	};
	for (const [group, tags] of Object.entries(load(Uint8Array.from(bytes).buffer, { expanded: true }))) {
		for (const [tag, value] of Object.entries(tags ?? {})) put(`ExifReader ${group}`, tag, value);
	}
	const read = isKnownToExifr ? await readWithExifr(bytes) : {};
	for (const [tag, value] of Object.entries(read)) put("exifr", tag, value);
	return { location, rest };
}

async function readWithExifr(bytes: Uint8Array): Promise<object> {
	const tags: unknown = await exifr.parse(Uint8Array.from(bytes), { iptc: true, xmp: true });
	return typeof tags === "object" && tags ? tags : {};
}
