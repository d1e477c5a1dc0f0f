import { type PhotoFacts, toWall } from "./photo-time.ts";

type NameFacts = Omit<PhotoFacts, "camera">;

const day = String.raw`(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})`;
const clock = String.raw`(\d{2})[-_.:]?(\d{2})[-_.:]?(\d{2})`;
const pixel = /(?<!\d)PXL_(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})(\d{0,3})(?!\d)/;
const sent = /^(?:signal-|whatsapp |photo_\d{4}-)/i;
const whatsApp = /(?<!\d)(?:IMG|VID)-(\d{4})(\d{2})(\d{2})-WA\d+/;
const taken = new RegExp(
	String.raw`(?<![\d])${day}[-_.T\p{Zs}]+(?:(?:at|um|à|alle|a las|om|kl\.)\p{Zs}+)?${clock}(?!\d)`,
	"u",
);
const spoken =
	/(?<![\d])(\d{4})-(\d{2})-(\d{2})\p{Zs}+\p{L}{2,6}\p{Zs}+(\d{1,2})[.:](\d{2})[.:](\d{2})(?:\p{Zs}+([AP])M)?(?!\d)/u;

/**
 * What a photo's name says of when it was taken, for a file that itself says nothing: phones write their clock into it, Pixels in UTC.
 * Messengers write when it was sent or saved: that tells the day at most.
 */
export function timeInName(name: string): NameFacts {
	const inUtc = pixel.exec(name);
	if (inUtc) {
		const wall = toWall(...inUtc.slice(1, 7));
		const fraction = inUtc[7] ?? "";
		return wall ? { wall, offset: 0, source: "name", ...(fraction !== "" && { fraction }) } : {};
	}
	const shared = whatsApp.exec(name);
	if (shared) return dayAlone(shared.slice(1, 4));
	const [, year, month, date, hour, minute, second, half] = spoken.exec(name) ?? [];
	if (sent.test(name)) return dayAlone((taken.exec(name) ?? spoken.exec(name))?.slice(1, 4) ?? []);
	if (year !== undefined) {
		const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "P" ? 12 : 0);
		const wall = toWall(year, month, date, String(twelve), minute, second);
		return wall ? { wall, source: "name" } : {};
	}
	const wall = toWall(...(taken.exec(name)?.slice(1, 7) ?? []));
	return wall ? { wall, source: "name" } : {};
}

function dayAlone(parts: readonly string[]): NameFacts {
	const wall = toWall(...parts);
	return wall ? { dayOnly: wall.slice(0, 10), source: "name" } : {};
}
