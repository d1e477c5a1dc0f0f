import { readSpeakerLine } from "../post/session/speaker-line.ts";
import { oneLine, writeInlineText } from "../text/inline-text.ts";

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

/** The line that names a session's speakers: "By Ann Lee and Bob Ray"; where that would not read as people, "Speakers: …". */
export function speakersLine(names: readonly string[]): string {
	if (names.length === 0) return "";
	const plain = joinNames(names);
	if (readSpeakerLine(`By ${plain}`, "below-title")?.length === names.length)
		return `By ${writeInlineText(plain)}`;
	return `${names.length === 1 ? "Speaker" : "Speakers"}: ${names.map(writeInlineText).join(", ")}`;
}
