import { textsSetting } from "./setting.ts";

export const requiredFieldsSetting = textsSetting({
	key: "frontMatter.required",
	default: [],
	about:
		"What every post needs beside what its blog engine asks for: front-matter keys such as `cover_image`, or Recap's names of fields such as `author`, `tags`, `coverImage` and `excerpt`.",
	wanted: 'a list of keys, such as ["event_url"]',
	isForCommandLine: true,
});
