import { hostedVideoOf } from "../post/hosted-video.ts";
import type { PlayerGap } from "./look.ts";

/** A video as the block shows its others; undefined where that player does not know it. */
export function writePlayer(gap: PlayerGap, destination: string): string | undefined {
	const inside = writeInside(gap, destination);
	return inside === undefined ? undefined : gap.open + inside + gap.close;
}

function writeInside({ writes, host }: PlayerGap, destination: string): string | undefined {
	if (writes === "address") return /^https?:/i.test(destination) ? destination : undefined;
	const place = hostedVideoOf(destination);
	if (writes === "player") return place?.embedUrl;
	return place?.known?.host === host ? place?.known?.id : undefined;
}
