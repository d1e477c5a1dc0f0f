import type { TextEdit } from "../text/text-edit.ts";

/** What a reference tool answers: edits that speak of the post as read, or one sentence why nothing is changed. */
export type ReferenceEdit =
	| { readonly edits: readonly TextEdit[]; readonly summary: string }
	| { readonly refusal: string };

export function isRefusal(answer: ReferenceEdit): answer is { readonly refusal: string } {
	return "refusal" in answer;
}

/** "1 definition", "2 definitions". */
export function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
