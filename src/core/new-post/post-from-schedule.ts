import type { SessionHabits } from "../inserts/session-habits.ts";
import { readPost } from "../post/read-post.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { insertScheduled } from "../schedule/writing/insert-scheduled.ts";
import { toEditorSnippet } from "../snippets/to-editor-snippet.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import { applyEdits } from "../text/text-edit.ts";
import { bodyOf, conclusionLines } from "./body.ts";
import { languageOfPlan } from "./language-of-plan.ts";
import { type NewPost, newPost } from "./new-post.ts";
import type { NewPostPlan } from "./plan.ts";

/** The talks that a new post is to have. */
export interface PickedTalks {
	readonly schedule: Schedule;
	readonly keys: readonly string[];
}

/**
 * A new post with the blocks of picked talks between its opening and its conclusion; one sentence where it cannot be made. Where the
 * blog's own blocks link by references alone, the event's page is one, too.
 */
export function postFromSchedule(
	plan: NewPostPlan,
	talks: PickedTalks,
	habits: SessionHabits = {},
): NewPost | Refusal {
	const made = withTalks(plan, talks, habits);
	if (isRefusal(made) || !habits.looks?.length || !linksByReferences(plan, made)) return made;
	return withTalks({ ...plan, pageLabel: "1" }, talks, habits);
}

/** Whether all links but the event's page are references. */
function linksByReferences({ dialect, facts }: NewPostPlan, { path, text }: NewPost): boolean {
	const { links } = readPost(text, { path, dialectId: dialect.id }).body;
	const others = links.filter(({ destination }) => destination !== facts.url);
	return others.length > 0 && others.every(({ labelRange }) => labelRange !== undefined);
}

function withTalks(plan: NewPostPlan, talks: PickedTalks, habits: SessionHabits): NewPost | Refusal {
	const made = newPost(plan);
	if (isRefusal(made)) return made;
	const post = readPost(made.text, {
		path: made.path,
		dialectId: plan.dialect.id,
		siteLanguage: languageOfPlan(plan),
	});
	const conclusion = post.body.headings.at(-1)?.range.start ?? made.text.length;
	const insertion = insertScheduled(post, conclusion, talks, habits);
	if (isRefusal(insertion)) return insertion;
	const text = applyEdits(made.text, insertion.edits);
	const bodySnippet = snippetOf(plan, made, { conclusion, text, cursor: insertion.cursor });
	return { ...made, text, bodySnippet: bodySnippet ?? withoutGaps(text.slice(made.bodyStart).trimEnd()) };
}

function withoutGaps(body: string): string {
	return toEditorSnippet({ body: ["<<body>>"], place: "block" }, { filled: { body } });
}

/** The post with its talks. */
interface Filled {
	/** Where the conclusion stood before. */
	readonly conclusion: number;
	readonly text: string;
	/** Where the notes on the first talk go. */
	readonly cursor: number;
}

/**
 * The body as a snippet: what was inserted stands between the gaps of opening and conclusion, and below them, as it is. Behind the last gap the
 * writer gets to where the notes on the first talk go.
 */
function snippetOf(
	plan: NewPostPlan,
	{ bodyStart, text: before }: NewPost,
	{ conclusion, text, cursor }: Filled,
): string | undefined {
	const [opening, ending] = [
		before.slice(bodyStart, conclusion).trimEnd(),
		before.slice(conclusion).trimEnd(),
	];
	const body = text.slice(bodyStart).trimEnd();
	const endingAt = body.lastIndexOf(ending);
	if (!body.startsWith(opening) || endingAt < opening.length) return undefined;
	const lines = bodyOf(plan);
	const split = lines.length - conclusionLines(plan).length;
	const [from, to] = [opening.length + 1, endingAt - 1];
	const notes = cursor - bodyStart;
	if (notes < from || notes > to) return undefined;
	const snippet = {
		body: [
			...lines.slice(0, split - 1),
			"<<sessions>><<notes>><<more>>",
			...lines.slice(split, -1),
			`${lines.at(-1)}<<definitions>>`,
		],
		place: "block",
	} as const;
	const filled = {
		sessions: body.slice(from, notes),
		more: body.slice(notes, to),
		definitions: body.slice(endingAt + ending.length),
	};
	const level = plan.dialect.firstSessionLevel ?? 2;
	return toEditorSnippet(snippet, { level, filled, lastPlace: "notes" });
}
