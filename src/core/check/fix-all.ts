import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { contestedPlaces } from "../references/contested-places.ts";
import { keepsLinks } from "../references/keep-links.ts";
import { rules } from "../rules/index.ts";
import type { Finding } from "../rules/rule.ts";
import { composeEdits } from "../text/compose-edits.ts";
import { indexRanges } from "../text/range-index.ts";
import { takeByHalves } from "../text/take-by-halves.ts";
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
 * would lose a link, an address or a definition is left out. A second time changes nothing, but in a text with more than a few hundred mistakes.
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
			const round = applyFixes(mended.post, withoutMeeting(fixes), search);
			if (round) mended = { edits: composeEdits(mended.edits, round.edits), post: round.post };
		}
		if (mended.post.text === text) break;
	}
	return mended.edits;
}

/** How many findings of each rule fix-all may mend. */
export function countCertain(post: Post, findings: readonly Finding[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { ruleId } of certainFixes(post, findings)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
	return counts;
}

interface CertainFix {
	readonly ruleId: string;
	/** In the order of the text. */
	readonly edits: readonly TextEdit[];
}

/** The certain fixes, without those that may change what only the post's engine reads. */
function certainFixes(post: Post, findings: readonly Finding[]): readonly CertainFix[] {
	const certain = findings.flatMap(({ ruleId, fixes }) =>
		fixes.flatMap(({ edits, isCertain }) => (isCertain ? [{ ruleId, edits: sortEdits(edits) }] : [])),
	);
	if (certain.length === 0) return [];
	const isContested = indexRanges(contestedPlaces(post));
	return certain.filter(({ edits }) => !edits.some(({ range }) => isContested(range)));
}

/** Of fixes that meet in one place the first: the next is for the text that it leaves. */
function withoutMeeting(fixes: readonly CertainFix[]): readonly CertainFix[] {
	const taken: CertainFix[] = [];
	for (const fix of fixes) if (!taken.some((other) => editsTouch(other.edits, fix.edits))) taken.push(fix);
	return taken;
}

/** As many fixes as lose nothing, tried all together and then by halves. Undefined where none does. */
function applyFixes(post: Post, fixes: readonly CertainFix[], search: { left: number }): Round | undefined {
	let round: Round | undefined;
	const take = (some: readonly CertainFix[]) => {
		const edits = [...(round?.edits ?? []), ...some.flatMap((fix) => fix.edits)];
		const after = readPost(applyEdits(post.text, edits), post.facts, post);
		const isKept = keepsLinks(post, after, edits);
		if (isKept) round = { edits, post: after };
		return isKept;
	};
	takeByHalves(fixes, take, search, post.text.length);
	return round;
}
