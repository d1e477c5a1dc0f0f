import * as l10n from "@vscode/l10n";
import type { WrittenDate } from "../dates/date-format.ts";
import type { Post } from "../post/post.ts";
import type { PlannedDefinitions } from "../references/add-definitions.ts";
import { gapsOf } from "../snippets/gaps.ts";
import type { Snippet } from "../snippets/snippet.ts";
import { snippetsAt } from "../snippets/snippets-at.ts";
import { toEditorSnippet } from "../snippets/to-editor-snippet.ts";
import { toText } from "../snippets/to-text.ts";
import { ArgumentReader } from "../text/argument-reader.ts";
import { mostFrequent } from "../text/most-frequent.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import { insertAt } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { type Insertion, writeBlock, writeInline } from "./insertion.ts";
import { blockPlace, isInline, linkPlace } from "./insertion-place.ts";
import { losesHtml } from "./video-player.ts";

/** A snippet's links stand where it does. */
const noPlan: PlannedDefinitions = { labels: [], lines: [], offset: 0, place: "in-list" };

/** What `recap.insertSnippet` is told. */
export interface SnippetAnswers {
	/** The snippet's id. */
	readonly snippet: string;
	/** What fills its gaps, by name, as Markdown; the others keep the text that stands there at first. */
	readonly values?: Readonly<Record<string, string>> | undefined;
}

/** Reads the argument of `recap.insertSnippet`; one sentence where its shape is wrong. */
export function readSnippetAnswers(argument: unknown): SnippetAnswers | Refusal {
	const read = new ArgumentReader(argument, ["snippet", "values"]);
	const snippet = read.text("snippet");
	const values = read.optionalValue("values");
	if (read.refusal) return read.refusal;
	if (values === undefined) return { snippet };
	return isTexts(values)
		? { snippet, values }
		: { refusal: l10n.t("Give values as an object of texts, one for each gap.") };
}

function isTexts(values: unknown): values is Readonly<Record<string, string>> {
	return (
		typeof values === "object" &&
		values !== null &&
		!Array.isArray(values) &&
		Object.values(values).every((each) => typeof each === "string")
	);
}

/** Inserts a snippet as text at `offset`, its gaps filled in as far as the answers tell. `language` is the writer's, for posts that tell none. */
export function insertSnippet(
	post: Post,
	offset: number,
	{ snippet: id, values = {} }: SnippetAnswers,
	now: WrittenDate,
	language?: string,
): Insertion {
	const fitting = snippetsAt(post, offset, losesHtml(post), language);
	const found = fitting.find(({ snippet }) => snippet.id === id)?.snippet;
	if (!found) {
		const ids = fitting.map(({ snippet }) => snippet.id);
		return { refusal: l10n.t("Choose a snippet that fits here: {0}.", ids.join(", ")) };
	}
	const gaps = [...gapsOf(found).keys()];
	const unknown = Object.keys(values).find((name) => !gaps.includes(name));
	if (unknown !== undefined)
		return { refusal: l10n.t("Leave out {0}: the gaps are {1}.", unknown, gaps.join(", ")) };
	const text = toText(found, { now, level: levelFor(found, post), filled: values });
	if (found.place === "front-matter") {
		const written = `${text}\n\n`;
		return { edits: [insertAt(0, written)], cursor: written.length };
	}
	const place = found.place === "line" ? linkPlace(post, offset) : blockPlace(post, offset);
	if (isRefusal(place)) return place;
	return isInline(place) ? writeInline(post, place, text, noPlan) : writeBlock(post, place, { text }, noPlan);
}

/** A snippet with its gaps to be filled in, in VS Code's syntax, and the range that it replaces. */
export interface SnippetToFill {
	readonly range: TextRange;
	readonly snippet: string;
}

/** `insertSnippet` for an editor in which the writer goes from gap to gap. */
export function placeSnippet(post: Post, offset: number, snippet: Snippet): SnippetToFill | Refusal {
	const written = toEditorSnippet(snippet, { level: levelFor(snippet, post) });
	if (snippet.place === "front-matter")
		return { range: { start: 0, end: 0 }, snippet: written.replace(/\$0$/, "\n\n$0") };
	const place = snippet.place === "line" ? linkPlace(post, offset) : blockPlace(post, offset);
	if (isRefusal(place)) return place;
	if (isInline(place)) {
		const range = { start: place.offset, end: place.offset };
		return { range, snippet: place.before + written + place.after };
	}
	const [before, after] = ["\n".repeat(place.linesBefore), "\n".repeat(place.linesAfter)];
	return { range: place.range, snippet: before + written + after };
}

/** Sessions have the level of the post's others; sections that of its highest headings. */
function levelFor({ isSession }: Snippet, { body, sessions, dialect }: Post): number {
	const usual = dialect.firstSessionLevel ?? 2;
	if (!isSession) {
		const { headings } = body;
		return headings.reduce((highest, { level }) => Math.min(highest, level), headings[0]?.level ?? usual);
	}
	const levels = sessions.filter(({ style }) => style !== "item").flatMap(({ level }) => level ?? []);
	return levels.length === 0 ? usual : (mostFrequent(levels) ?? usual);
}
