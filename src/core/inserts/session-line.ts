import { isPersonName } from "../post/session/person-name.ts";
import { titleParts } from "../post/session/title-parts.ts";
import { oneLine } from "../text/inline-text.ts";

/** Names as a writer types them, "Ann Lee, Bob Ray and Eve Doe", one by one. */
export function splitNames(names: string | readonly string[]): readonly string[] {
	const list =
		typeof names === "string"
			? names.split(/(?:(?<!\s)\s+)?[,;\n]\s*(?:and\s+)?|(?<!\s)\s+(?:and|&)\s+/)
			: names;
	return list.map(oneLine).filter((name) => name !== "");
}

/** "Ann Lee", "Ann Lee and Bob Ray", "Ann Lee, Bob Ray and Eve Doe". */
export function joinNames(names: readonly string[]): string {
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** A session as one line names it: "Naming things – Ann Lee https://example.org/talks/naming". */
export interface SessionLine {
	readonly title: string;
	/** "Ann Lee and Bob Ray"; empty where the line names nobody. */
	readonly speakers: string;
	readonly url: string;
}

const ADDRESS_BEHIND = /\s+[(<[]?(https?:\/\/[^\s<>()[\]]+)[)>\]]?$/i;

/** Takes a line apart that was pasted for a title. Names count where they stand behind a dash, "by" or in brackets, or before a dash or colon. */
export function readSessionLine(line: string): SessionLine {
	const written = oneLine(line);
	const address = written.length > LONGEST_LINE ? null : ADDRESS_BEHIND.exec(written);
	const shown = address ? written.slice(0, address.index) : written;
	const { title, speakers, side } = titleParts(shown);
	const url = address?.[1] ?? "";
	if (side !== "last" && side !== "first") return { title: shown, speakers: "", url };
	const read = speakers.map(({ start, end }) => shown.slice(start, end));
	// A second name may be a firm's elsewhere: of those that read as people all are.
	const listed =
		side === "last" ? splitNames(shown.slice(speakers[0]?.start).replace(/[)）\]]+$/, "")) : read;
	const names = listed.every(isPersonName) ? listed : read;
	return { title: unquoted(shown.slice(title.start, title.end)), speakers: joinNames(names), url };
}

const LONGEST_LINE = 500;

function unquoted(title: string): string {
	return /^(?:"[^"]+"|“[^”]+”|„[^“]+“|«[^»]+»|「[^」]+」)$/.test(title) ? title.slice(1, -1).trim() : title;
}
