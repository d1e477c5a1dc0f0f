import type { VideoHost } from "../dialects/dialect.ts";
import { hostAndPath, isHostOf } from "./media-kind.ts";

/** What a video's host offers for other people's pages. */
export interface HostedVideo {
	/** The address of its player, for a frame. */
	readonly embedUrl: string;
	/** The address of a still picture, where the host has one at an address that can be told. */
	readonly thumbnailUrl?: string;
	/** Where the host and the id alone say which video it is, and where its page is. */
	readonly known?: KnownVideo;
}

export interface KnownVideo {
	readonly host: VideoHost;
	readonly id: string;
	readonly pageUrl: string;
	/** Where it starts, in seconds; 0 for the beginning. */
	readonly start: number;
}

interface Address {
	readonly host: string;
	readonly path: string;
	readonly query: ReadonlyMap<string, string>;
}

type ReadPlace = (address: Address) => HostedVideo | undefined;

/** Undefined for addresses of no video, and of hosts whose player's address Recap does not know. */
export function hostedVideoOf(destination: string): HostedVideo | undefined {
	const { host, path } = hostAndPath(destination);
	// A port means a host of somebody's own, or a trick.
	if (host === "" || /^[^/]*\/\/[^/?#]*:\d/.test(destination)) return undefined;
	const query = readQuery(/\?([^#]*)/.exec(destination)?.[1] ?? "");
	const address = { host, path, query };
	for (const read of READERS) {
		const place = read(address);
		if (place) return place;
	}
	return undefined;
}

const readYouTube: ReadPlace = ({ host, path, query }) => {
	const isShort = host === "youtu.be";
	if (!isShort && !["youtube.com", "youtube-nocookie.com"].some((known) => isHostOf(known, host)))
		return undefined;
	const named = isShort ? path.slice(1) : /^\/(?:embed|live|shorts|v)\/([^/]+)/.exec(path)?.[1];
	const id = path === "/watch" ? query.get("v") : named?.replace(/\/$/, "");
	if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
	const start = readSeconds(query.get("t") ?? query.get("start") ?? "");
	return {
		embedUrl: `https://www.youtube-nocookie.com/embed/${id}${start > 0 ? `?start=${start}` : ""}`,
		thumbnailUrl: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
		known: {
			host: "youtube",
			id,
			pageUrl: `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ""}`,
			start,
		},
	};
};

/** A video that is not listed has a second part, without which its player shows nothing. */
const readVimeo: ReadPlace = ({ host, path, query }) => {
	if (!isHostOf("vimeo.com", host)) return undefined;
	const [, id, key] =
		/^\/(?:video\/|(?:album|showcase)\/\d+\/video\/|channels\/[^/]+\/)?(\d+)(?:\/([\da-f]+))?\/?$/.exec(
			path,
		) ?? [];
	const hash = key ?? query.get("h");
	if (!id) return undefined;
	return {
		embedUrl: `https://player.vimeo.com/video/${id}${hash && /^[\da-f]+$/.test(hash) ? `?h=${hash}` : ""}`,
		...(!hash && { known: { host: "vimeo", id, pageUrl: `https://vimeo.com/${id}`, start: 0 } }),
	};
};

const readCcc: ReadPlace = ({ host, path }) => {
	const slug = host === "media.ccc.de" ? /^\/v\/([\w.-]+)(?:\/oembed)?\/?$/.exec(path)?.[1] : undefined;
	return slug ? { embedUrl: `https://media.ccc.de/v/${slug}/oembed` } : undefined;
};

/** PeerTube runs on anybody's host and plays both of its ids. */
const readPeerTube: ReadPlace = ({ host, path }) => {
	const [, short, long] =
		/^\/(?:w\/([1-9A-HJ-NP-Za-km-z]{20,22})|videos\/(?:watch|embed)\/([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[1-9A-HJ-NP-Za-km-z]{20,22}))\/?$/.exec(
			path,
		) ?? [];
	const id = short ?? long;
	return id ? { embedUrl: `https://${host}/videos/embed/${id}` } : undefined;
};

const READERS: readonly ReadPlace[] = [readYouTube, readVimeo, readCcc, readPeerTube];

function readQuery(query: string): ReadonlyMap<string, string> {
	return new Map(
		query.split("&").map((pair) => {
			const at = pair.indexOf("=");
			return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
		}),
	);
}

/** "90", "90s" and "1m30s" as seconds; 0 for anything else. */
function readSeconds(time: string): number {
	const [, hours, minutes, seconds] = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time) ?? [];
	return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
