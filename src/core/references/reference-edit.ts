import type { Refusal } from "../text/refusal.ts";
import type { TextEdit } from "../text/text-edit.ts";

/** What a reference tool answers: edits that speak of the post as read, or one sentence why nothing is changed. */
export type ReferenceEdit = { readonly edits: readonly TextEdit[]; readonly summary: string } | Refusal;

/** Of two sentences the one that fits a number. */
export function howMany(n: number, one: string, many: string): string {
	return n === 1 ? one : many;
}
