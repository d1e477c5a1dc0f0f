const serviceTrack =
	/^[^\p{L}]*(?:registration|check-?in|badge pick-?up|breaks?|coffee(?: breaks?)?|lunch(?: breaks?)?|meals?|meals? & breaks?|breaks? & meals?|food|pause)[^\p{L}]*$/iu;

/** Whether a track or kind holds what happens between talks. */
export function isServiceTrack(track: string | undefined): boolean {
	return track !== undefined && serviceTrack.test(track.slice(0, 100));
}
