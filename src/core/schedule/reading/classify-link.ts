import { type MediaKind, mediaKindOf } from "../../post/media-kind.ts";

/** A link as a schedule has it. */
export interface WrittenLink {
	readonly href: string | undefined;
	readonly title?: string | undefined;
	/** `slides`, `SLIDES`, `media`, `related` …, where the file says one. */
	readonly type?: string | undefined;
	/** The file has a field for this and nothing else: Sessionize's `recordingUrl`. */
	readonly isKnown?: MediaKind;
}

const captions = /\.(?:vtt|srt)$/i;
const videoFile = /\.(?:mp4|webm|mkv|ogv|mov|m4v|av1)$/i;
const slideFile = /\.(?:pptx?|odp|key)$/i;
/** Where organisers keep what speakers hand in: sched.com, pretalx, FOSDEM. Elsewhere a PDF may be anything. */
const handouts = /\/hosted_files\/|\/submissions\/[A-Z\d]{5,8}\/resources\/|\/slides\//;
const otherFile = /\.(?:pdf|png|jpe?g|gif|svg|zip|t?gz|txt|md)$/i;
const noise = /\b(?:feedback|chat ?room|matrix|jabber|irc|rocket\.?chat)\b/i;
const noiseHost = /^https?:\/\/(?:[^/]*\.)?(?:matrix\.to|chat\.[^/]+|app\.element\.io)(?:[/?#]|$)/i;
const noisePath = /\/feedback(?:[/.?#]|$)|\/\/(?:submission|feedback)\.[^/]*\/feedback/i;
const slideWords = /(?<![\p{L}\p{N}])(?:slides?|slide ?deck|deck|presentation|folien)(?![\p{L}\p{N}])/iu;
const videoWords = /(?<![\p{L}\p{N}])(?:videos?|recordings?|aufzeichnung|mitschnitt)(?![\p{L}\p{N}])/iu;

/**
 * What a session's link leads to: by what the file itself is, the type the schedule gives it, its title, its place. `drop` is
 * for what no reader of a write-up wants: captions, feedback forms, chat rooms.
 */
export function classifyLink(
	{ type = "", title = "", isKnown }: WrittenLink,
	url: string,
): MediaKind | "other" | "drop" {
	if (isKnown) return isKnown;
	const path = /^[^?#]*/.exec(url)?.[0] ?? "";
	if (captions.test(path) || /^(?:feedback|origin|activitypub)$/i.test(type)) return "drop";
	if (noise.test(title) || noiseHost.test(url) || noisePath.test(url)) return "drop";
	// Organisers label a recorded demonstration as slides.
	if (videoFile.test(path)) return "video";
	if (slideFile.test(path) || /^slides$/i.test(type)) return "slides";
	// An attached drawing is typed as media, too.
	if (/^(?:video|media)$/i.test(type) && !otherFile.test(path)) return "video";
	const place = mediaKindOf(url);
	if (place === "video") return "video";
	const isShort = title.split(/\s+/).length <= 5;
	if (/^\W*(?:slides|folien)(?!\p{L})/iu.test(title) || (isShort && slideWords.test(title))) return "slides";
	if (
		place === "slides" &&
		!/^(?:paper|article|book)$/i.test(type) &&
		(!/\.pdf$/i.test(path) || handouts.test(path))
	)
		return "slides";
	return isShort && videoWords.test(title) && !otherFile.test(path) ? "video" : "other";
}
