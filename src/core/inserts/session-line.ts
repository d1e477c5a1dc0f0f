import { isPersonName } from "../post/session/person-name.ts";
import { titleParts } from "../post/session/title-parts.ts";
import { oneLine } from "../text/inline-text.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import { isLinkLabel, isWebAddress, readSessionLinks, type SessionLinks } from "./session-links.ts";

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
	readonly links: SessionLinks;
}

/**
 * Takes a line apart that was pasted for a title. Names count where they stand behind a dash, "by" or in brackets, or before a dash or
 * colon; a line in straight quotes, as `wholeLine` writes it, is the title alone.
 */
export function readSessionLine(line: string): SessionLine {
	const { shown, links } = cutAddresses(oneLine(line));
	const inQuotes = /^"([^"]+)"$/.exec(shown)?.[1];
	if (inQuotes !== undefined && readNames(inQuotes).speakers !== "")
		return { title: inQuotes.trim(), speakers: "", links };
	return { ...readNames(shown), links };
}

/** A line that names somebody as one of which all but its addresses is the title; undefined where it names nobody. */
export function wholeLine(line: string): { readonly line: string; readonly title: string } | undefined {
	if (readSessionLine(line).speakers === "") return undefined;
	const { shown, behind } = cutAddresses(oneLine(line));
	const title = shown.replaceAll('"', "'");
	return { line: `"${title}"${behind}`, title };
}

/** Who spoke as one line says it, with the session's addresses, which may stand there alone: "Ann Lee https://example.org/talks/naming". */
export interface SpeakersLine {
	readonly speakers: string;
	/** `known` with those of the line. */
	readonly links: SessionLinks;
	/** The line's addresses as they are written; empty where it has none. */
	readonly addresses: string;
}

/** Takes an answer to the question who spoke apart; a refusal where its addresses are too many. */
export function readSpeakersLine(line: string, known: SessionLinks = {}): SpeakersLine | Refusal {
	const { before, behind } = splitAtAddresses(oneLine(line), isLinkLabel);
	const links = readSessionLinks(behind, known);
	return isRefusal(links) ? links : { speakers: before, links, addresses: behind };
}

interface CutLine {
	readonly shown: string;
	/** The addresses as they are written, with the blank before them. */
	readonly behind: string;
	readonly links: SessionLinks;
}

/** What is no session's addresses stays where it is. */
function cutAddresses(line: string): CutLine {
	// Without a colon, the word before the first address is the title's: "Making a video https://…".
	const { before, behind } = splitAtAddresses(
		line,
		(word, isFirst) => isLinkLabel(word) && (!isFirst || word.endsWith(":")),
	);
	const links = before === "" ? {} : readSessionLinks(behind);
	if (behind === "" || before === "" || isRefusal(links)) return { shown: line, behind: "", links: {} };
	return { shown: before, behind: ` ${behind}`, links };
}

/** The addresses a line ends with, each with the word that says what it leads to. */
function splitAtAddresses(
	line: string,
	isLabel: (word: string, isFirst: boolean) => boolean,
): { readonly before: string; readonly behind: string } {
	const words = line.split(" ");
	let at = words.length;
	while (at > 0 && isWebAddress(words[at - 1] ?? "")) {
		at--;
		if (isLabel(words[at - 1] ?? "", !isWebAddress(words[at - 2] ?? ""))) at--;
	}
	return { before: words.slice(0, at).join(" "), behind: words.slice(at).join(" ") };
}

function readNames(shown: string): Pick<SessionLine, "title" | "speakers"> {
	const { title, speakers, side } = titleParts(shown);
	if (side !== "last" && side !== "first") return { title: shown, speakers: "" };
	const read = speakers.map(({ start, end }) => shown.slice(start, end));
	// A second name may be a firm's elsewhere: of those that read as people all are.
	const listed =
		side === "last" ? splitNames(shown.slice(speakers[0]?.start).replace(/[)）\]]+$/, "")) : read;
	const names = listed.every(isPersonName) ? listed : read;
	return { title: unquoted(shown.slice(title.start, title.end)), speakers: joinNames(names) };
}

function unquoted(title: string): string {
	return /^(?:"[^"]+"|“[^”]+”|„[^“]+“|«[^»]+»|「[^」]+」)$/.test(title) ? title.slice(1, -1).trim() : title;
}
