import * as l10n from "@vscode/l10n";
import { type ImageKind, imageKind } from "./image-kind.ts";
import { tellsLocationInText } from "./location/credentials.ts";
import { type Findings, type LocationTrace, noFindings, type UnexaminedPart } from "./location/findings.ts";
import { blankGif } from "./location/gif.ts";
import { blankHeif } from "./location/heif.ts";
import { blankJpeg } from "./location/jpeg.ts";
import { blankPng } from "./location/png.ts";
import { blankSvg } from "./location/svg.ts";
import { blankWebp } from "./location/webp.ts";

/** `bytes` are the given ones where nothing was removed. A refusal is a sentence for the writer. */
export type WithoutLocation =
	| {
			readonly bytes: Uint8Array;
			readonly removed: readonly LocationTrace[];
			/** What may still tell the location, because nobody here can read it. */
			readonly unexamined: readonly UnexaminedPart[];
	  }
	| { readonly refusal: string };

/** Changes the bytes given to it; undefined where the file is damaged. */
type Blank = (bytes: Uint8Array, findings: Findings) => Uint8Array | undefined;

const FORMATS: Readonly<Record<ImageKind, { readonly label: string; readonly blank: Blank }>> = {
	jpeg: { label: "JPEG", blank: blankJpeg },
	png: { label: "PNG", blank: blankPng },
	webp: { label: "WebP", blank: blankWebp },
	heic: { label: "HEIC", blank: blankHeif },
	avif: { label: "AVIF", blank: blankHeif },
	gif: { label: "GIF", blank: blankGif },
	svg: { label: "SVG", blank: blankSvg },
};

/**
 * A copy of an image that no longer tells where it was taken: no GPS position and no place names in Exif, XMP, IPTC, text
 * chunks and embedded videos. Pixels and all other metadata stay as they are, orientation included. Captions and keywords
 * are the writer's. Reasons and limits: docs/location-removal.md.
 */
export function withoutLocation(bytes: Uint8Array): WithoutLocation {
	const kind = imageKind(bytes);
	if (!kind)
		return { refusal: l10n.t("Choose a JPEG, PNG, GIF, WebP, AVIF, HEIC or SVG image: this file is none.") };
	const { label, blank } = FORMATS[kind];
	const findings = noFindings();
	const cleaned = blank(new Uint8Array(bytes), findings);
	if (!cleaned || !isClean(cleaned, blank, findings))
		return { refusal: l10n.t("Export this {0} image again: its metadata is damaged.", label) };
	// In a drawing the words are what readers see.
	if (kind !== "svg" && tellsLocationInText(cleaned, findings)) {
		return {
			refusal: l10n.t("Export this {0} image without its location: Recap cannot take it out safely.", label),
		};
	}
	const { removed, unexamined } = findings;
	return { bytes: removed.size > 0 ? cleaned : bytes, removed: [...removed], unexamined: [...unexamined] };
}

/** In a damaged file what is blanked may be part of something else: a copy has to be readable, with no location left. */
function isClean(cleaned: Uint8Array, blank: Blank, { removed }: Findings): boolean {
	if (removed.size === 0) return true;
	const left = noFindings();
	return blank(new Uint8Array(cleaned), left) !== undefined && left.removed.size === 0;
}
