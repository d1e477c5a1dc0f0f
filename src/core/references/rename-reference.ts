import * as l10n from "@vscode/l10n";
import { normalizeLabel } from "../post/markdown/normalize-label.ts";
import type { Post } from "../post/post.ts";
import { replaceRange } from "../text/text-edit.ts";
import { sliceRange, type TextRange, touchesOffset } from "../text/text-range.ts";
import { type ContestedLabels, contestedLabels, escapedLabels } from "./contested-labels.ts";
import { labelsInPlainText } from "./plain-labels.ts";
import { howMany, type ReferenceEdit } from "./reference-edit.ts";
import { referenceUses, relabelUse } from "./reference-uses.ts";

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
export function renameReference(
	post: Post,
	label: string,
	newName: string,
	spared: ContestedLabels = contestedLabels(post),
): ReferenceEdit {
	const contested = spared.get(label);
	if (contested !== undefined) return { refusal: l10n.t("Nothing was changed: {0}", contested.reason) };
	if (escapedLabels(post).has(label))
		return {
			refusal: l10n.t(
				"Nothing was changed: `[{0}]` also stands in the text with backslashes in it.",
				label.toLowerCase(),
			),
		};
	const name = newName.trim();
	const problem = nameProblem(post, name, label);
	if (problem !== undefined) return { refusal: problem };
	const keepsMeaning = normalizeLabel(name) === label;
	if (!keepsMeaning && labelsInPlainText(post).has(normalizeLabel(name))) {
		return {
			refusal: l10n.t(
				"[{0}] stands in the text as plain brackets and would become a link; choose another name.",
				name,
			),
		};
	}
	const definitions = post.body.definitions.filter((definition) => definition.label === label);
	const uses = referenceUses(post).filter((use) => use.label === label);
	if (definitions.length === 0) return { refusal: l10n.t("No definition has the label [{0}].", label) };
	const edits = [
		...definitions.map(({ labelRange }) => replaceRange(labelRange, name)),
		...uses.filter((use) => !keepsMeaning || use.syntax === "full").map((use) => relabelUse(use, name)),
	].filter(({ range, newText }) => sliceRange(post.text, range) !== newText);
	return {
		edits,
		summary: howMany(
			uses.length,
			l10n.t("Renamed the reference to [{0}] in 1 place and its definition.", name),
			l10n.t("Renamed the reference to [{0}] in {1} places and its definition.", name, uses.length),
		),
	};
}

/** Why a label cannot be given to another definition, in one sentence; undefined where it can. `from` is the label it replaces. */
export function nameProblem(post: Post, name: string, from?: string): string | undefined {
	const normalized = normalizeLabel(name);
	if (normalized === "") return l10n.t("Write a name or number for the reference.");
	if (name.length > LONGEST_LABEL)
		return l10n.t("A reference's name has at most {0} characters; shorten it.", LONGEST_LABEL);
	if (/(?<!\\)(?:\\\\)*[[\]]|[\r\n]|(?<!\\)(?:\\\\)*\\$/.test(name)) {
		return l10n.t("A reference's name cannot hold brackets, line breaks or a last backslash.");
	}
	if (name.startsWith("^")) return l10n.t("A name that starts with ^ is a footnote's; choose another.");
	if (normalized === from) return undefined;
	const isTaken = post.body.definitions.some(({ label }) => label === normalized);
	return isTaken ? l10n.t("[{0}] is already defined; choose another name.", name) : undefined;
}
