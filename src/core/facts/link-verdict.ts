/** A copy of a page in a web archive. */
export interface ArchivedCopy {
	readonly address: string;
	/** The day it was made, as `YYYY-MM-DD`. */
	readonly day: string;
}

/** Why nobody can say whether a page is there. `status` has the answer that said so. */
export type UncheckedReason =
	/** Only within a network of one's own, or with a name and password. */
	| "private"
	/** A host that turns all programs away, or a name that is only an example. */
	| "not-asked"
	| "status"
	/** No certificate that one could trust. */
	| "insecure"
	| "late"
	| "unreachable"
	/** Redirections without end. */
	| "circle"
	/** No host at all was found in this run. */
	| "offline";

/**
 * What became of an address of the web:
 * - `fine`: it answers.
 * - `dead`: its host says that there is no such page (`status`), or there is no such host any more.
 * - `moved`: it leads to another address for good.
 * - `front-page`: it leads to its site's front page for good.
 * - `secure`: the same page answers on https.
 * - `expanded`: a shortener leads to this address.
 * - `unchecked`: nobody can say.
 */
export type LinkVerdict =
	| { readonly state: "fine" }
	| { readonly state: "dead"; readonly status: number | undefined; readonly archived?: ArchivedCopy }
	| { readonly state: "moved"; readonly to: string }
	| { readonly state: "front-page"; readonly to: string }
	| { readonly state: "secure"; readonly to: string }
	| { readonly state: "expanded"; readonly to: string }
	| { readonly state: "unchecked"; readonly reason: UncheckedReason; readonly status?: number };

/** By address without its fragment, as `addressOf` gives it. */
export type LinkVerdicts = ReadonlyMap<string, LinkVerdict>;
