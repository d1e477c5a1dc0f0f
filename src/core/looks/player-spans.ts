import { hostedVideoOf } from "../post/hosted-video.ts";
import type { Post } from "../post/post.ts";
import type { Embed, Session } from "../post/session-model.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import type { PlayerGap } from "./look.ts";
import type { Span } from "./span.ts";

const FRAME_ADDRESS = /\b(?:src|data)\s*=\s*["']?([^"'\s<>]+)$/i;
const TAG_IDS: readonly (readonly [host: string, tag: RegExp, id: RegExp])[] = [
	["youtube", /youtube/i, /(?<![\w-])[\w-]{11}(?![\w-])/g],
	["vimeo", /vimeo/i, /(?<!\d)\d{6,12}(?!\d)/g],
];

/** The players that a session's block shows. */
export function playerSpans(post: Post, session: Session): readonly Span[] {
	return session.embeds.flatMap((embed) => playerSpan(post, embed) ?? []);
}

function playerSpan(post: Post, { kind, range }: Embed): Span | undefined {
	const written = post.slice(range);
	const place = placeIn(written);
	if (!place || (kind === "slides" && place.writes !== "address")) return undefined;
	const end = place.writes === "player" ? lineEndAt(post.text, range.end) : range.end;
	const gap: Omit<PlayerGap, "order"> = {
		kind: "player",
		role: kind,
		open: written.slice(0, place.start),
		close: written.slice(place.end) + post.text.slice(range.end, end),
		writes: place.writes,
		host: place.host,
	};
	// What a frame is called says which talk it shows.
	if (/\stitle\s*=/i.test(gap.open + gap.close)) return undefined;
	const inside = written.slice(place.start, place.end);
	const destination = place.writes === "id" ? pageOf(place.host, inside) : inside;
	if (place.writes === "player" && hostedVideoOf(destination)?.embedUrl !== inside) return undefined;
	return {
		range: { start: range.start, end },
		piece: (_, orderOf) => ({ ...gap, order: orderOf(kind) }),
		tell: ({ slides, videos }) => (kind === "slides" ? slides : videos).push({ destination }),
	};
}

interface PlayerPlace {
	readonly start: number;
	readonly end: number;
	readonly writes: PlayerGap["writes"];
	readonly host: string | undefined;
}

/** Where in a player the address or the id of its video stands. */
function placeIn(written: string): PlayerPlace | undefined {
	if (/^https?:/i.test(written)) return { start: 0, end: written.length, writes: "address", host: undefined };
	const address = FRAME_ADDRESS.exec(written)?.[1];
	if (address !== undefined)
		return { start: written.length - address.length, end: written.length, writes: "player", host: undefined };
	for (const [host, tag, id] of TAG_IDS) {
		const found = tag.test(written) ? [...written.matchAll(id)].at(-1) : undefined;
		if (found) return { start: found.index, end: found.index + found[0].length, writes: "id", host };
	}
	return undefined;
}

function pageOf(host: string | undefined, id: string): string {
	return host === "vimeo" ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`;
}
