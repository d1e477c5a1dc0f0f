/** A place in a file that told where the photo was taken. */
export type LocationTrace =
	| "GPS position (EXIF)"
	| "GPS position (XMP)"
	| "GPS position (text)"
	| "GPS position (video)"
	| "place names (XMP)"
	| "place names (IPTC)"
	| "place names (text)"
	| "place names (maker notes)"
	| "mobile country code";

/** A part of a file that may tell where the photo was taken, and that nobody here can read. */
export type UnexaminedPart =
	/** What a camera's maker writes for itself, of a maker that is not known to leave places out. */
	| "maker notes"
	/** Segments, chunks, boxes and extensions of programs that are not known here. */
	| "application data"
	/** What stands behind the picture and is neither a picture nor a video. */
	| "appended data"
	/** Tracks of an embedded video that are neither pictures nor sound, and a video that is damaged. */
	| "video data"
	/** Pictures inside an SVG. */
	| "embedded images"
	/** More of it than anybody writes: what lies behind a limit. */
	| "oversized metadata";

/** What was blanked so far, and what was not looked at. */
export interface Findings {
	readonly removed: Set<LocationTrace>;
	readonly unexamined: Set<UnexaminedPart>;
}

export function noFindings(): Findings {
	return { removed: new Set(), unexamined: new Set() };
}
