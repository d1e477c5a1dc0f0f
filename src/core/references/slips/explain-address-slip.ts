import * as l10n from "@vscode/l10n";
import type { Post } from "../../post/post.ts";
import type { AddressSlip } from "../address-slip.ts";

/** What to do about a slip behind the address of `[text](…)`, which readers see as brackets then. */
export function explainAddressSlip(post: Post, { kind, range }: AddressSlip): string {
	switch (kind) {
		case "quotes-in-title":
			return l10n.t("Escape the quotes inside the title: as they stand, readers see the brackets.");
		case "title-marks":
			return l10n.t(
				"Put the title in straight quotes, behind a space: as it stands, readers see the brackets.",
			);
		case "attributes":
			return l10n.t(
				"Move `{0}` out of the brackets: as it stands, readers see them.",
				post.slice(range).trim(),
			);
		case "broken":
			return l10n.t("Copy the address again: it is broken in two, so readers see the brackets.");
		case "words":
			return l10n.t(
				"Make what stands behind the address its title, in quotes, or move it: as it stands, readers see the brackets.",
			);
		default:
			return l10n.t(
				"Take the space out of the address, or put it in < and >: a link's address ends at a space.",
			);
	}
}
