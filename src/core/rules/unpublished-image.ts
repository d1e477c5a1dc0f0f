import * as l10n from "@vscode/l10n";
import { imagesByState } from "../images/images-by-state.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const unpublishedImage: Rule = {
	id: "unpublished-image",
	summary: "A picture does not lie in a folder of which the blog engine publishes only the posts.",
	rationale:
		"Jekyll and Hexo publish only posts from `_posts` and `_drafts`: a picture that was pasted beside its post shows while you write, and is a hole for readers. " +
		"Not told where `_config.yml` or the `Gemfile` names the plugin jekyll-postfiles, or Hexo's `post_asset_folder` is `true`.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("![The main hall](hall.jpg)\n"),
			facts: {
				siteFiles: ["_config.yml"],
				images: new Map([["hall.jpg", { state: "found", bytes: 5_400, unpublishedIn: "_posts" }]]),
			},
		},
	],
	clean: [postWith("![The main hall](/images/hall.jpg)\n")],
	*check(post) {
		for (const { image, file } of imagesByState(post, "found")) {
			if (file.unpublishedIn === undefined) continue;
			yield {
				message: l10n.t(
					"Move the picture to another folder and correct its path: of `{0}` only the posts are published.",
					file.unpublishedIn,
				),
				range: image.destinationRange,
			};
		}
	},
};
