import * as vscode from "vscode";
import type { ImageCopy } from "./image-copy.ts";

/** One sentence for the writer. */
export function describeCopy({ path, lostLocation, mayTellLocation }: ImageCopy): string {
	if (mayTellLocation && lostLocation)
		return vscode.l10n.t(
			"Copied the image to {0}, without the location that Recap could read: export it without metadata if nobody may learn where it was taken.",
			path,
		);
	if (mayTellLocation)
		return vscode.l10n.t(
			"Copied the image to {0}, with metadata that Recap cannot read: export it without metadata if nobody may learn where it was taken.",
			path,
		);
	return lostLocation
		? vscode.l10n.t("Copied the image to {0}, without its location.", path)
		: vscode.l10n.t("Copied the image to {0}.", path);
}
