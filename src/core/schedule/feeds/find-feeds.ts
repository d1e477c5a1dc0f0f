import { webAddress } from "../reading/web-address.ts";
import { feedAddress } from "./feed-address.ts";
import { feedPlaces } from "./feed-places.ts";

/**
 * Where the schedule may be that a pasted page belongs to, the likeliest first; the page itself comes last, and first where it is a
 * file of a schedule already. Empty for what is no address of the web. Each is a request that only the writer's command may make.
 */
export function findFeeds(pasted: string): readonly string[] {
	const address = webAddress(feedAddress(pasted) ?? pasted);
	if (address === undefined) return [];
	const { host, pathname, origin } = partsOf(address);
	if (isFeed(pathname)) return [address];
	for (const { at, feeds } of feedPlaces) {
		const found = at.exec(`${host}${pathname}`);
		if (!found) continue;
		const paths = feeds(found.slice(1).map((part) => part ?? ""));
		return [...new Set([...paths.map((path) => new URL(path, origin).href), address])];
	}
	return [address];
}

function isFeed(path: string): boolean {
	return /\.(?:ics|json|xml|frab)$|\/schedule\/(?:xml|ical)\/?$|\/signs\/?$|\/view\/(?:All|GridSmart|Sessions)\/?$/i.test(
		path,
	);
}

function partsOf(address: string) {
	const { protocol, host, pathname } = new URL(address);
	return { host: host.toLowerCase(), pathname, origin: `${protocol}//${host}/` };
}
