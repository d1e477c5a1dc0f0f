import { type Departure, oldDepartures } from "../flavours/departures.ts";
import type { Dialect } from "./dialect.ts";

/** Whether the engine's Markdown differs from CommonMark so, as far as is known: one that is not known may differ in everything. */
export function mayDiffer(dialect: Dialect, departure: Departure): boolean {
	return mayReadOtherwise(dialect) || isKnownToDiffer(dialect, departure);
}

/** Whether the engine's Markdown is known, and known to differ from CommonMark so. */
export function isKnownToDiffer({ markdown }: Dialect, departure: Departure): boolean {
	return markdown?.departures?.includes(departure) ?? false;
}

/** Whether the engine's Markdown follows CommonMark in what a reference's label means. */
export function followsCommonMark(dialect: Dialect): boolean {
	return !oldDepartures.some((departure) => mayDiffer(dialect, departure));
}

/**
 * Whether labels may mean something else to the engine than Recap reads: only where its Markdown is not known. Of one that is, the post
 * is read as its flavour reads it.
 */
export function mayReadOtherwise({ markdown }: Dialect): boolean {
	return markdown === undefined;
}
