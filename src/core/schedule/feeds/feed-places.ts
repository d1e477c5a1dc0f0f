/** A kind of site that keeps its schedule in a known place. */
export interface FeedPlace {
	/** What host and path of its pages look like. */
	readonly at: RegExp;
	/** Where the schedule is, of the groups of `at`, the best first: paths, or addresses at another host. */
	feeds(groups: readonly string[]): readonly string[];
}

/** By the first that fits. FOSDEM and SCaLE come before patterns of paths that theirs would fit as well. */
export const feedPlaces: readonly FeedPlace[] = [
	{ at: /^[\w-]+\.sched\.(?:com|org)\//, feeds: () => ["/all.ics"] },
	{
		at: /^(?:www\.|archive\.)?fosdem\.org\/(20\d\d)(?:\/|$)/,
		feeds: ([year]) => [
			`https://fosdem.org/${year}/schedule/xml`,
			`https://archive.fosdem.org/${year}/schedule/xml`,
		],
	},
	{
		at: /^(?:www\.)?socallinuxexpo\.org\/scale\/(\d{1,3}x)(?:\/|$)/i,
		feeds: ([edition]) => [`/scale/${edition}/signs`, `/scale/${edition}/sign.xml`],
	},
	// Until 2014.
	{
		at: /^(?:www\.)?socallinuxexpo\.org\/(scale\d{1,2}x)(?:\/|$)/i,
		feeds: ([edition]) => [`/${edition}/sign.xml`],
	},
	{ at: /^us\.pycon\.org\/(20\d\d)(?:\/|$)/, feeds: ([year]) => [`/${year}/schedule/conference.json`] },
	{
		at: /^(?:debconf\d+\.debconf\.org|[\w-]+\.mini\.debconf\.org)\//,
		feeds: () => ["/schedule/pentabarf.xml"],
	},
	{
		at: /^sessionize\.com\/api\/v2\/([\w-]+)(?:\/|$)/,
		feeds: ([id]) => [`/api/v2/${id}/view/All`],
	},
	// OSEM.
	{ at: /^[^/]+\/conferences\/([\w-]+)(?:\/|$)/, feeds: ([name]) => [`/conferences/${name}/schedule.xml`] },
	// Indico.
	{
		at: /^[^/]+((?:\/[\w.-]+)*)\/event\/(\d+)(?:\/|$)/,
		feeds: ([root, id]) => [
			`${root}/export/event/${id}.json?detail=contributions`,
			`${root}/event/${id}/event.ics?scope=contribution`,
		],
	},
	// pretalx, at anybody's host.
	{
		at: /^[^/]+((?:\/[\w.-]+)*?\/[\w-]+)\/(?:schedule|(?:talk|speaker)\/[A-Z\d]{5,8}|featured|sneak)(?:\/|$)/,
		feeds: ([event]) => [`${event}/schedule/export/schedule.json`, `${event}/schedule/export/schedule.xml`],
	},
];
