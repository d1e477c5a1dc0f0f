/** Where the page may load a frame from once the reader asks for it, as the policy says it. PeerTube runs on anybody's host, under its own path. */
export const videoFrameSources: readonly string[] = [
	"https://www.youtube.com/embed/",
	"https://www.youtube-nocookie.com/embed/",
	"https://player.vimeo.com/video/",
	"https://media.ccc.de/v/",
	"https://*/videos/embed/",
];

/** A player's address as it may be loaded: by https, and of YouTube the host that sets no cookies before the video plays. Undefined for every other address. */
export function videoFrameAddress(written: string): URL | undefined {
	let address: URL;
	try {
		address = new URL(written.trim().replace(/^\/\//, "https://"));
	} catch {
		return undefined;
	}
	if (address.protocol === "http:") address.protocol = "https:";
	if (address.protocol !== "https:" || address.username !== "" || address.port !== "") return undefined;
	if (/^(?:www\.)?youtube(?:-nocookie)?\.com$/.test(address.hostname))
		address.hostname = "www.youtube-nocookie.com";
	return isPlayer(address) ? address : undefined;
}

function isPlayer({ hostname, pathname }: URL): boolean {
	switch (hostname) {
		case "www.youtube-nocookie.com":
			return /^\/embed\/[\w-]+$/.test(pathname);
		case "player.vimeo.com":
			return /^\/video\/\d+$/.test(pathname);
		case "media.ccc.de":
			return /^\/v\/[\w.-]+\/oembed$/.test(pathname);
		default:
			return /^\/videos\/embed\/[\w-]+$/.test(pathname);
	}
}
