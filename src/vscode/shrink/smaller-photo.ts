import * as vscode from "vscode";
import { withProfileOf } from "../../core/photos/smaller/colour-profile.ts";
import { smallerSize, worthwhileCopy } from "../../core/photos/smaller/smaller-size.ts";
import { withoutLocation } from "../../core/photos/without-location.ts";
import { keepLocationSetting } from "../../core/settings/images-keep-location.ts";
import { largestSideSetting } from "../../core/settings/images-max-side.ts";
import { imageQualitySetting } from "../../core/settings/images-quality.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { readSetting } from "../settings.ts";
import { openWorker } from "../workers/open-worker.ts";
import type { ShrinkRequest } from "./codec.ts";

/**
 * A photo in the size and quality of the settings for a post: turned as the camera was held, with its colour profile, without any other
 * metadata. Undefined where the writer cancelled; refuses, in one sentence, what cannot be made smaller.
 */
export async function smallerPhoto(
	extension: vscode.Uri,
	source: Uint8Array,
	post: vscode.Uri,
	token: vscode.CancellationToken,
): Promise<Uint8Array | Refusal | undefined> {
	const maxSide = Math.round(readSetting(largestSideSetting, post));
	if (maxSide < 1)
		return {
			refusal: vscode.l10n.t("Set recap.images.maxSide to the pixels that the longer side may have."),
		};
	const size = smallerSize(source, maxSide);
	if (isRefusal(size)) return size;
	if (readSetting(keepLocationSetting, post) && tellsPlace(source))
		return {
			refusal: vscode.l10n.t(
				"Turn recap.images.keepLocation off first: a smaller copy cannot keep the place.",
			),
		};
	const quality = Math.min(100, Math.max(1, Math.round(readSetting(imageQualitySetting, post))));
	const worker = await openWorker<ShrinkRequest>(extension, "shrink.js", token);
	try {
		const copy = await worker.ask<Uint8Array>({ bytes: source, ...size, quality });
		return copy && worthwhileCopy(withProfileOf(copy, source), source);
	} catch {
		return { refusal: vscode.l10n.t("Export this photo again: it cannot be decoded.") };
	} finally {
		worker.end();
	}
}

function tellsPlace(photo: Uint8Array): boolean {
	const cleaned = withoutLocation(photo);
	return !isRefusal(cleaned) && cleaned.removed.length > 0;
}
