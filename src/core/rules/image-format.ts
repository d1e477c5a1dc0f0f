import * as l10n from "@vscode/l10n";
import { picturesOf } from "../images/pictures-of.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

/** Formats of cameras, scanners and programs that browsers do not show; HEIC only Safari does. */
const UNSHOWN = /\.(heic|heif|tiff?|psd|dng|cr2|cr3|nef|arw)$/i;

export const imageFormat: Rule = {
	id: "image-format",
	summary: "Images are in a format that browsers show.",
	rationale:
		"Phones save photos as HEIC, which no browser but Safari shows: readers get a hole. JPEG, PNG, WebP and AVIF are shown everywhere.",
	defaultSeverity: "warning",
	examples: [
		{ bad: postWith("![The main hall](/images/hall.heic)\n") },
		{ bad: "---\nlayout: post\ntitle: Meetup recap\nimage: /images/hall.HEIC\n---\n" },
	],
	clean: [
		postWith(
			"![The main hall](/images/hall.jpg)\n\n![On stage](https://cdn.example.com/stage.heic?format=jpg)\n",
		),
	],
	*check(post) {
		const seen = new Set<number>();
		for (const { destination, destinationRange } of picturesOf(post)) {
			const format = UNSHOWN.exec(destination)?.[1]?.toUpperCase();
			if (format === undefined || seen.has(destinationRange.start)) continue;
			seen.add(destinationRange.start);
			yield {
				message: l10n.t("Save the image as JPEG or WebP: most browsers do not show {0}.", format),
				range: destinationRange,
			};
		}
	},
};
