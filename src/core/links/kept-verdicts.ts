import type { LinkVerdict, UncheckedReason } from "../facts/link-verdict.ts";
import { addressOf } from "./linked-addresses.ts";

/** A verdict and when it was found, in milliseconds since 1970. */
export interface TimedVerdict {
	readonly verdict: LinkVerdict;
	readonly at: number;
}

/** Verdicts as text, to be read by a later run of the same version. */
export function writeVerdicts(version: string, verdicts: Iterable<readonly [string, TimedVerdict]>): string {
	const kept = [...verdicts].filter(([, { verdict }]) => verdict.state !== "unchecked");
	return `${JSON.stringify({ links: version, verdicts: Object.fromEntries(kept) })}\n`;
}

/** What was written so; nothing of another version, of another file, or of what does not read as a verdict. Never throws. */
export function readVerdicts(
	version: string,
	text: string | undefined,
): readonly (readonly [string, TimedVerdict])[] {
	const kept = parse(text);
	if (!isRecord(kept) || kept.links !== version || !isRecord(kept.verdicts)) return [];
	return Object.entries(kept.verdicts).flatMap(([address, timed]) => {
		if (!isRecord(timed) || typeof timed.at !== "number" || !Number.isFinite(timed.at)) return [];
		const verdict = toVerdict(timed.verdict);
		return verdict && isAddress(address) ? [[address, { verdict, at: timed.at }] as const] : [];
	});
}

function parse(text: string | undefined): unknown {
	try {
		return text === undefined ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}

function toVerdict(value: unknown): Exclude<LinkVerdict, { readonly reason: UncheckedReason }> | undefined {
	if (!isRecord(value)) return undefined;
	const { state, to, status, archived } = value;
	switch (state) {
		case "fine":
			return { state };
		case "dead":
			return {
				state,
				status: typeof status === "number" ? status : undefined,
				...(isCopy(archived) && { archived: { address: archived.address, day: archived.day } }),
			};
		case "moved":
		case "front-page":
		case "secure":
		case "expanded":
			return isAddress(to) ? { state, to } : undefined;
		default:
			return undefined;
	}
}

function isCopy(value: unknown): value is { readonly address: string; readonly day: string } {
	return (
		isRecord(value) &&
		isAddress(value.address) &&
		/^https:\/\/web\.archive\.org\//.test(value.address) &&
		typeof value.day === "string" &&
		/^\d{4}-\d{2}-\d{2}$/.test(value.day)
	);
}

function isAddress(value: unknown): value is string {
	return typeof value === "string" && addressOf(value) !== undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
