import type { LinkVerdict } from "../facts/link-verdict.ts";
import { Archive } from "./find-archived.ts";
import { judgeAddress } from "./judge-address.ts";
import { pacedWeb } from "./paced-web.ts";
import type { Web } from "./web.ts";

/** Addresses that are under way at a time. */
const AT_ONCE = 6;

export interface AddressCheck {
	/** Each once. */
	readonly addresses: readonly string[];
	/** The day of the post that links it, as `YYYY-MM-DD`: of that time a copy is looked for. */
	readonly dayOf?: (address: string) => string | undefined;
	readonly web: Web;
	/** Told of each verdict as it comes. */
	readonly onVerdict?: (address: string, verdict: LinkVerdict) => void;
}

/** What became of each address, in their order; of those that were not come to before the check was stopped there is nothing. Never throws. */
export async function checkAddresses({
	addresses,
	dayOf,
	web,
	onVerdict,
}: AddressCheck): Promise<ReadonlyMap<string, LinkVerdict>> {
	const paced = pacedWeb(web);
	const archive = new Archive(paced);
	const waiting = takeByHost(addresses);
	const verdicts = new Map<string, LinkVerdict>();
	const work = async () => {
		for (let next = waiting.take(); next !== undefined && !web.isStopped(); next = waiting.take()) {
			const verdict = await judgeAddress(next, paced);
			waiting.done(next);
			// An answer that was cut short is none.
			if (web.isStopped()) return;
			verdicts.set(next, verdict);
			if (!isGone(verdict)) onVerdict?.(next, verdict);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	const isOnline = [...verdicts.values()].some(isOfSomebody);
	for (const [address, verdict] of verdicts) {
		if (!isGone(verdict)) continue;
		const settled = await settle(address, verdict);
		verdicts.set(address, settled);
		onVerdict?.(address, settled);
	}
	return new Map(
		addresses.flatMap((address) => {
			const verdict = verdicts.get(address);
			return verdict ? [[address, verdict] as const] : [];
		}),
	);

	/** Where no host answered at all, it is the network that is not there. */
	async function settle(address: string, verdict: Gone): Promise<LinkVerdict> {
		if (verdict.status === undefined && !isOnline) return { state: "unchecked", reason: "offline" };
		const archived = await archive.find(address, dayOf?.(address));
		return archived ? { ...verdict, archived } : verdict;
	}
}

type Gone = Extract<LinkVerdict, { state: "dead" }>;

function isGone(verdict: LinkVerdict): verdict is Gone {
	return verdict.state === "dead";
}

/** Whether a host has answered. */
function isOfSomebody(verdict: LinkVerdict): boolean {
	if (verdict.state === "dead") return verdict.status !== undefined;
	return verdict.state !== "unchecked" || verdict.reason === "status";
}

/** Gives addresses out so that no two of a host are under way while there are others: they would only wait for each other. */
function takeByHost(addresses: readonly string[]) {
	const waiting = new Map<string, string[]>();
	for (const address of addresses) {
		const { host } = new URL(address);
		const others = waiting.get(host);
		if (others) others.push(address);
		else waiting.set(host, [address]);
	}
	const busy = new Set<string>();
	return {
		take(): string | undefined {
			for (const isAnyGood of [false, true]) {
				for (const [host, own] of waiting) {
					if (!isAnyGood && busy.has(host)) continue;
					const next = own.pop();
					if (own.length === 0) waiting.delete(host);
					busy.add(host);
					return next;
				}
			}
			return undefined;
		},
		done(address: string): void {
			busy.delete(new URL(address).host);
		},
	};
}
