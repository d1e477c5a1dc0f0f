/** Where the page may load a frame from once the reader asks for it, as the policy says it. PeerTube runs on anybody's host, under its own path. */
export const videoFrameSources: readonly string[] = [
	"https://www.youtube.com/embed/",
	"https://www.youtube-nocookie.com/embed/",
	"https://player.vimeo.com/video/",
	"https://media.ccc.de/v/",
	"https://*/videos/embed/",
];

/** An address without user and port. */
const webAddress = /^(?:https?:)?\/\/([a-z0-9.-]+)(\/[\w./-]*)(\?[^#\s"'<>\\]*)?(?:#\S*)?$/i;

/** A player that may be loaded, by https. Of YouTube it is the host that sets no cookies before the video plays. */
export interface Player {
	readonly host: string;
	readonly address: string;
}

/** The player of a known host at this address; undefined for every other address. */
export function playerAt(written: string): Player | undefined {
	const [, name = "", path = "", query = ""] = webAddress.exec(written.trim()) ?? [];
	const isYoutube = /^(?:www\.)?youtube(?:-nocookie)?\.com$/i.test(name);
	const host = isYoutube ? "www.youtube-nocookie.com" : name.toLowerCase();
	return isPlayer(host, path) ? { host, address: `https://${host}${path}${query}` } : undefined;
}

function isPlayer(host: string, path: string): boolean {
	switch (host) {
		case "www.youtube-nocookie.com":
			return /^\/embed\/[\w-]+$/.test(path);
		case "player.vimeo.com":
			return /^\/video\/\d+$/.test(path);
		case "media.ccc.de":
			return /^\/v\/[\w.-]+\/oembed$/.test(path);
		default:
			return /^\/videos\/embed\/[\w-]+$/.test(path);
	}
}
