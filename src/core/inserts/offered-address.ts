import * as l10n from "@vscode/l10n";
import { type MediaKind, mediaKindOf, mediaServiceOf } from "../post/media-kind.ts";
import { isSessionPage } from "../post/session/session-page.ts";
import type { AddressRole } from "./validate.ts";

const LONGEST = 2000;
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** The one web address that a text is; undefined for any other text. */
export function addressIn(text: string): string | undefined {
	const address = text.trim();
	return address.length <= LONGEST && /^https?:\/\/[^\s/?#]\S*$/i.test(address) ? address : undefined;
}

/**
 * What a question for an address holds at first: the address on the clipboard, where it may be what is asked for. A question that
 * may be left out holds it only where the address says that it is.
 */
export function offeredAddress(
	role: AddressRole,
	clipboard: string,
	{ isNeeded }: { readonly isNeeded: boolean },
): string {
	const address = addressIn(clipboard);
	if (address === undefined) return "";
	const kind = addressKindOf(address);
	const isMeant = kind === role || (isNeeded && kind === undefined);
	return isMeant ? address : "";
}

/** What an address is for, as far as it says. */
export function addressKindOf(address: string): AddressRole | undefined {
	const media: MediaKind | undefined = mediaKindOf(address);
	if (media) return media;
	if (IMAGE_FILE.test(address.replace(/[?#].*$/s, ""))) return "image";
	return isSessionPage(address) ? "page" : undefined;
}

/** What an address that is typed or pasted leads to, in a few words; undefined where it does not say. */
export function describeAddress(typed: string): string | undefined {
	const address = typed.trim();
	const kind = address.length <= LONGEST && !/\s/.test(address) ? mediaKindOf(address) : undefined;
	if (!kind) return undefined;
	const service = mediaServiceOf(address);
	if (kind === "slides") return service ? l10n.t("Slides ({0})", service) : l10n.t("Slides");
	return service ? l10n.t("A video ({0})", service) : l10n.t("A video");
}
