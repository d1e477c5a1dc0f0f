import { readJpegSegments } from "../containers/jpeg-segments.ts";

/** What a JPEG's frame header says (ITU-T T.81, B.2.2). */
export interface JpegFrame {
	readonly width: number;
	readonly height: number;
	/** Of a pixel: 1 of a grey picture, 3 of one in colours, 4 of one for printing. */
	readonly components: number;
	/** Whether the picture ends as it should: of a cut file the rest would come out grey. */
	readonly isWhole: boolean;
}

/** Undefined where no frame stands. */
export function jpegFrame(bytes: Uint8Array): JpegFrame | undefined {
	const read = readJpegSegments(bytes);
	const frame = read?.segments.find(({ marker }) => isFrame(marker));
	if (!read || !frame || frame.end - frame.start < 6) return undefined;
	const at = (offset: number) => bytes[frame.start + offset] ?? 0;
	return {
		height: at(1) * 256 + at(2),
		width: at(3) * 256 + at(4),
		components: at(5),
		isWhole: bytes[read.end - 2] === 0xff && bytes[read.end - 1] === 0xd9,
	};
}

/** SOF0 to SOF15, without what only looks like them: tables of codes, arithmetic's, and JPG. */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
