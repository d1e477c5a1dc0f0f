import { textsSetting } from "./setting.ts";

export const postsSetting = textsSetting({
	key: "posts",
	default: [],
	about:
		"Glob patterns, relative to the workspace folder, of Markdown files that are posts even where their front matter does not say so, for example `content/blog/**`.",
	wanted: 'a list of patterns, such as ["content/**"]',
	isForCommandLine: true,
	waitsForTrust: true,
});
