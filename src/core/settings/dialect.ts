import { dialects } from "../dialects/index.ts";
import type { Setting } from "./setting.ts";

const ids = ["auto", ...dialects.map(({ id }) => id)];

/** `auto` or a dialect's id. */
export const dialectSetting: Setting<string> = {
	key: "dialect",
	default: "auto",
	about:
		"The blog engine whose front matter the posts have. `auto` finds it for each post by its front matter, its path and the site's files.",
	wanted: `one of ${ids.join(", ")}`,
	schema: { type: "string", enum: ids },
	scope: "resource",
	isForCommandLine: true,
	is: (value): value is string => typeof value === "string" && ids.includes(value),
};
