import { monthNames } from "../dates/calendar.ts";
import { formatDate, type WrittenDate } from "../dates/date-format.ts";
import { readPieces } from "./gaps.ts";
import type { Snippet } from "./snippet.ts";

export interface TextOptions {
	readonly now: WrittenDate;
	/** The level of headings; 2 where undefined. */
	readonly level?: number | undefined;
	/** What fills gaps, by name; the others keep the text that stands there at first. */
	readonly filled?: Readonly<Record<string, string>>;
}

/** A snippet as plain text, its variables as VS Code would have them at that moment. */
export function toText(snippet: Pick<Snippet, "body">, { now, level = 2, filled = {} }: TextOptions): string {
	const parts = readPieces(snippet).map((piece) => {
		if (piece.kind === "heading") return "#".repeat(level);
		const known = piece.kind === "gap" ? filled[piece.name] : undefined;
		return known ?? withDate(piece.text, now);
	});
	return parts.join("");
}

/** https://code.visualstudio.com/docs/editing/userdefinedsnippets#_variables */
function withDate(text: string, now: WrittenDate): string {
	const [year = "", month = "", day = ""] = formatDate(now, "YYYY-MM-DD").split("-");
	const [hour = "", minute = "", second = ""] = formatDate(now, "YYYY-MM-DD time").slice(11).split(":");
	const variables: Readonly<Record<string, string>> = {
		CURRENT_YEAR: year,
		CURRENT_MONTH: month,
		CURRENT_MONTH_NAME: monthNames[now.month - 1] ?? "",
		CURRENT_DATE: day,
		CURRENT_HOUR: hour,
		CURRENT_MINUTE: minute,
		CURRENT_SECOND: second,
		CURRENT_TIMEZONE_OFFSET: now.zone ?? "Z",
	};
	return text.replace(
		/\$(?:(CURRENT_[A-Z_]+)|\{(CURRENT_[A-Z_]+)\})/g,
		(written, plain?: string, braced?: string) => {
			return variables[plain ?? braced ?? ""] ?? written;
		},
	);
}
