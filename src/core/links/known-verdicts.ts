import type { LinkVerdict } from "../facts/link-verdict.ts";
import type { TimedVerdict } from "./kept-verdicts.ts";

const HOUR = 3_600_000;
/** What is fine stays so for a day; what is not is mended sooner. */
const lifeOf = ({ state }: LinkVerdict) => (state === "fine" ? 24 * HOUR : HOUR);
/** More than the posts of a blog link in a day's work. */
const MOST = 20_000;

/** The verdicts of earlier checks: each address is asked once in a while, however many posts link it. */
export class KnownVerdicts {
	readonly #known: Map<string, TimedVerdict>;

	constructor(known: Iterable<readonly [string, TimedVerdict]> = []) {
		this.#known = new Map(known);
	}

	/** Those that were not asked lately. */
	unknown(addresses: readonly string[], now: number): readonly string[] {
		return addresses.filter((address) => {
			const known = this.#known.get(address);
			if (!known || known.verdict.state === "unchecked") return true;
			// A clock that was set back makes nothing younger.
			return now < known.at || now - known.at > lifeOf(known.verdict);
		});
	}

	set(address: string, verdict: LinkVerdict, now: number): void {
		this.#known.delete(address);
		this.#known.set(address, { verdict, at: now });
		const [oldest] = this.#known.keys();
		if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
	}

	/** What is known with its time, to be kept. */
	entries(): Iterable<readonly [string, TimedVerdict]> {
		return this.#known;
	}

	/** What is known, however old. */
	all(): ReadonlyMap<string, LinkVerdict> {
		return new Map([...this.#known].map(([address, { verdict }]) => [address, verdict]));
	}
}
