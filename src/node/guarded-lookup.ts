import type { LookupAddress, LookupAllOptions } from "node:dns";
import type { LookupFunction } from "node:net";

/** How a name's numbers are found: Node's `dns.lookup` but in tests. */
export type LookUpAll = (
	name: string,
	options: LookupAllOptions,
	answer: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** The name has a number that may not be connected to. */
export class PrivateName extends Error {}

/**
 * A lookup for one connection: the numbers that are looked at are the ones that are connected to. A name of which one number may not be
 * is refused whole: such a name is a trick.
 */
export function guardedLookup(lookUp: LookUpAll, mayConnect: (ip: string) => boolean): LookupFunction {
	return (name, options, answer) => {
		lookUp(name, { ...options, all: true }, (error, found) => {
			const first = error ? undefined : found[0];
			if (error || !first) answer(error ?? new Error("The name has no number"), []);
			else if (!found.every(({ address }) => mayConnect(address))) answer(new PrivateName(), []);
			else if (options.all) answer(null, found);
			else answer(null, first.address, first.family);
		});
	};
}
