import * as l10n from "@vscode/l10n";
import { maskTags } from "../../post/markdown/template-tags.ts";
import type { Post } from "../../post/post.ts";
import { type AddressSlip, findAddressSlip } from "../../references/address-slip.ts";
import { lineEndAt } from "../../text/line-bounds.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";
import { chooseFixes, moveBelow } from "./slip-of-line.ts";

/** Slips that an engine takes for a part of the address, as it reads the whole line (kramdown). */
const IN_ADDRESS: ReadonlySet<AddressSlip["kind"]> = new Set([
	"title-marks",
	"attributes",
	"broken",
	"words",
]);

/** Definitions whose engine reads all that stands on the line as the address. */
export function* slipsInAddresses(post: Post): Generator<Problem | undefined> {
	for (const { range, labelRange, destinationRange } of post.body.definitions) {
		if (post.text[destinationRange.start - 1] === "<" || !/\s/.test(maskTags(post.slice(destinationRange))))
			continue;
		if (/^javascript:/i.test(post.slice(destinationRange))) continue;
		const place = textRange(labelRange.end + 2, lineEndAt(post.text, labelRange.end));
		const slip = findAddressSlip(post, place);
		if (!slip || !IN_ADDRESS.has(slip.kind)) {
			yield undefined;
			continue;
		}
		yield {
			message: l10n.t(
				"Leave nothing but an address and a title in quotes behind `[{0}]:`: as it stands, all of it is the address.",
				post.slice(labelRange),
			),
			range: textRange(range.start, place.end),
			// The link has an address, if a wrong one: to change it is for the writer.
			fixes: chooseFixes(slip, moveBelow(post, slip)).map((fix) => ({ ...fix, isCertain: false })),
		};
	}
}
