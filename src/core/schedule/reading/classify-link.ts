import { type MediaKind, mediaKindOf } from "../../post/media-kind.ts";
import { comparableTitle } from "./comparable-title.ts";

/** A link as a schedule has it. */
export interface WrittenLink {
	readonly href: string | undefined;
	readonly title?: string | undefined;
	/** `slides`, `SLIDES`, `media`, `related` …, where the file says one. */
	readonly type?: string | undefined;
	/** The file has a field for this and nothing else: Sessionize's `recordingUrl`. */
	readonly isKnown?: MediaKind;
}

const address = /^\s*https?:\/\//i;
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
const videoWords =
	/(?<![\p{L}\p{N}])(?:videos?|recordings?|aufzeichnung|mitschnitt|youtube|vimeo|peertube|watch)(?![\p{L}\p{N}])/iu;
/** Nothing but recordings of the event's own talks. */
const recordings = /^https?:\/\/video\.fosdem\.org\//i;

/**
 * What a session's link leads to: by what the file itself is, the type the schedule gives it, its title, its place. A talk links to
 * other talks as well, for background: a place for videos or slides counts only under a title that says so, or says nothing, or
 * is the session's own. `drop` is for what no reader of a write-up wants: captions, feedback forms, chat rooms.
 */
export function classifyLink(
	link: WrittenLink,
	url: string,
	sessionTitle: string,
): MediaKind | "other" | "drop" {
	const { type = "", title = "", isKnown } = link;
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
	const isOwn = saysNothing(title, url) || comparableTitle(title) === comparableTitle(sessionTitle);
	if (place === "video") return isOwn || says(videoWords, title) || recordings.test(url) ? "video" : "other";
	if (says(slideWords, title)) return "slides";
	if (place === "slides" && !/^(?:paper|article|book)$/i.test(type)) {
		if (handouts.test(path)) return "slides";
		if (isOwn && !/\.pdf$/i.test(path)) return "slides";
	}
	return says(videoWords, title) && !otherFile.test(path) ? "video" : "other";
}

/** A short title that has one of the words, or any that begins with one; longer ones are prose that mentions it. */
function says(words: RegExp, title: string): boolean {
	const at = address.test(title) ? -1 : title.search(words);
	return at >= 0 && (title.split(/\s+/).length <= 5 || /^\W*$/.test(title.slice(0, at)));
}

/** No title, or the address again. */
function saysNothing(title: string, url: string): boolean {
	return title.trim() === "" || address.test(title) || url.includes(title.trim().toLowerCase());
}
