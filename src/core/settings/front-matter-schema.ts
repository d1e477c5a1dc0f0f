import { textSetting } from "./setting.ts";

export const schemaSetting = textSetting({
	key: "frontMatter.schema",
	default: "",
	about:
		"A JSON Schema file in the workspace, such as `schemas/post.json`, that front matter must fit. Its `$ref`s may name other files in the workspace.",
	wanted: 'a file, such as "schemas/post.json"',
	isForCommandLine: true,
	waitsForTrust: true,
});
