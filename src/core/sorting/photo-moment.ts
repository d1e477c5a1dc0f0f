import { msToWall, type PhotoFacts, wallMs } from "../photos/taken/photo-time.ts";
import type { Slot } from "./slots.ts";

/** A photo to be sorted. */
export interface Photo {
	/** Its file's name. */
	readonly name: string;
	readonly facts: PhotoFacts;
}

/** How a photo's time became the event's: a moment that its file tells, or the reading of its camera's own clock. */
export type MomentSource = "offset" | "gps" | "clock" | "name";

/** When a photo was taken; milliseconds, for differences alone. */
export interface PhotoMoment {
	/** As if the clock at the venue were UTC's. Undefined of a photo without a time. */
	readonly wall: number | undefined;
	/** A moment in UTC, where the file tells one. */
	readonly instant: number | undefined;
	readonly source: MomentSource | undefined;
}

const minute = 60_000;
const quarter = 15 * minute;
const fixTolerance = 3 * minute;

/** Reads the photos of an event: `offsetAt` is what the venue's clocks are ahead of UTC, in minutes, at a moment; undefined where nobody tells. */
export function photoMoments(
	photos: readonly Photo[],
	slots: readonly Slot[],
): ReadonlyMap<Photo, PhotoMoment> {
	const byGps = offsetsByGps(photos);
	return new Map(photos.map((photo) => [photo, momentOf(photo, slots, byGps.get(photo))]));
}

function momentOf({ facts }: Photo, slots: readonly Slot[], byGps: number | undefined): PhotoMoment {
	const { wall, gps, source } = facts;
	const offset = trustedOffset(facts, slots) ?? byGps;
	if (wall === undefined) {
		if (gps === undefined) return { wall: undefined, instant: undefined, source: undefined };
		return atVenue(wallMs(gps), slots, "gps") ?? { wall: wallMs(gps), instant: wallMs(gps), source: "gps" };
	}
	const told: MomentSource =
		source === "name" ? "name" : offset !== undefined && facts.offset === undefined ? "gps" : "offset";
	const there = offset === undefined ? undefined : atVenue(wallMs(wall) - offset * minute, slots, told);
	return there ?? { wall: wallMs(wall), instant: undefined, source: source === "name" ? "name" : "clock" };
}

/** An offset of nothing is put there by an export as often as by a camera: it counts where the event or a satellite says the same. */
function trustedOffset(
	{ offset, wall, gps, source }: PhotoFacts,
	slots: readonly Slot[],
): number | undefined {
	if (offset !== 0 || source === "name") return offset;
	const isEventInUtc = slots.some((slot) => slot.offset === 0);
	const agrees =
		gps !== undefined && wall !== undefined && Math.abs(wallMs(wall) - wallMs(gps)) <= fixTolerance;
	return isEventInUtc || agrees ? 0 : undefined;
}

/** The offset that is valid at the slot nearest to the moment. */
function atVenue(instant: number, slots: readonly Slot[], source: MomentSource): PhotoMoment | undefined {
	let nearest: { readonly distance: number; readonly offset: number } | undefined;
	for (const { day, start, offset } of slots) {
		if (offset === undefined || day.date === undefined) continue;
		const distance = Math.abs(Date.parse(day.date) + (start - offset) * minute - instant);
		if (!nearest || distance < nearest.distance) nearest = { distance, offset };
	}
	return nearest && { wall: instant + nearest.offset * minute, instant, source };
}

/** By photo, how far its camera's clock is ahead of the satellites', where most photos of that camera agree. */
function offsetsByGps(photos: readonly Photo[]): ReadonlyMap<Photo, number> {
	const told = photos.flatMap((photo) => {
		const { wall, gps, camera } = photo.facts;
		const ahead = wall === undefined || gps === undefined ? undefined : zoneOf(wallMs(wall) - wallMs(gps));
		return ahead === undefined ? [] : [{ photo, camera, ahead }];
	});
	const withGps = photos.filter(({ facts }) => facts.wall !== undefined && facts.gps !== undefined);
	const all = countBy(withGps, ({ facts }) => facts.camera);
	const agreeing = countBy(told, ({ camera, ahead }) => `${camera}\n${ahead}`);
	return new Map(
		told.flatMap(({ photo, camera, ahead }) =>
			2 * (agreeing.get(`${camera}\n${ahead}`) ?? 0) > (all.get(camera) ?? 0)
				? [[photo, ahead] as const]
				: [],
		),
	);
}

/** Minutes; a fix that is old leads to what no zone is. */
function zoneOf(difference: number): number | undefined {
	const zone = Math.round(difference / quarter) * quarter;
	const isZone =
		Math.abs(difference - zone) <= fixTolerance && zone >= -12 * 60 * minute && zone <= 14 * 60 * minute;
	return isZone ? zone / minute : undefined;
}

function countBy<Value>(
	values: readonly Value[],
	keyOf: (value: Value) => string,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
	return counts;
}

/** `14:32` of a moment's wall clock. */
export function clockOf(wall: number): string {
	return msToWall(wall).slice(11, 16);
}

/** `2026-03-02` of it. */
export function dateOf(wall: number): string {
	return msToWall(wall).slice(0, 10);
}
