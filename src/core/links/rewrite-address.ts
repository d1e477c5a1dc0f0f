import { areBracketsPaired, writeDestination } from "../references/destination.ts";
import { replaceRange, type TextEdit } from "../text/text-edit.ts";
import type { LinkedAddress } from "./linked-addresses.ts";

/** Writes another address at a place; the fragment that stands there goes along where the new address has none. */
export function rewriteAddress({ range, fragment, syntax }: LinkedAddress, to: string): TextEdit {
	const whole = to.includes("#") ? to : to + fragment;
	return replaceRange(range, spell(whole, syntax));
}

/** Encoded so far that no reader of Markdown or HTML sees an end in it. */
function spell(address: string, syntax: LinkedAddress["syntax"]): string {
	const encoded = address.replace(/[\s"'<>`{}|^\\*]/g, encodeCharacter);
	const plain = areBracketsPaired(encoded) ? encoded : encoded.replace(/[()]/g, encodeCharacter);
	// Where the address is the text itself, readers see it as it stands.
	return syntax === "bare" || syntax === "autolink" ? plain : writeDestination(plain, false);
}

/** `encodeURIComponent` leaves some of them. */
function encodeCharacter(character: string): string {
	const encoded = encodeURIComponent(character);
	return encoded === character
		? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
		: encoded;
}
