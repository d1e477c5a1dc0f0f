import { normalizeLabel } from "../post/markdown/normalize-label.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { sliceRange, type TextRange, touchesOffset } from "../text/text-range.ts";
import { count, type ReferenceEdit } from "./reference-edit.ts";
import { labelsInPlainText, referenceUses, relabelUse } from "./reference-uses.ts";

/** A label as it stands at one place. */
export interface LabelAt {
	/** As CommonMark compares it. */
	readonly label: string;
	/** As written there, without brackets. */
	readonly range: TextRange;
}

/** CommonMark 4.7: at most 999 characters between the brackets. */
const LONGEST_LABEL = 999;

/** The label whose brackets hold `offset`, in a definition or in a reference that has one. */
export function labelAt(post: Post, offset: number): LabelAt | undefined {
	const labels = [...post.body.definitions, ...referenceUses(post)];
	// Innermost last: an image's label stands inside the text of the link around it.
	const found = labels.filter(({ labelRange }) => touchesOffset(labelRange, offset)).at(-1);
	return found && { label: found.label, range: found.labelRange };
}

/**
 * Gives a label another name, in its definitions and in every reference. What readers see stays.
 * Refused where the new name is taken, or stands in plain brackets that would become a link.
 */
export function renameReference(post: Post, label: string, newName: string): ReferenceEdit {
	const name = newName.trim();
	const problem = nameProblem(post, name, label);
	if (problem !== undefined) return { refusal: problem };
	const keepsMeaning = normalizeLabel(name) === label;
	if (!keepsMeaning && labelsInPlainText(post).has(normalizeLabel(name))) {
		return {
			refusal: `[${name}] stands in the text as plain brackets and would become a link; choose another name.`,
		};
	}
	const definitions = post.body.definitions.filter((definition) => definition.label === label);
	const uses = referenceUses(post).filter((use) => use.label === label);
	if (definitions.length === 0) return { refusal: `No definition has the label [${label}].` };
	const edits = [
		...definitions.map(({ labelRange }) => replaceRange(labelRange, name)),
		...uses.filter((use) => !keepsMeaning || use.syntax === "full").map((use) => relabelUse(use, name)),
	].filter(({ range, newText }) => sliceRange(post.text, range) !== newText);
	return {
		edits,
		summary: `Renamed the reference to [${name}] in ${count(uses.length, "place")} and its definition.`,
	};
}

/** Why a label cannot be given to another definition, in one sentence; undefined where it can. `from` is the label it replaces. */
export function nameProblem(post: Post, name: string, from?: string): string | undefined {
	const normalized = normalizeLabel(name);
	if (normalized === "") return "Write a name or number for the reference.";
	if (name.length > LONGEST_LABEL)
		return `A reference's name has at most ${LONGEST_LABEL} characters; shorten it.`;
	if (/(?<!\\)(?:\\\\)*[[\]]|[\r\n]|(?<!\\)(?:\\\\)*\\$/.test(name)) {
		return "A reference's name cannot hold brackets, line breaks or a last backslash.";
	}
	if (name.startsWith("^")) return "A name that starts with ^ is a footnote's; choose another.";
	if (normalized === from) return undefined;
	const isTaken = post.body.definitions.some(({ label }) => label === normalized);
	return isTaken ? `[${name}] is already defined; choose another name.` : undefined;
}
