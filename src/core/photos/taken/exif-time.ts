import { type ByteRange, toText } from "../bytes.ts";
import { entriesOf, nextDirectory, openTiff, readDirectory, readLong, type Tiff } from "../location/tiff.ts";
import { type PhotoFacts, readOffset, toWall } from "./photo-time.ts";

const MAKE = 0x010f;
const MODEL = 0x0110;
const CHANGED = 0x0132;
const EXIF_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;
const TAKEN = 0x9003;
const DIGITIZED = 0x9004;
const OFFSET_CHANGED = 0x9010;
const OFFSET_TAKEN = 0x9011;
const FRACTION = 0x9291;
const SERIAL = 0xa431;
const GPS_TIME = 0x07;
const GPS_DATE = 0x1d;
const THUMBNAIL = 0x0201;
const THUMBNAIL_LENGTH = 0x0202;
const largestThumbnail = 65_536;
const longestText = 80;

/** What Exif data say of when and by which camera a picture was taken (Exif 2.32, 4.6.5 and 4.6.6). */
export function exifTime(bytes: Uint8Array): Partial<PhotoFacts> {
	const tiff = openTiff(bytes);
	if (!tiff) return {};
	const main = valuesIn(tiff, readLong(tiff, 4));
	const exif = valuesIn(tiff, main.get(EXIF_DIRECTORY)?.target ?? 0);
	const text = (values: Values, tag: number) => textOf(bytes, values.get(tag)?.value);
	const camera = [text(main, MAKE), text(main, MODEL), text(exif, SERIAL)]
		.filter((part) => part !== "")
		.join(" ");
	const changed = readExifTime(text(main, CHANGED));
	const wall = readExifTime(text(exif, TAKEN)) ?? readExifTime(text(exif, DIGITIZED));
	// The other offset is that of the last change: of the taking only where both are one.
	const offset =
		readOffset(text(exif, OFFSET_TAKEN)) ??
		(changed === wall ? readOffset(text(exif, OFFSET_CHANGED)) : undefined);
	const fraction = /^\d{1,9}/.exec(text(exif, FRACTION))?.[0];
	const gps = gpsTime(tiff, valuesIn(tiff, main.get(GPS_DIRECTORY)?.target ?? 0), wall);
	const thumbnail = thumbnailOf(tiff);
	return {
		...(camera !== "" && { camera }),
		...(wall && { wall, source: "exif" }),
		...(wall && offset !== undefined && { offset }),
		...(wall && fraction !== undefined && { fraction }),
		...(gps && { gps }),
		...(gps && !wall && { source: "gps" }),
		...(thumbnail && { thumbnail }),
	};
}

interface Value {
	readonly value: ByteRange;
	readonly target: number;
}

type Values = ReadonlyMap<number, Value>;

function valuesIn(tiff: Tiff, offset: number): Values {
	const directory = offset === 0 ? undefined : readDirectory(tiff, offset);
	const values = new Map<number, Value>();
	if (!directory) return values;
	for (const { tag, value, target } of entriesOf(tiff, directory))
		if (!values.has(tag)) values.set(tag, { value, target });
	return values;
}

function textOf(bytes: Uint8Array, range: ByteRange | undefined): string {
	if (!range) return "";
	const [text = ""] = toText(bytes, range.start, Math.min(range.end, range.start + longestText)).split("\0");
	return text.trim();
}

function readExifTime(text: string): string | undefined {
	const found = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})/.exec(text);
	return found ? toWall(...found.slice(1, 7)) : undefined;
}

/** Of a time without a day, the day that is nearest to the camera's clock. */
function gpsTime(tiff: Tiff, values: Values, wall: string | undefined): string | undefined {
	const range = values.get(GPS_TIME)?.value;
	if (!range || range.end - range.start < 24) return undefined;
	const [hour, minute, second] = [0, 1, 2].map((at) => {
		const under = readLong(tiff, range.start + 8 * at + 4);
		return under === 0 ? Number.NaN : readLong(tiff, range.start + 8 * at) / under;
	});
	if (!(Number(hour) < 24 && Number(minute) < 60 && Number(second) < 61)) return undefined;
	const time = [hour, minute, second].map((part) => String(Math.floor(part ?? 0)));
	const day = /^(\d{4})[:-](\d{2})[:-](\d{2})/.exec(textOf(tiff.bytes, values.get(GPS_DATE)?.value));
	if (day) return toWall(...day.slice(1, 4), ...time);
	if (!wall) return undefined;
	const near = toWall(...wall.slice(0, 10).split("-"), ...time);
	if (!near) return undefined;
	const ahead = Date.parse(`${near}Z`) - Date.parse(`${wall}Z`);
	const days = ahead > 43_200_000 ? -1 : ahead < -43_200_000 ? 1 : 0;
	return new Date(Date.parse(`${near}Z`) + days * 86_400_000).toISOString().slice(0, 19);
}

function thumbnailOf(tiff: Tiff): Uint8Array | undefined {
	const main = readDirectory(tiff, readLong(tiff, 4));
	const values = main ? valuesIn(tiff, nextDirectory(tiff, main)) : undefined;
	const start = values?.get(THUMBNAIL)?.target ?? 0;
	const length = values?.get(THUMBNAIL_LENGTH)?.target ?? 0;
	if (start === 0 || length < 100 || length > largestThumbnail || start + length > tiff.bytes.length)
		return undefined;
	const thumbnail = tiff.bytes.subarray(start, start + length);
	return thumbnail[0] === 0xff && thumbnail[1] === 0xd8 ? thumbnail : undefined;
}
