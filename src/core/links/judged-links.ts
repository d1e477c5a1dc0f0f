import type { LinkVerdict } from "../facts/link-verdict.ts";
import type { Post } from "../post/post.ts";
import { type LinkedAddress, linkedAddresses } from "./linked-addresses.ts";

/** A link whose address was asked. */
export interface JudgedLink<State extends LinkVerdict["state"]> {
	readonly link: LinkedAddress;
	readonly verdict: Extract<LinkVerdict, { state: State }>;
}

/** The links of a post of which the last check said this; none where nobody has asked. */
export function linksFoundAs<State extends LinkVerdict["state"]>(
	post: Post,
	...states: readonly State[]
): readonly JudgedLink<State>[] {
	const { links: verdicts } = post.facts;
	if (!verdicts || verdicts.size === 0) return [];
	return linkedAddresses(post).flatMap((link) => {
		const verdict = verdicts.get(link.address);
		return verdict && isOneOf(verdict, states) ? [{ link, verdict }] : [];
	});
}

function isOneOf<State extends LinkVerdict["state"]>(
	verdict: LinkVerdict,
	states: readonly State[],
): verdict is Extract<LinkVerdict, { state: State }> {
	return states.some((state) => state === verdict.state);
}

/** An address for a sentence: its host, without `www.`. */
export function hostForEye(address: string): string {
	return new URL(address).host.replace(/^www\./, "");
}

/** An address for a sentence, cut where it is long. */
export function addressForEye(address: string): string {
	return address.length > 120 ? `${address.slice(0, 119)}…` : address;
}
