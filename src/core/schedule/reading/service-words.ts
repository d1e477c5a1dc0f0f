const serviceTrack =
	/^[^\p{L}]*(?:registration|check-?in|badge pick-?up|breaks?|coffee(?: breaks?)?|lunch(?: breaks?)?|meals?|meals? & breaks?|breaks? & meals?|food|pause)[^\p{L}]*$/iu;

const serviceTitle =
	/^[^\p{L}]*(?:(?:welcome |morning |afternoon |tea and |tea & )?coffee(?: break)?|(?:morning|afternoon) tea|(?:(?:morning|afternoon|tea|lunch|short|long) )?breaks?|(?:lunch|dinner|breakfast)|(?:registration|check-?in|badge pick-?up)(?: (?:opens?|desk))?|doors open|(?:kaffee|mittags)?pause|mittagessen|registrierung|einlass|pause[- ](?:café|déjeuner)|déjeuner|almuerzo|comida|café|昼休み|休憩|受付)[^\p{L}]*$/iu;

/** Whether a title by itself says that nobody speaks: "Coffee break", "Lunch", "Registration". */
export function isServiceTitle(title: string): boolean {
	return serviceTitle.test(title.slice(0, 100));
}

/** Whether a track or kind holds what happens between talks. */
export function isServiceTrack(track: string | undefined): boolean {
	return track !== undefined && serviceTrack.test(track.slice(0, 100));
}
