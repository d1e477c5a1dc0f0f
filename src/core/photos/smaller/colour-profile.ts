import { hasText } from "../bytes.ts";
import { readJpegSegments } from "../containers/jpeg-segments.ts";

const ICC = "ICC_PROFILE\0";

/** A JPEG with the colour profile of another, whose values of pixels it has: without it, a phone's photo would go dull. */
export function withProfileOf(copy: Uint8Array, source: Uint8Array): Uint8Array {
	const profile = profileSegments(source);
	if (profile.length === 0 || profileSegments(copy).length > 0) return copy;
	const first = readJpegSegments(copy)?.segments[0];
	// Behind JFIF's own segment, which comes first.
	const at = first?.marker === 0xe0 ? first.end : 2;
	const length = profile.reduce((sum, part) => sum + part.length, 0);
	const result = new Uint8Array(copy.length + length);
	result.set(copy.subarray(0, at));
	let offset = at;
	for (const part of profile) {
		result.set(part, offset);
		offset += part.length;
	}
	result.set(copy.subarray(at), offset);
	return result;
}

/** Marker and length included. */
function profileSegments(bytes: Uint8Array): readonly Uint8Array[] {
	const segments = readJpegSegments(bytes)?.segments ?? [];
	return segments
		.filter(({ marker, start }) => marker === 0xe2 && hasText(bytes, ICC, start))
		.map(({ start, end }) => bytes.subarray(start - 4, end));
}
