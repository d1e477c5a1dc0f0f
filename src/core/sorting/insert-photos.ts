import * as l10n from "@vscode/l10n";
import { photoPlace } from "../inserts/add-to-session.ts";
import { readImageTemplate } from "../inserts/image-template.ts";
import { type Insertion, insertBlock } from "../inserts/insertion.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import type { Session } from "../post/session-model.ts";
import { planDefinitions } from "../references/add-definitions.ts";
import { composeEdits } from "../text/compose-edits.ts";
import { isRefusal } from "../text/refusal.ts";
import { applyEdits, type TextEdit } from "../text/text-edit.ts";

/** Photos of one session, in their order, by what the post writes for them. */
export interface SessionPhotos {
	/** One of the post's. */
	readonly session: Session;
	readonly destinations: readonly string[];
}

/**
 * Puts photos under their sessions, as *Insert Image* writes images, below the photos that are there. What they show is left empty: only
 * the writer can say it, and the check asks for it. The cursor stays with the text it stands in.
 */
export function insertPhotos(
	post: Post,
	offset: number,
	photos: readonly SessionPhotos[],
	template = "",
): Insertion {
	const form = readImageTemplate(template);
	if (isRefusal(form)) return form;
	let current = post;
	let edits: readonly TextEdit[] = [];
	for (const [at, session] of post.sessions.entries()) {
		const destinations = photos
			.filter((each) => each.session === session)
			.flatMap((each) => each.destinations);
		const there = current.sessions[at];
		if (destinations.length === 0) continue;
		if (there?.title !== session.title)
			return {
				refusal: l10n.t("Add the photos one by one: with all of them the post would read otherwise."),
			};
		const wanted = destinations.map((destination) => ({ destination, text: session.title }));
		const plan = planDefinitions(current, form.isReference ? wanted : []);
		if (isRefusal(plan)) return plan;
		const markups = destinations.map((destination, index) =>
			form.write({ alt: "", destination, label: plan.labels[index] ?? "" }).join(""),
		);
		const insertion = insertBlock(current, photoPlace(current, there), { text: markups.join("\n\n") }, plan);
		if (isRefusal(insertion)) return insertion;
		edits = composeEdits(edits, insertion.edits);
		current = readPost(applyEdits(current.text, insertion.edits), post.facts, current);
	}
	return { edits, cursor: movedBy(edits, offset) };
}

function movedBy(edits: readonly TextEdit[], offset: number): number {
	const before = edits.filter(
		({ range }) => range.end < offset || (range.end === offset && range.start < offset),
	);
	return before.reduce((at, { range, newText }) => at + newText.length - (range.end - range.start), offset);
}
