/** A place in a file that told where the photo was taken. */
export type LocationTrace =
	| "GPS position (EXIF)"
	| "GPS position (XMP)"
	| "GPS position (text)"
	| "GPS position (video)"
	| "place names (XMP)"
	| "place names (IPTC)";

/** What was found, and blanked, so far. */
export type Traces = Set<LocationTrace>;
