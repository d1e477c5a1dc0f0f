import type { LinkVerdict } from "../facts/link-verdict.ts";
import { isFrontPage, isSamePage, isShallower, leadsAside } from "./compare-pages.ts";
import { followAddress, type Trail } from "./follow-address.ts";
import { shortenerOf } from "./shorteners.ts";
import type { Web } from "./web.ts";

/** What became of an address. It is asked, and the hosts it leads to, and the same address on https; nothing else. */
export async function judgeAddress(address: string, web: Web): Promise<LinkVerdict> {
	const picture = youTubePicture(address);
	if (picture !== undefined) return judgeVideo(address, picture, web);
	const trail = await followAddress(address, web);
	const verdict = judgeTrail(address, trail);
	if (!/^http:/.test(address) || !isAnswering(trail) || verdict.state !== "fine") return verdict;
	return (await judgeOnHttps(address, trail, web)) ?? verdict;
}

/** What the answers on the way say, whatever https has. */
function judgeTrail(address: string, trail: Trail): LinkVerdict {
	const { hops, address: to, end } = trail;
	if (end.kind === "not-asked") return { state: "unchecked", reason: end.reason };
	if (end.kind === "failure") {
		if (end.reason === "no-such-name")
			// Of a host that another one leads to, nobody knows which of the two is wrong.
			return hops.length === 0
				? { state: "dead", status: undefined }
				: { state: "unchecked", reason: "unreachable" };
		return { state: "unchecked", reason: end.reason };
	}
	const { status } = end;
	if (status === 404 || status === 410) return { state: "dead", status };
	if (!isAnswering(trail)) return { state: "unchecked", reason: "status", status };
	if (hops.length === 0 || leadsAside(address, to)) return { state: "fine" };
	if (shortenerOf(address) !== undefined) return { state: "expanded", to };
	if (!hops.every((hop) => hop === 301 || hop === 308) || isSamePage(address, to)) return { state: "fine" };
	if (isFrontPage(to)) return { state: "front-page", to };
	// One folder for all that was in it: nobody would link that in its place.
	return isShallower(to, address) ? { state: "fine" } : { state: "moved", to };
}

/** An address on http that answers, which may do so on https as well. */
async function judgeOnHttps(address: string, trail: Trail, web: Web): Promise<LinkVerdict | undefined> {
	// What listens on a port of its own speaks one of the two.
	if (new URL(address).host !== new URL(address).hostname) return undefined;
	const secure = address.replace(/^http:/, "https:");
	const there = await followAddress(secure, web);
	const isSame =
		isAnswering(there) && /^https:/.test(there.address) && isSamePage(there.address, trail.address);
	if (!isSame) return undefined;
	// Where it leads on for now only, the address itself is the one to keep.
	const isForGood =
		there.hops.every((hop) => hop === 301 || hop === 308) && isSamePage(secure, there.address);
	return { state: "secure", to: isForGood ? there.address : secure };
}

function isAnswering({ end }: Trail): boolean {
	return end.kind === "answer" && end.status >= 200 && end.status < 300;
}

/** Its page answers 200 for a video that is gone; its picture does not. */
function youTubePicture(address: string): string | undefined {
	const { hostname, pathname, searchParams } = new URL(address);
	const host = hostname.replace(/^(?:www|m)\./, "");
	const id = host === "youtu.be" ? pathname.slice(1) : isYouTube(host) ? videoIn(pathname, searchParams) : "";
	return /^[\w-]{11}$/.test(id) ? `https://img.youtube.com/vi/${id}/0.jpg` : undefined;
}

function isYouTube(host: string): boolean {
	return host === "youtube.com" || host === "youtube-nocookie.com";
}

function videoIn(pathname: string, searchParams: URL["searchParams"]): string {
	if (pathname === "/watch") return searchParams.get("v") ?? "";
	return /^\/(?:embed|shorts|live|v)\/([^/]+)$/.exec(pathname)?.[1] ?? "";
}

async function judgeVideo(address: string, picture: string, web: Web): Promise<LinkVerdict> {
	const verdict = judgeTrail(picture, await followAddress(picture, web));
	if (verdict.state !== "fine") return verdict;
	return /^http:/.test(address) ? { state: "secure", to: address.replace(/^http:/, "https:") } : verdict;
}
