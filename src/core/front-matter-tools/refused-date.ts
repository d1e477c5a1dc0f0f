import * as l10n from "@vscode/l10n";
import type { DateRefusal } from "../dialects/date-habits.ts";
import type { Dialect, FieldName } from "../dialects/dialect.ts";
import { type EngineDate, readEngineDate } from "../dialects/engine-date.ts";
import type { Field } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";

/** What becomes of a post whose engine cannot read a date. */
export interface RefusedDate {
	readonly severity: "error" | "warning" | "information";
	/** The end of a sentence: "Jekyll builds no page of the site with this date". */
	readonly why: string;
}

/** What the engine makes of a field's date; `unknown` for fields that it does not read itself. */
export function engineDateOf({ dialect, frontMatter }: Post, name: FieldName, field: Field): EngineDate {
	return dialect.dates?.fields.includes(name)
		? readEngineDate(dialect, frontMatter.format, field)
		: "unknown";
}

/** What the engine does instead of taking the date; undefined where it takes it or nobody knows. */
export function refusedDate(
	{ dialect }: Post,
	reading: EngineDate,
	name: FieldName,
): RefusedDate | undefined {
	if (reading === "no-day") {
		return {
			severity: name === "publishedOn" ? "error" : "information",
			why: l10n.t("{0} finds no day in it and takes that of the build", dialect.label),
		};
	}
	if (reading === "month-alone") {
		return {
			severity: "information",
			why: l10n.t("{0} finds no day in it and takes the first of a month", dialect.label),
		};
	}
	if (reading === "build-year") {
		return {
			severity: "information",
			why: l10n.t("{0} finds no year in it and takes that of the build", dialect.label),
		};
	}
	if (reading === "made-up-year") {
		return { severity: "warning", why: l10n.t("{0} finds no year in it and makes one up", dialect.label) };
	}
	if (reading !== "refused" || !dialect.dates) return undefined;
	return { severity: severities[dialect.dates.refusal], why: reasonOf(dialect, dialect.dates.refusal) };
}

const severities: Readonly<Record<DateRefusal, RefusedDate["severity"]>> = {
	stops: "error",
	"refuses-post": "error",
	"leaves-out": "error",
	"year-one": "error",
	"other-date": "warning",
};

function reasonOf({ label }: Dialect, refusal: DateRefusal): string {
	switch (refusal) {
		case "stops":
			return l10n.t("{0} builds no page of the site with this date", label);
		case "refuses-post":
			return l10n.t("{0} does not take a post with this date", label);
		case "leaves-out":
			return l10n.t("{0} leaves a post with this date out", label);
		case "year-one":
			return l10n.t("{0} stops at this date, and its older versions show 1 January of the year 1", label);
		case "other-date":
			return l10n.t("{0} does not read this date and takes another", label);
	}
}
