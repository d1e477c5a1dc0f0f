/** What a talk leaves behind, as far as a link's address or text tells. */
export type MediaKind = "slides" | "video";

interface Place {
	readonly kind: MediaKind;
	/** A host, its subdomains included. */
	readonly host: string;
	/** What the path must look like there; any where left out. */
	readonly path?: RegExp;
}

const PLACES: readonly Place[] = [
	{ kind: "slides", host: "speakerdeck.com", path: /^\/[^/?]+\/[^/?]+/ },
	{ kind: "slides", host: "slideshare.net", path: /^\/[^/?]+\/[^/?]+/ },
	{ kind: "slides", host: "docs.google.com", path: /^\/presentation\// },
	{ kind: "slides", host: "slides.google.com" },
	{ kind: "slides", host: "slides.com", path: /^\/[^/?]+\/[^/?]+|^\/d\// },
	{ kind: "slides", host: "slid.es", path: /^\/[^/?]+\/[^/?]+/ },
	{ kind: "slides", host: "docswell.com", path: /^\/s\/|^\/slide\// },
	{ kind: "slides", host: "noti.st", path: /^\/[^/?]+\/[^/?]+/ },
	{ kind: "slides", host: "prezi.com", path: /^\/(p\/|view\/|[^/?]{8,})/ },
	{ kind: "slides", host: "sched.co", path: /\.(pdf|pptx?|odp|key)$/i },
	{ kind: "video", host: "youtube.com", path: /^\/(watch|embed\/|live\/|playlist|shorts\/|v\/)/ },
	{ kind: "video", host: "youtube-nocookie.com" },
	{ kind: "video", host: "youtu.be", path: /^\/./ },
	{ kind: "video", host: "vimeo.com", path: /^\/(video\/|album\/|showcase\/|channels\/[^/]+\/)?\d+/ },
	{ kind: "video", host: "media.ccc.de", path: /^\/(?:v\/|browse\/.*\.html$)/ },
	{ kind: "video", host: "video.fosdem.org" },
	{ kind: "video", host: "confreaks.tv", path: /^\/videos\// },
	{ kind: "video", host: "infoq.com", path: /^\/presentations\// },
	{ kind: "video", host: "channel9.msdn.com", path: /^\/events\//i },
	{ kind: "video", host: "twitch.tv", path: /^\/videos\// },
	{ kind: "video", host: "dailymotion.com", path: /^\/video\// },
	{ kind: "video", host: "bilibili.com", path: /^\/video\// },
	{ kind: "video", host: "nicovideo.jp", path: /^\/watch\// },
];

const placesByHost = new Map<string, Place[]>();
for (const place of PLACES) placesByHost.set(place.host, [...(placesByHost.get(place.host) ?? []), place]);

/** RFC 1035, section 2.3.4. */
const longestHost = 255;

/** The places at a host, or at the one it is a subdomain of. */
function placesAt(host: string): readonly Place[] {
	if (host.length > longestHost) return [];
	for (let at = 0; ; at = host.indexOf(".", at) + 1) {
		const places = placesByHost.get(host.slice(at));
		if (places) return places;
		if (!host.includes(".", at)) return [];
	}
}

const SLIDE_FILE = /\.(pdf|pptx?|odp|key)$/i;
const VIDEO_FILE = /\.(mp4|webm|mkv|ogv|mov|m4v)$/i;
/** PeerTube runs on anybody's host: `/w/<short id>` and `/videos/watch/<uuid>` are its own paths. */
const PEERTUBE_PATH =
	/^\/(w\/[1-9A-HJ-NP-Za-km-z]{20,22}|videos\/(watch|embed)\/[\da-f]{8}-[\da-f]{4}-[\da-f-]{22,})(\/|$)/;
/** pretalx, on anybody's host: what a speaker attached to a talk. */
const PRETALX_RESOURCE = /\/media\/[^/]+\/submissions\/[A-Z\d]{5,8}\/resources\/[^/]+$/;
/** FOSDEM names the kind of an attachment in its path, whatever the file is. */
const FOSDEM_SLIDES = /\/attachments\/(?:(?!attachments\/)[^/]+\/)*slides\//;

const SLIDE_WORDS =
	/(?<![\p{L}\p{N}])(slides?|slide ?deck|deck|slidedeck|speaker ?deck|slideshare|powerpoint|folien|diapos?|diapositivas|diaporama|transparencias|lâminas|slajdy)(?![\p{L}\p{N}])|スライド|発表資料|登壇資料|投影片|簡報|幻灯片?|演示文稿|슬라이드|발표 ?자료|اسلاید/iu;
const VIDEO_WORDS =
	/(?<![\p{L}\p{N}])(videos?|recordings?|screencast|youtube|vimeo|vidéos?|vídeos?|aufzeichnung|mitschnitt|grabación|gravação|nagranie|enregistrement)(?![\p{L}\p{N}])|動画|録画|影片|錄影|视频|录像|영상|동영상|ویدیو|ویدئو/iu;

/** What stands for one thing at a known place whose address says nothing: "Video", "Watch the recording". */
const WHOLE_WORD =
	/^(?:(?:the|watch|see|watch the|see the|my|la|le|das|die) )?(?:slides|slide ?deck|deck|video|recording|screencast|folien|vidéo|vídeo|aufzeichnung|スライド|動画|録画|视频|影片|슬라이드|영상)$/iu;
/** The front page, a channel or somebody's profile. */
const PROFILE = /^\/?$|^\/(?:user|channel|c|@[^/]*|people|profile)(?:\/|$)|^\/[^/]+\/?$/i;

/** A link text longer than this (in words) is prose that mentions slides, not a link to them. */
const LONGEST_MEDIA_TEXT = 5;

const ADDRESS = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:@]+)(?::\d+)?([^?#]*)/i;

/** What an address leads to; undefined where it is neither slides nor a video, as far as host and path tell. */
export function mediaKindOf(destination: string): MediaKind | undefined {
	const { host, path } = hostAndPath(destination);
	const place = placesAt(host).find((known) => known.path === undefined || known.path.test(path));
	if (place) return place.kind;
	if (SLIDE_FILE.test(path) || isAttachedSlides(host, path)) return "slides";
	if (VIDEO_FILE.test(path) || PEERTUBE_PATH.test(path)) return "video";
	return undefined;
}

/** As `mediaKindOf`; where the address says nothing, what the link's short text says ("Slides", "recording", 動画). */
export function mediaKindOfLink(link: {
	readonly destination: string;
	readonly text: string | undefined;
}): MediaKind | undefined {
	const byAddress = mediaKindOf(link.destination);
	if (byAddress !== undefined || link.destination.startsWith("#")) return byAddress;
	// A channel or profile at a known place is neither, whatever it is called.
	const { host, path } = hostAndPath(link.destination);
	const text = link.text?.trim() ?? "";
	if (placesAt(host).length > 0 && (!WHOLE_WORD.test(text) || PROFILE.test(path))) return undefined;
	return mediaKindOfWords(text);
}

/** What a short text names: "Slides", "Session recording"; undefined where it is longer or names neither. */
export function mediaKindOfWords(words: string): MediaKind | undefined {
	const text = words.trim();
	if (text === "" || text.split(/\s+/).length > LONGEST_MEDIA_TEXT) return undefined;
	if (VIDEO_WORDS.test(text)) return "video";
	return SLIDE_WORDS.test(text) ? "slides" : undefined;
}

const SERVICE_NAMES: readonly (readonly [string, string])[] = [
	["speakerdeck.com", "Speaker Deck"],
	["slideshare.net", "SlideShare"],
	["docs.google.com", "Google Slides"],
	["slides.google.com", "Google Slides"],
	["slides.com", "Slides.com"],
	["youtube.com", "YouTube"],
	["youtu.be", "YouTube"],
	["vimeo.com", "Vimeo"],
	["media.ccc.de", "media.ccc.de"],
];

/** The service a media address belongs to, as readers know it, e.g. "Speaker Deck"; "PDF" for such a file. */
export function mediaServiceOf(destination: string): string | undefined {
	const { host, path } = hostAndPath(destination);
	const named = SERVICE_NAMES.find(([known]) => isHostOf(known, host));
	if (named) return named[1];
	if (/\.pdf$/i.test(path)) return "PDF";
	if (isHostOf("fosdem.org", host) && mediaKindOf(destination) !== undefined) return "FOSDEM";
	if (PRETALX_RESOURCE.test(path)) return "pretalx";
	return host !== "" && PEERTUBE_PATH.test(path) ? "PeerTube" : undefined;
}

function isAttachedSlides(host: string, path: string): boolean {
	if (isHostOf("fosdem.org", host)) return FOSDEM_SLIDES.test(path);
	// Drawings and programs are attached too.
	return (
		PRETALX_RESOURCE.test(path) && !/\.(?:png|jpe?g|gif|webp|svg|zip|tar|t?gz|mp3|txt|py|ipynb)$/i.test(path)
	);
}

/** Host (lower case) and path (without query and fragment) of a web address; an empty host for a path in the blog. */
export function hostAndPath(destination: string): { host: string; path: string } {
	const address = ADDRESS.exec(destination);
	if (!address) return { host: "", path: destination.replace(/[?#].*$/s, "") };
	return { host: address[1]?.toLowerCase() ?? "", path: address[2] ?? "" };
}

/** Whether a host is the known one or a subdomain of it. */
export function isHostOf(known: string, host: string): boolean {
	return host === known || host.endsWith(`.${known}`);
}
