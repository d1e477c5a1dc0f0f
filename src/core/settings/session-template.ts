import { textSetting } from "./setting.ts";

export const sessionTemplateSetting = textSetting({
	key: "session.template",
	default: "",
	about:
		"How *Insert Session* writes a session, for example `## {title}\\n\\n{speakers}\\n\\n{slides} · {video}`. It knows `{title}` (linked to the session's page), `{url}` (a link to that page, instead), `{speakers}`, `{slides}`, `{video}`, `{time}` and `{room}`; a part that is empty is left out with its brackets and label. `{time}` and `{room}` are asked for where it names them. Where it is empty, a session looks like the post's others.",
	wanted: 'a text, such as "## {title}"',
	isLong: true,
});
