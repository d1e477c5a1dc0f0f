import { normalizeLabel } from "../post/markdown/normalize-label.ts";
import type { Post } from "../post/post.ts";
import {
	type PlannedDefinitions,
	planDefinitions,
	type WantedDefinition,
} from "../references/add-definitions.ts";
import { comparableDestination } from "../references/destination.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import type { LabelledLink, WrittenPiece } from "./write-look.ts";

/** Texts with the links' labels, and the definitions they need. */
export interface Labelled {
	readonly pieces: readonly string[];
	readonly plan: PlannedDefinitions;
}

/** Gives links that need one their label: that of a definition which leads there, or a new one. Refuses where the post can get none. */
export function labelLinks(post: Post, pieces: readonly WrittenPiece[]): Labelled | Refusal {
	const links = pieces.filter((piece) => typeof piece !== "string");
	const plan = planDefinitions(
		post,
		links.map((link) => toWanted(post, link)),
	);
	if (isRefusal(plan)) return plan;
	let order = 0;
	const written = pieces.map((piece) =>
		typeof piece === "string" ? piece : writeLink(piece, plan.labels[order++] ?? ""),
	);
	return { pieces: written, plan };
}

/** A collapsed or shortcut reference is its own label, unless that leads elsewhere. */
function toWanted(post: Post, { text, destination, syntax, subject }: LabelledLink): WantedDefinition {
	const wanted = { destination, text: subject };
	if (syntax === "full" || /[[\]\\]/.test(text) || text.length > 200) return wanted;
	const known = post.body.definitions.find(({ label }) => label === normalizeLabel(text));
	if (known) return wanted;
	const leadsThere = post.body.definitions.some(
		(definition) => comparableDestination(definition.destination) === comparableDestination(destination),
	);
	return leadsThere ? wanted : { ...wanted, label: text };
}

function writeLink({ text, syntax }: LabelledLink, label: string): string {
	if (syntax === "full" || normalizeLabel(label) !== normalizeLabel(text)) return `[${text}][${label}]`;
	return syntax === "collapsed" ? `[${text}][]` : `[${text}]`;
}
