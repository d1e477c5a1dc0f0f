import type { LinkGap, LinkStyle, Look, MediaRole, Piece, Row, SpeakersGap } from "./look.ts";
import type { SessionWords } from "./words.ts";

/** What a look is made of where nothing shows how the writer does it. */
export interface DefaultLook {
	/** Undefined for a bold title. */
	readonly level: number | undefined;
	readonly link: LinkStyle;
	readonly words: SessionWords;
}

/** Heading, people, slides and video, notes. */
export function defaultLook({ level, link, words }: DefaultLook): Look {
	const title: Piece = { ...linkGap("page", link, [{ kind: "title" }]), isTitle: true };
	return {
		style: level === undefined ? "bold" : "heading",
		level,
		blankLinesAbove: 1,
		rows: [
			level === undefined
				? row("title", [{ kind: "marks", open: "**", close: "**", inside: [title] }])
				: { ...row("title", [title]), prefix: `${"#".repeat(level)} ` },
			peopleRow(words, link),
			mediaRow(link),
			row("notes", []),
		],
	};
}

/** "By Ann Lee and Bob Ray". */
export function peopleRow(words: SessionWords, link: LinkStyle | undefined): Row {
	return row("line", [spaced(words.by), speakersGap(words, link)]);
}

/** "[Slides][1] · [Video][2]". */
function mediaRow(link: LinkStyle): Row {
	return row("line", [linkGap("slides", link, []), " · ", linkGap("video", link, [])]);
}

export function speakersGap(words: SessionWords, link: LinkStyle | undefined): SpeakersGap {
	return { kind: "speakers", open: "", close: "", link, ...usualJoiners(words) };
}

/** "Ann Lee, Bob Ray and Eve Doe"; a mark such as `、` joins all alike. */
export function usualJoiners({ and }: SessionWords): Pick<SpeakersGap, "between" | "last"> {
	return /\p{L}/u.test(and) ? { between: ", ", last: ` ${and} ` } : { between: and, last: and };
}

export function linkGap(role: MediaRole, style: LinkStyle, text: readonly Piece[]): LinkGap {
	return { kind: "link", role, order: 0, style, text, isTitle: false };
}

/** A link to what no session has one to yet, in the case of the others' words: "video" beside "slides". */
export function newLinkGap(
	role: MediaRole,
	style: LinkStyle,
	{ others, words }: { readonly others: readonly LinkGap[]; readonly words: SessionWords },
): LinkGap {
	const shown = others.filter((link) => link.role !== "page" && !link.isTitle).map(({ text }) => text[0]);
	const written = shown.find((piece) => typeof piece === "string");
	return linkGap(role, style, written && /^\p{Ll}/u.test(written) ? [words[role].toLowerCase()] : []);
}

export function row(kind: Row["kind"], pieces: readonly Piece[]): Row {
	return { kind, blankLinesBefore: 1, prefix: "", pieces, lineBreak: "" };
}

function spaced(word: string): string {
	return `${word} `;
}
