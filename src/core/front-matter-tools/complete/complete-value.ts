import { type BlogValues, type SharedField, separatorOf } from "../../blog/used-values.ts";
import { detectDialect } from "../../dialects/index.ts";
import { knownKeyOf } from "../../dialects/lookup.ts";
import type { PostFacts } from "../../facts/post-facts.ts";
import { type TextRange, textRange } from "../../text/text-range.ts";
import { quoteScalar, writeScalar } from "../edit/quote-scalar.ts";
import { describeKey } from "./describe-key.ts";
import type { FrontMatterCompletion } from "./front-matter-choice.ts";
import { type SuggestedValue, sharedFieldOf, suggestValues } from "./suggest-values.ts";
import { findValuePlace, type ValuePlace } from "./value-place.ts";

/** What a choice replaces, and how it is written there. */
interface Gap {
	readonly range: TextRange;
	/** Values that need not be offered again. */
	readonly others: readonly string[];
	/** Undefined for a value that cannot stand there. */
	write(suggested: SuggestedValue): string | undefined;
}

/** The field at `offset`, where it is one whose values the blog's posts share. */
export function sharedFieldAt(text: string, offset: number, facts: PostFacts): SharedField | undefined {
	const place = findValuePlace(text, offset);
	return place && sharedFieldOf(detectDialect(place.frontMatter, facts), place.path);
}

/** The values a key may have at `offset`: in a list, only those that are not in it yet. */
export function completeValue(
	text: string,
	offset: number,
	facts: PostFacts,
	blog: BlogValues | undefined,
): FrontMatterCompletion | undefined {
	const place = findValuePlace(text, offset);
	if (!place) return undefined;
	const { path, frontMatter } = place;
	const dialect = detectDialect(frontMatter, facts);
	const suggested = suggestValues(dialect, path, facts.today, blog);
	if (suggested.length === 0) return undefined;
	const field = sharedFieldOf(dialect, path);
	const separator = field && !place.list ? separatorOf(field, dialect, place.format) : undefined;
	const types = knownKeyOf(dialect, path)?.types;
	// Engines have `tags` for lists and `tag` for one.
	const isList = field !== undefined && /s$/i.test(path) && (types?.includes("list") ?? true);
	const gap = (separator && partOf(text, offset, place, separator)) ?? wholeOf(place, isList);
	const about = describeKey(dialect, path);
	const others = new Set(gap.others.map((other) => other.toLowerCase()));
	const blank = /[:=-]/.test(text[gap.range.start - 1] ?? "") ? " " : "";
	const choices = suggested.flatMap((each) => {
		const written = others.has(each.value.toLowerCase()) ? undefined : gap.write(each);
		if (written === undefined) return [];
		const filterText = (place.quote && gap.range.start === place.range.start ? place.quote : "") + each.value;
		return {
			label: each.value,
			insertText: blank + written,
			filterText,
			isRequired: false,
			posts: each.posts,
			about,
		};
	});
	return choices.length > 0 ? { kind: "value", range: gap.range, choices } : undefined;
}

function wholeOf(place: ValuePlace, isList: boolean): Gap {
	const { range, others, list, quote, format } = place;
	const isWrapped = isList && !list && !quote && format !== "header";
	const flow = isWrapped || list === "flow";
	return {
		range,
		others,
		write(suggested) {
			const written = writeValue(suggested, place, flow);
			return isWrapped && written !== undefined ? `[${written}]` : written;
		},
	};
}

function writeValue(
	{ value, kind }: SuggestedValue,
	{ format, quote }: ValuePlace,
	isInFlow: boolean,
): string | undefined {
	if (/[\r\n]/.test(value) || (kind === "flag" && quote)) return undefined;
	if (format === "header") return value;
	if (kind === "flag" || (kind === "day" && !quote && format !== "json")) return value;
	if (quote === "'" && format === "yaml") return `'${value.replaceAll("'", "''")}'`;
	if (quote === "'" && !value.includes("'")) return `'${value}'`;
	if (quote || format !== "yaml") return JSON.stringify(value);
	return isInFlow && /[,[\]{}]/.test(value) ? quoteScalar(value) : writeScalar(value);
}

/** One of several values in one text. Undefined where it is the only one. */
function partOf(text: string, offset: number, place: ValuePlace, separator: RegExp): Gap | undefined {
	const { start, end } = insideOf(text, place);
	const parts = partsOf(text, textRange(start, end), separator);
	const own = parts.find((part) => offset <= part.end) ?? parts.at(-1);
	if (!own || parts.length < 2) return undefined;
	const written = text.slice(own.start, own.end);
	const lead = written.length - written.trimStart().length;
	const range = textRange(
		Math.min(own.start + lead, offset),
		Math.max(own.start + written.trimEnd().length, offset),
	);
	const others = parts.filter((part) => part !== own).map((part) => text.slice(part.start, part.end).trim());
	return {
		range,
		others,
		write: ({ value }) => (separator.test(value) || /["'\r\n]|: | #/.test(value) ? undefined : value),
	};
}

/** Without quotes. */
function insideOf(text: string, { range: { start, end }, quote }: ValuePlace): TextRange {
	if (!quote) return { start, end };
	const isClosed = end - start > 1 && text[end - 1] === quote;
	return textRange(start + 1, isClosed ? end - 1 : end);
}

function partsOf(text: string, { start, end }: TextRange, separator: RegExp): readonly TextRange[] {
	const parts: TextRange[] = [];
	let from = start;
	for (const { index, 0: found } of text.slice(start, end).matchAll(new RegExp(separator, "g"))) {
		parts.push(textRange(from, start + index));
		from = start + index + found.length;
	}
	return [...parts, textRange(from, end)];
}
