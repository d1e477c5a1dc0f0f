import * as l10n from "@vscode/l10n";
import { knownKeyOf } from "../../dialects/lookup.ts";
import { type PlainReading, readPlain, shownAs } from "../../dialects/yaml-family.ts";
import type { FieldValue } from "../../front-matter/model.ts";
import { withSite } from "../../front-matter-tools/stops-site.ts";
import type { Post } from "../../post/post.ts";
import type { Problem } from "../rule.ts";
import { toQuote } from "./put-in-quotes.ts";

/** Text without quotes that the engine's YAML reads as a number, a date, a word of its own or nothing. */
export function checkPlain(post: Post, key: string, value: FieldValue): Problem | undefined {
	const { raw, style } = value;
	const reading =
		style === "plain" && !isTaggedText(post, value) ? readPlain(post.dialect.yaml, raw) : undefined;
	if (!reading && style === "plain" && isStrictText(post, key) && isPlainDate(post, raw)) {
		const message = l10n.t("Put `{0}` in quotes: {1} stops at it.", raw, post.dialect.label);
		return { ...toQuote(value, withSite(post, message)), severity: "error" };
	}
	if (!reading) return undefined;
	const isTitle = post.dialect.keys.title?.includes(key) === true;
	// An excerpt or a permalink may well be nothing on purpose.
	if (reading.becomes === "nothing" && !isTitle) return undefined;
	const isRefused = reading.becomes === "refused" || (isTitle && isRefusedTitle(post, reading));
	if (isRefused) {
		const message = l10n.t("Put `{0}` in quotes: {1} stops at it.", raw, post.dialect.label);
		return {
			...toQuote(value, withSite(post, message)),
			severity: "error",
		};
	}
	return toQuote(value, explain(reading, key, raw), reading.becomes !== "nothing");
}

/** Whether the engine handles the value as text, and stops at anything else. */
function isStrictText({ dialect }: Post, key: string): boolean {
	const known = knownKeyOf(dialect, key);
	return known?.atOtherTypes === "stops-site" && known.types.length === 1 && known.types.includes("string");
}

/** A date, even one that a page shows as it is written. */
function isPlainDate({ dialect }: Post, raw: string): boolean {
	return dialect.yaml?.plain.some(({ pattern, becomes }) => becomes === "date" && pattern.test(raw)) === true;
}

/** `!!str 1.10` is text. */
function isTaggedText({ text }: Post, { valueRange }: FieldValue): boolean {
	return /!!str[ \t]{1,20}$/.test(text.slice(Math.max(0, valueRange.start - 30), valueRange.start));
}

/** Engines that look at types take numbers and days for a title. */
function isRefusedTitle({ dialect }: Post, { becomes }: PlainReading): boolean {
	return dialect.atOtherTypes === "stops-site" && becomes !== "number" && becomes !== "date";
}

function explain(reading: PlainReading, key: string, raw: string): string {
	const shown = shownAs(reading, raw);
	if (/^0\d+$/.test(raw) && Number(raw) === Number(shown))
		return l10n.t("Put {0} in quotes: YAML reads a number, and the zero is lost.", raw);
	switch (reading.becomes) {
		case "number":
			return l10n.t("Put {0} in quotes: in `{1}`, YAML reads it as the number {2}.", raw, key, shown);
		case "date":
			return l10n.t(
				"Put {0} in quotes: in `{1}`, YAML reads it as a date, which is shown otherwise.",
				raw,
				key,
			);
		case "nothing":
			return l10n.t("Put `{0}` in quotes: in `{1}`, YAML reads it as no value.", raw, key);
		default:
			return l10n.t("Put `{0}` in quotes: in `{1}`, YAML reads it as {2}.", raw, key, reading.becomes);
	}
}

/** `10:30`, which is a number to YAML 1.1. */
export function checkTime(post: Post, key: string, value: FieldValue): Problem | undefined {
	return /^[\d:]+$/.test(value.raw) && value.raw.includes(":") ? checkPlain(post, key, value) : undefined;
}
