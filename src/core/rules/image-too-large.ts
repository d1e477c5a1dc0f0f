import * as l10n from "@vscode/l10n";
import { imagesByState } from "../images/images-by-state.ts";
import type { Picture } from "../images/pictures-of.ts";
import { isSizedByEngine } from "../images/sized-by-engine.ts";
import type { Post } from "../post/post.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

/** kB, where the writer has set nothing. */
const usualSize = 1024;

export const imageTooLarge: Rule = {
	id: "image-too-large",
	summary: "An image's file is no larger than `recap.images.maxSize`.",
	rationale:
		"Photos as cameras write them are ten times the size a page needs; readers at a conference, on its wireless network, wait for each.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith("![The main hall](/images/hall.jpg)\n"),
			facts: { images: new Map([["/images/hall.jpg", { state: "found", bytes: 5_400_000 }]]) },
		},
		{
			bad: postWith("![The main hall](/images/hall.jpg)\n"),
			facts: {
				images: new Map([["/images/hall.jpg", { state: "found", bytes: 300_000 }]]),
				largestImage: 200,
			},
		},
	],
	clean: [postWith("![The main hall](/images/hall.jpg)\n")],
	*check(post) {
		const most = post.facts.largestImage ?? usualSize;
		if (most <= 0) return;
		for (const { image, file } of imagesByState(post, "found")) {
			if (file.bytes <= most * 1024) continue;
			yield {
				message: l10n.t(
					"Make the image smaller: it is {0}, and more than {1} is slow to load.",
					sizeOf(file.bytes),
					sizeOf(most * 1024),
				),
				range: image.destinationRange,
				...(canBeSmaller(image, post) && { insert: "smaller-image" }),
			};
		}
	},
};

/** Photos in the blog; what the engine makes sizes of itself stays large. */
function canBeSmaller({ destination, isCover }: Picture, { dialect }: Post): boolean {
	const isPhoto = /\.jpe?g(?:[?#]|$)/i.test(destination);
	return isPhoto && !isCover && !isSizedByEngine(destination, dialect);
}

function sizeOf(bytes: number): string {
	const kilobytes = bytes / 1024;
	return kilobytes < 1024 ? `${Math.ceil(kilobytes)} kB` : `${Number((kilobytes / 1024).toFixed(1))} MB`;
}
