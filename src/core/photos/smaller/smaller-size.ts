import * as l10n from "@vscode/l10n";
import type { Refusal } from "../../text/refusal.ts";
import { imageKind } from "../image-kind.ts";
import { jpegFrame } from "./jpeg-frame.ts";

/** What a smaller copy is to be. */
export interface SmallerSize {
	/** Of the picture as it is stored: a camera held upright turns it. */
	readonly width: number;
	readonly height: number;
}

/** Decoded, a pixel takes four bytes, several times over. */
const mostPixels = 50_000_000;
/** A copy that is hardly smaller is not worth a second loss of quality. */
const worthwhile = 0.85;

/**
 * The size of a copy whose longer side has `maxSide` pixels at most, never more than the picture has. Refuses, in one sentence, what no
 * smaller copy can be made of here.
 */
export function smallerSize(bytes: Uint8Array, maxSide: number): SmallerSize | Refusal {
	const kind = imageKind(bytes);
	if (kind === undefined) return { refusal: l10n.t("Replace this file by an image: it is none.") };
	if (kind !== "jpeg")
		return {
			refusal: l10n.t(
				"Export this image in a smaller size: Recap makes smaller copies of JPEG photos alone.",
			),
		};
	const frame = jpegFrame(bytes);
	if (!frame?.isWhole || frame.width === 0 || frame.height === 0)
		return { refusal: l10n.t("Export this photo again: its file is damaged or cut off.") };
	const { width, height, components } = frame;
	if (components > 3)
		return { refusal: l10n.t("Export this photo as RGB: its colours are those of a printing press.") };
	if (width * height > mostPixels)
		return { refusal: l10n.t("Export this photo in a smaller size: it has more than 50 megapixels.") };
	const scale = Math.min(1, maxSide / Math.max(width, height));
	return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The copy, or one sentence where it saves too little. */
export function worthwhileCopy(copy: Uint8Array, source: Uint8Array): Uint8Array | Refusal {
	return copy.length <= source.length * worthwhile
		? copy
		: { refusal: l10n.t("Leave this photo as it is: a copy would be hardly smaller.") };
}
