import * as l10n from "@vscode/l10n";
import { type ImageKind, imageKind } from "./image-kind.ts";
import { blankHeif } from "./location/heif.ts";
import { blankJpeg } from "./location/jpeg.ts";
import { blankLoose, tellsLocationInText } from "./location/loose.ts";
import { blankPng } from "./location/png.ts";
import type { LocationTrace, Traces } from "./location/trace.ts";
import { blankWebp } from "./location/webp.ts";
import { blankXmp } from "./location/xmp.ts";

export type { LocationTrace } from "./location/trace.ts";

/** `bytes` are the given ones where nothing was removed. A refusal is a sentence for the writer. */
export type WithoutLocation =
	| { readonly bytes: Uint8Array; readonly removed: readonly LocationTrace[] }
	| { readonly refusal: string };

/** Changes the bytes given to it; undefined where the file is damaged. */
type Blank = (bytes: Uint8Array, traces: Traces) => Uint8Array | undefined;

const FORMATS: Readonly<Record<ImageKind, { readonly label: string; readonly blank: Blank }>> = {
	jpeg: { label: "JPEG", blank: blankJpeg },
	png: { label: "PNG", blank: blankPng },
	webp: { label: "WebP", blank: blankWebp },
	heic: { label: "HEIC", blank: blankHeif },
	avif: { label: "AVIF", blank: blankHeif },
	gif: { label: "GIF", blank: inPlace(blankLoose) },
	svg: { label: "SVG", blank: inPlace(blankXmp) },
};

/**
 * A copy of an image that no longer tells where it was taken: no GPS position and no place names in Exif, XMP and IPTC.
 * Pixels and all other metadata stay as they are, orientation included. Not looked at: maker notes, what captions say.
 */
export function withoutLocation(bytes: Uint8Array): WithoutLocation {
	const kind = imageKind(bytes);
	if (!kind)
		return { refusal: l10n.t("Choose a JPEG, PNG, GIF, WebP, AVIF, HEIC or SVG image: this file is none.") };
	const { label, blank } = FORMATS[kind];
	const traces: Traces = new Set();
	const cleaned = blank(new Uint8Array(bytes), traces);
	if (!cleaned) return { refusal: l10n.t("Export this {0} image again: its metadata is damaged.", label) };
	// In a drawing the words are what readers see.
	if (kind !== "svg" && tellsLocationInText(cleaned)) {
		return {
			refusal: l10n.t("Export this {0} image without its location: Recap cannot take it out safely.", label),
		};
	}
	return { bytes: traces.size > 0 ? cleaned : bytes, removed: [...traces] };
}

/** Whether an image tells where it was taken, as far as `withoutLocation` finds out. */
export function hasLocation(bytes: Uint8Array): boolean {
	const kind = imageKind(bytes);
	if (!kind) return false;
	const traces: Traces = new Set();
	FORMATS[kind].blank(new Uint8Array(bytes), traces);
	return traces.size > 0 || (kind !== "svg" && tellsLocationInText(bytes));
}

function inPlace(blank: (bytes: Uint8Array, traces: Traces) => void): Blank {
	return (bytes, traces) => {
		blank(bytes, traces);
		return bytes;
	};
}
