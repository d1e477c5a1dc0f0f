import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { contestedPlaces } from "../references/contested-places.ts";
import { keepsLinks } from "../references/keep-links.ts";
import { rules } from "../rules/index.ts";
import type { Finding, Fix } from "../rules/rule.ts";
import { composeEdits } from "../text/compose-edits.ts";
import { indexRanges } from "../text/range-index.ts";
import { applyEdits, editsTouch, sortEdits, type TextEdit } from "../text/text-edit.ts";
import { type CheckSettings, checkPost } from "./check-post.ts";

/** Mending one thing can bring another to light; after as many turns of all rules the rest is for the next time. */
const mostTurns = 8;

/** Characters of a post that are read again to find out which of a rule's fixes lose something. */
const searchBudget = 4_000_000;

export interface FixAllSettings extends CheckSettings {
	/** Only this rule's findings. Otherwise those of every rule. */
	readonly ruleId?: string;
}

/** Edits that lose nothing, and the post they give. */
interface Round {
	readonly edits: readonly TextEdit[];
	readonly post: Post;
}

/**
 * The edits that mend a post as far as that is certain. The rules take turns, each on the text that the one before left, and a fix that
 * would lose a link, an address or a definition is left out. A second time changes nothing.
 */
export function fixAll(post: Post, settings: FixAllSettings = {}): readonly TextEdit[] {
	const { ruleId } = settings;
	const chosen = ruleId === undefined ? rules : rules.filter(({ id }) => id === ruleId);
	const search = { left: searchBudget };
	let mended: Round = { edits: [], post };
	for (let turn = 0; turn < mostTurns; turn++) {
		const { text } = mended.post;
		for (const rule of chosen) {
			const fixes = certainFixes(mended.post, checkPost(mended.post, settings, [rule]));
			const round = applyFixes(mended.post, fixes, search);
			if (round) mended = { edits: composeEdits(mended.edits, round.edits), post: round.post };
		}
		if (mended.post.text === text) break;
	}
	return mended.edits;
}

/** How many findings of each rule have a fix that may be applied with others of its kind. */
export function countCertain(
	findings: readonly Pick<Finding, "ruleId" | "fixes">[],
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { ruleId, fixes } of findings) {
		if (fixes.some(({ isCertain }) => isCertain)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
	}
	return counts;
}

/** In the order of the findings. Of those that meet in one place the first: the next is for the text that it leaves. */
function certainFixes(post: Post, findings: readonly Finding[]): readonly Fix[] {
	const certain = findings.flatMap(({ fixes }) => fixes.filter(({ isCertain }) => isCertain));
	if (certain.length === 0) return [];
	const touchesContested = indexRanges(contestedPlaces(post));
	const taken: Fix[] = [];
	for (const { title, edits } of certain) {
		const fix = { title, edits: sortEdits(edits) };
		const isLeft =
			edits.some(({ range }) => touchesContested(range)) ||
			taken.some((other) => editsTouch(other.edits, fix.edits));
		if (!isLeft) taken.push(fix);
	}
	return taken;
}

/** As many fixes as lose nothing, tried all together and then by halves. Undefined where none does. */
function applyFixes(post: Post, fixes: readonly Fix[], search: { left: number }): Round | undefined {
	let round: Round | undefined;
	const add = (some: readonly Fix[]) => {
		const edits = [...(round?.edits ?? []), ...some.flatMap((fix) => fix.edits)];
		const after = readPost(applyEdits(post.text, edits), post.facts, post);
		if (keepsLinks(post, after, edits)) {
			round = { edits, post: after };
			return;
		}
		if (some.length === 1) return;
		const middle = some.length >> 1;
		for (const half of [some.slice(0, middle), some.slice(middle)]) {
			search.left -= post.text.length;
			if (search.left > 0) add(half);
		}
	};
	if (fixes.length > 0) add(fixes);
	return round;
}
