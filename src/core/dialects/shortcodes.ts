/** WordPress' own shortcodes, and those of its hosted blogs, with an attribute: https://codex.wordpress.org/Shortcode */
const opening =
	/\[(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|slideshare|sourcecode|tweet)(?:[ \t]+[\w-]+=|=)[^\][\r\n]{1,400}\]/;

/** Others hold text between two tags: `[caption]…[/caption]`. */
const closing = /\[\/(?:caption|embed|audio|video|playlist|sourcecode|slideshare|tweet)\]/;

/** A shortcode as older versions of a blog have left it. A new one at each call, as it remembers its place. */
export function shortcodes(): RegExp {
	return new RegExp(`${opening.source}|${closing.source}`, "gi");
}
