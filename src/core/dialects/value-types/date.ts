import * as l10n from "@vscode/l10n";
import { formatDate } from "../../dates/date-format.ts";
import { readDate } from "../../dates/read-date.ts";
import type { ValueTypeRecord } from "./value-type.ts";

/** Written in one of the dialect's formats; which of them, rules of their own say. */
export const dateType = {
	id: "date",
	noun: () => l10n.t("a date"),
	// Parsers read a date as text.
	is: () => false,
	takes: ({ value }) => typeof value === "string" || typeof value === "number",
	isMeantBy: (value) => typeof value === "string" && readDate(value).kind === "day",
	json: { type: "string" },
	suggest: (today, { dateFormats: [format = "YYYY-MM-DD"] }) => {
		const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(today ?? "") ?? [];
		if (!year) return [];
		const date = { year: Number(year), month: Number(month), day: Number(day) };
		return [{ value: formatDate(date, format), kind: "day" }];
	},
} as const satisfies ValueTypeRecord;
