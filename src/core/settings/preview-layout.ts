import { choiceSetting } from "./setting.ts";

export const previewLayoutSetting = choiceSetting({
	key: "preview.layout",
	default: "classic",
	about: "How the preview sets a post.",
	scope: "window",
	choices: {
		classic: "A serif text under a large sans-serif title, in VS Code's own colours.",
		wordpress: "Sans-serif throughout, wide, with the cover on top, as WordPress' own themes have it.",
		minimal: "One size of plain text and nothing between the writer and the words.",
		site: "The blog's own look, in trusted workspaces only: a Jekyll site's own layout from `_layouts` with its includes and stylesheets, and for other sites a plain article in the stylesheet that is found.",
	},
});
