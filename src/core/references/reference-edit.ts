import * as l10n from "@vscode/l10n";
import type { Refusal } from "../text/refusal.ts";
import type { TextEdit } from "../text/text-edit.ts";

/** What a reference tool answers: edits that speak of the post as read, or one sentence why nothing is changed. */
export type ReferenceEdit =
	| {
			readonly edits: readonly TextEdit[];
			readonly summary: string;
			/** The summary tells what was left alone, too. */
			readonly isPartial?: true;
	  }
	| Refusal;

/** Of two sentences the one that fits a number. */
export function howMany(n: number, one: string, many: string): string {
	return n === 1 ? one : many;
}

/** Something a tool would have changed, and did not. */
export interface LeftAlone {
	/** What keeps it, for those that are left for the same reason to be told together. */
	readonly kind: string;
	/** One sentence that names it, its line and why. */
	readonly reason: string;
	/** It and its line: "`[7]` in line 12". */
	readonly place: string;
}

/** A tool's answer that also tells what was left alone; a refusal where nothing else is to be done. */
export function answerWith(
	edits: readonly TextEdit[],
	summary: string,
	left: readonly LeftAlone[],
): ReferenceEdit {
	if (left.length === 0) return { edits, summary };
	const said = sayLeft(left);
	return edits.length === 0
		? { refusal: l10n.t("Nothing was changed: {0}", said) }
		: { edits, summary: l10n.t("{0} Left alone: {1}", summary, said), isPartial: true };
}

/** A sentence for each reason, and the other places where it holds. */
function sayLeft(left: readonly LeftAlone[]): string {
	const reasons = new Map<string, string>();
	const others: string[] = [];
	for (const { kind, reason, place } of left) {
		if (reasons.has(kind)) others.push(place);
		else reasons.set(kind, reason);
	}
	const said = [...reasons.values()].join(" ");
	return others.length === 0 ? said : l10n.t("{0} The same holds for {1}.", said, others.join(", "));
}
