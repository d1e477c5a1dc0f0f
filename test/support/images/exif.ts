import { binary, u16, u32 } from "./binary.ts";

type TiffValue =
	| { readonly bytes: readonly number[] }
	| { readonly text: string }
	| { readonly short: number }
	| { readonly rationals: readonly (readonly [number, number])[] }
	| { readonly raw: Uint8Array }
	| { readonly directory: TiffDirectory };

/** Tag number to value; written in order of the numbers. */
export type TiffDirectory = Readonly<Record<number, TiffValue>>;

export interface TiffRequest {
	readonly directories: readonly TiffDirectory[];
	readonly littleEndian?: boolean;
}

/** Writes TIFF 6.0: header, then each directory followed by the values that do not fit into it. */
export function toTiff({ directories, littleEndian = true }: TiffRequest): Uint8Array {
	const bytes: number[] = [
		...binary(littleEndian ? "II" : "MM", u16(42, littleEndian), u32(8, littleEndian)),
	];
	const put = (at: number, values: readonly number[]) => {
		for (const [index, value] of values.entries()) bytes[at + index] = value;
	};
	const append = (values: readonly number[]) => {
		const at = bytes.length;
		bytes.push(...values);
		if (bytes.length % 2) bytes.push(0);
		return at;
	};
	const write = (directory: TiffDirectory): number => {
		const entries = Object.entries(directory).map(([tag, value]) => ({ tag: Number(tag), value }));
		const start = append([
			...u16(entries.length, littleEndian),
			...new Array(12 * entries.length + 4).fill(0),
		]);
		for (const [index, { tag, value }] of entries.sort((a, b) => a.tag - b.tag).entries()) {
			const at = start + 2 + 12 * index;
			const { type, count, data } =
				"directory" in value
					? { type: 4, count: 1, data: u32(write(value.directory), littleEndian) }
					: encode(value, littleEndian);
			put(at, [...u16(tag, littleEndian), ...u16(type, littleEndian), ...u32(count, littleEndian)]);
			put(at + 8, data.length > 4 ? u32(append(data), littleEndian) : data);
		}
		return start;
	};
	let last: number | undefined;
	for (const directory of directories) {
		const start = write(directory);
		if (last !== undefined) put(last, u32(start, littleEndian));
		last = start + 2 + 12 * Object.keys(directory).length;
	}
	return Uint8Array.from(bytes);
}

function encode(value: Exclude<TiffValue, { directory: unknown }>, littleEndian: boolean) {
	if ("bytes" in value) return { type: 1, count: value.bytes.length, data: value.bytes };
	if ("short" in value) return { type: 3, count: 1, data: u16(value.short, littleEndian) };
	if ("raw" in value) return { type: 7, count: value.raw.length, data: [...value.raw] };
	if ("text" in value) return { type: 2, count: value.text.length + 1, data: [...binary(value.text, 0)] };
	const data = value.rationals.flatMap(([numerator, denominator]) => [
		...u32(numerator, littleEndian),
		...u32(denominator, littleEndian),
	]);
	return { type: 5, count: value.rationals.length, data };
}

const degrees = (whole: number, minutes: number, seconds: number) => ({
	rationals: [
		[whole, 1],
		[minutes, 1],
		[seconds, 100],
	] as const,
});

/** 52.5163 north, 13.3777 east: the Brandenburg Gate. */
export const gpsDirectory: TiffDirectory = {
	0: { bytes: [2, 3, 0, 0] },
	1: { text: "N" },
	2: degrees(52, 30, 5868),
	3: { text: "E" },
	4: degrees(13, 22, 3972),
	5: { bytes: [0] },
	6: { rationals: [[34, 1]] },
	7: degrees(9, 30, 0),
	27: { raw: binary("ASCII\0\0\0", "GPS") },
	29: { text: "2026:01:31" },
};

export interface PhoneExifRequest {
	readonly gps?: TiffDirectory;
	readonly littleEndian?: boolean;
	readonly maker?: string;
	readonly makerNote?: Uint8Array;
}

/** What a phone writes: with directories before and after the GPS one, an entry after its own, and a maker note. */
export function phoneExif({
	gps,
	littleEndian = true,
	maker = "SIGMA",
	makerNote = binary("a maker's own note"),
}: PhoneExifRequest = {}): Uint8Array {
	return toTiff({
		littleEndian,
		directories: [
			{
				271: { text: maker },
				274: { short: 6 },
				305: { text: "Recap's own" },
				34665: {
					directory: {
						36867: { text: "2026:01:31 10:31:04" },
						37500: { raw: makerNote },
						41729: { bytes: [1] },
					},
				},
				...(gps && { 34853: { directory: gps } }),
				40091: { raw: binary("K\0e\0y\0n\0o\0t\0e\0\0\0") },
			},
			{ 259: { short: 6 }, 271: { text: "Thumb Optics" } },
		],
	});
}
