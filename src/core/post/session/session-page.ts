const PAGES: readonly RegExp[] = [
	/^https?:\/\/[^/]*\bsched(?:ule)?\.(?:com|org|co)\/(?:event\/)?[\da-z]{4,}/i,
	/^https?:\/\/[^/]*\bmeetup\.com\/(?:[a-z]{2}-[a-z]{2}\/)?[^/]+\/events\/\d+/i,
	/^https?:\/\/[^/]*\blanyrd\.com\/\d{4}\/[^/]+\/s\w+/i,
	/^https?:\/\/[^/]*\bsessionize\.com\/.*\bsession\b/i,
	/\/(?:schedule|programme?|agenda|conference|timetable)\/(?:[^/?#]+\/)*(?:events?|sessions?|presentations?|talks?|details|item|track)\/[^/?#]+/i,
	/\/(?:presentations?|talks?|sessions?|lectures?|speeches|abstracts?|proposals?|vortraege|charlas?|palestras?|workshops?|tutorials?|fahrplan\/events|confs?|bofs?)\/[^/?#]*[\p{L}\d][^/?#]*/iu,
	/\/(?:sessiondetail|session_detail|presentation-detail|talk-detail)/i,
	/[?&](?:session|talk|presentation)(?:_?id)?=[^&#]/i,
];

/** Whether an address looks like an event's page of one talk (pretalx, FOSDEM, SCaLE, sched.com, Meetup …). */
export function isSessionPage(destination: string): boolean {
	return PAGES.some((page) => page.test(destination.slice(0, 500)));
}
