import { type ByteRange, MOST_PARTS } from "../bytes.ts";

export interface JpegSegment extends ByteRange {
	/** The second byte of the marker, e.g. 0xe1 for APP1. `start` and `end` are its payload, without marker and length. */
	readonly marker: number;
}

export interface JpegSegments {
	readonly segments: readonly JpegSegment[];
	/** Where the first picture ends. Phones append more pictures and videos. */
	readonly end: number;
}

/** The segments of the first picture (ITU-T T.81, annex B); undefined where one before the scan leaves the file. */
export function readJpegSegments(bytes: Uint8Array): JpegSegments | undefined {
	const segments: JpegSegment[] = [];
	let isInScan = false;
	let at = findMarker(bytes, 2);
	while (at < bytes.length) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xd9) return { segments, end: at + 2 };
		const start = at + 4;
		const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
		const end = at + 2 + length;
		if (segments.length === MOST_PARTS) return undefined;
		if (length < 2 || end > bytes.length) return isInScan ? { segments, end: bytes.length } : undefined;
		segments.push({ marker, start, end });
		if (marker === 0xda) isInScan = true;
		at = findMarker(bytes, end);
	}
	return isInScan ? { segments, end: bytes.length } : undefined;
}

/** The next 0xff that starts a segment: not a fill byte, not data (0xff00), not a restart marker or another start. */
function findMarker(bytes: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
		const marker = bytes[at + 1];
		if (marker === undefined) break;
		if (marker > 0x01 && marker !== 0xff && (marker < 0xd0 || marker > 0xd8)) return at;
	}
	return bytes.length;
}
