import * as l10n from "@vscode/l10n";
import { imagesByState } from "../images/images-by-state.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const missingImageFile: Rule = {
	id: "missing-image-file",
	summary: "A local image's file is in the blog.",
	rationale:
		"A renamed or forgotten file leaves a hole in the post, or in the card of a shared one. Recap looks where the blog keeps its images, and is silent where that " +
		"folder is not in the workspace.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("![The main hall](../images/hall.jpg)\n"),
			facts: { images: new Map([["../images/hall.jpg", { state: "missing" }]]) },
		},
		{
			bad: postWith('<img src="/images/hall.jpg" alt="The main hall">\n'),
			facts: { images: new Map([["/images/hall.jpg", { state: "missing" }]]) },
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\nimage: /images/hall.jpg\n---\n",
			facts: { images: new Map([["/images/hall.jpg", { state: "missing" }]]) },
		},
	],
	clean: [postWith("![The main hall](../images/hall.jpg)\n")],
	*check(post) {
		for (const { image } of imagesByState(post, "missing")) {
			const name = post.slice(image.destinationRange).replace(/\s+/g, " ");
			yield {
				message: l10n.t("Add the file `{0}` or correct its path: it is not in the blog's folder.", name),
				range: image.destinationRange,
			};
		}
	},
};
