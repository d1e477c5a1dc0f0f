import * as l10n from "@vscode/l10n";
import { isFileNameLike } from "../images/file-name-like.ts";
import type { Post } from "../post/post.ts";
import { planDefinitions } from "../references/add-definitions.ts";
import { type DestinationKind, readDestination } from "../references/destination.ts";
import { oneLine } from "../text/inline-text.ts";
import { isRefusal } from "../text/refusal.ts";

/** What an address is asked for. */
export type AddressRole = "page" | "link" | "slides" | "video" | "image";

/** A session's page is somewhere on the web; files may be in the blog itself. */
export const ADDRESS_KINDS: Readonly<Record<AddressRole, DestinationKind>> = {
	page: { noun: () => l10n.t("the session's page"), allowsPath: false },
	link: { noun: () => l10n.t("the page"), allowsPath: false },
	slides: { noun: () => l10n.t("the slides"), allowsPath: true },
	video: { noun: () => l10n.t("the video"), allowsPath: true },
	image: { noun: () => l10n.t("the image"), allowsPath: true },
};

/** One sentence where a typed title will not do. */
export function validateTitle(typed: string): string | undefined {
	return oneLine(typed) === "" ? l10n.t("Give the session a title.") : undefined;
}

/** One sentence where a typed alt text will not do. */
export function validateAlt(typed: string): string | undefined {
	const alt = oneLine(typed);
	if (alt === "") return l10n.t("Say what the image shows, for readers who do not see it.");
	return isFileNameLike(alt)
		? l10n.t("Say in words what the image shows: this is only what a file is called.")
		: undefined;
}

/** One sentence where a typed address will not do. */
export function validateNeededAddress(role: AddressRole, typed: string): string | undefined {
	const read = readDestination(typed, ADDRESS_KINDS[role]);
	return isRefusal(read) ? read.refusal : undefined;
}

/** One sentence where a post can get no link to a typed address, by whatever is wrong with either; an empty one leaves the link out. */
export function validateLink(post: Post, role: AddressRole, typed: string): string | undefined {
	return typed.trim() === "" ? undefined : validateNeededLink(post, role, typed);
}

export function validateNeededLink(post: Post, role: AddressRole, typed: string): string | undefined {
	const read = readDestination(typed, ADDRESS_KINDS[role]);
	const answer = isRefusal(read) ? read : planDefinitions(post, [read]);
	return isRefusal(answer) ? answer.refusal : undefined;
}
