import * as vscode from "vscode";
import type { ImageCopy } from "./image-copy.ts";

/** For the writer, what was copied and what there is to do about it; empty where nothing was. */
export function describeCopies(copies: readonly ImageCopy[]): string {
	const [first] = copies;
	if (!first) return "";
	if (copies.length === 1) return describeCopy(first);
	const smaller = copies.filter(({ largerSize }) => largerSize !== undefined).length;
	const unread = describeUnread(copies.filter(({ mayTellLocation }) => mayTellLocation));
	const copied =
		smaller === 0
			? vscode.l10n.t("{0} images copied.", copies.length)
			: vscode.l10n.t("{0} images copied, {1} of them made smaller.", copies.length, smaller);
	return unread === "" ? copied : `${copied} ${unread}`;
}

/** What there is to do about copies that may tell where their photo was taken; empty for none. */
export function describeUnread(unread: readonly Pick<ImageCopy, "path">[]): string {
	const [first] = unread;
	if (!first) return "";
	return unread.length === 1
		? vscode.l10n.t(
				"{0} has metadata that Recap cannot read: export it without metadata if nobody may learn where it was taken.",
				first.path,
			)
		: vscode.l10n.t(
				"{0} images, {1} first, have metadata that Recap cannot read: export them without metadata if nobody may learn where they were taken.",
				unread.length,
				first.path,
			);
}

/** The same of a single copy, which it says was made. */
export function describeUnreadCopy({ path, lostLocation }: Pick<ImageCopy, "path" | "lostLocation">): string {
	return lostLocation
		? vscode.l10n.t(
				"Copied the image to {0}, without the location that Recap could read: export it without metadata if nobody may learn where it was taken.",
				path,
			)
		: vscode.l10n.t(
				"Copied the image to {0}, with metadata that Recap cannot read: export it without metadata if nobody may learn where it was taken.",
				path,
			);
}

/** One sentence for the writer. */
function describeCopy(copy: ImageCopy): string {
	const { path, lostLocation, mayTellLocation, largerSize } = copy;
	if (largerSize !== undefined) return describeSmaller(copy, largerSize);
	if (mayTellLocation) return describeUnreadCopy(copy);
	return lostLocation
		? vscode.l10n.t("Copied the image to {0}, without its location.", path)
		: vscode.l10n.t("Copied the image to {0}.", path);
}

function describeSmaller({ path, lostLocation, contents }: ImageCopy, largerSize: number): string {
	const size = Math.ceil(contents.length / 1024);
	const before = Math.ceil(largerSize / 1024);
	return lostLocation
		? vscode.l10n.t(
				"Copied the image to {0}, smaller and without its location: {1} kB instead of {2} kB.",
				path,
				size,
				before,
			)
		: vscode.l10n.t("Copied the image to {0}, smaller: {1} kB instead of {2} kB.", path, size, before);
}
