import { hostAndPath, isHostOf } from "../media-kind.ts";

/** Where people have a page of their own, and what its path looks like there. */
const PLACES: readonly (readonly [host: string, path: RegExp])[] = [
	["twitter.com", /^\/[^/]+\/?$/],
	["x.com", /^\/[^/]+\/?$/],
	["github.com", /^\/[^/]+\/?$/],
	["gitlab.com", /^\/[^/]+\/?$/],
	["linkedin.com", /^\/(?:in|pub)\//],
	["bsky.app", /^\/profile\/[^/]+\/?$/],
	["instagram.com", /^\/[^/]+\/?$/],
	["facebook.com", /^\/[^/]+\/?$/],
	["about.me", /^\/[^/]+\/?$/],
	["keybase.io", /^\/[^/]+\/?$/],
	["threads.net", /^\/@/],
	["plus.google.com", /./],
	["xing.com", /^\/profile\//],
];

/** Mastodon runs on anybody's host: `/@ann`. An event's pages of speakers are people's too. */
const ANYWHERE =
	/^\/@[^/]+\/?$|\/(?:speakers?|people|authors?|members?|sprecher|ponentes?|orateurs?)\/[^/]+\/?$/i;

/** Whether an address is a person's own page, and so never a talk's. */
export function isPersonPage(destination: string): boolean {
	const { host, path } = hostAndPath(destination);
	const place = PLACES.find(([known]) => isHostOf(known, host));
	return place ? place[1].test(path) : ANYWHERE.test(path);
}
