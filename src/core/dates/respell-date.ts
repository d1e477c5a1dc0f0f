/** Dashes and marks of other scripts where a date has hyphens, or characters that name year, month and day. */
const eastAsian = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?(?=\s|$)/;
const dashed = /^(\d{4})[‐‑‒–—−－・_](\d{1,2})[‐‑‒–—−－・_](\d{1,2})(?!\d)/;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;

/**
 * A date that is plain to its readers and to no parser, in the signs that parsers know: `2026年3月14日`, `2026–03–14` and `**2026-03-14**` are
 * `2026-03-14`, `2:30 PM` is `14:30`. Undefined for any other text.
 */
export function respellDate(written: string): string | undefined {
	const bare = withoutMarks(written);
	if (bare !== written) return respellDate(bare) ?? bare;
	const text = written.normalize("NFKC");
	const match = eastAsian.exec(text) ?? dashed.exec(text) ?? (text === written ? null : yearFirst.exec(text));
	if (!match) return undefined;
	const [found, year, month = "", day = ""] = match;
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${text.slice(found.length)}`;
}

/** Without the marks of Markdown and of mentions around it, a second `date:` and the hours of a half day. */
function withoutMarks(written: string): string {
	return written
		.replace(/^(?:[*_`@~\s]{1,8}|date:\s{0,4})(?=\w)/, "")
		.replace(/(?<=\w)(?:[*_`~\s]{1,8}|-{2,8})$/, "")
		.replace(HALF_DAY, (_, hour: string, minutes: string | undefined, half: string) => {
			const hours = (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
			return `${String(hours).padStart(2, "0")}${minutes ?? ":00"}`;
		});
}

const HALF_DAY = /(?<=[\sT])(0?[1-9]|1[0-2])(:[0-5]\d(?::[0-5]\d)?)? ?([AaPp])\.?[Mm]\.?$/;
