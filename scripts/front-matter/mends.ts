import { fixAll } from "../../src/core/check/fix-all.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { applyEdits } from "../../src/core/text/text-edit.ts";
import { type FrontMatterCase, factsFor, notAsked, type Verdict } from "./cases.ts";
import { findingsOn } from "./judge-cases.ts";

/** What one quick fix, or Fix all, makes of a case for one engine. */
export interface Mend {
	/** `fix-all` for all certain fixes together. */
	readonly ruleId: string;
	readonly title: string;
	readonly isCertain: boolean;
	/** The whole post after it. */
	readonly text: string;
	/** What the other fixes of the same finding make: the writer chooses among them. */
	readonly alternatives: readonly string[];
}

/** Everything that Recap offers to make of a case's front matter. */
export function mendsOf(engine: string, { id, text }: FrontMatterCase): readonly Mend[] {
	const post = readPost(text, factsFor(engine, id));
	const findings = findingsOn(post);
	const isAnyCertain = findings.some(({ fixes }) => fixes.some(({ isCertain }) => isCertain));
	const fixed = isAnyCertain ? applyEdits(text, fixAll(post)) : text;
	const all: Mend = { ruleId: "fix-all", title: "Fix all", isCertain: true, text: fixed, alternatives: [] };
	const single = findings.flatMap(({ ruleId, fixes }) => {
		// A new name for the file leaves the text as it is.
		const made = fixes.map((fix) => ({ ...fix, text: applyEdits(text, fix.edits) }));
		const written = made.filter(({ edits }) => edits.length > 0);
		return written.map(({ title, isCertain = false, text: mended }): Mend => {
			const alternatives = made.flatMap((each) => (each.text === mended ? [] : each.text));
			return { ruleId, title, isCertain, text: mended, alternatives };
		});
	});
	return fixed === text ? single : [all, ...single];
}

/** What mends make of each case, and for which engines; the engines' words are missing yet. */
export function mendedTexts(cases: readonly FrontMatterCase[]): readonly FrontMatterCase[] {
	return cases.flatMap((each) => {
		const byText = new Map<string, Record<string, Verdict>>();
		for (const engine of Object.keys(each.engines)) {
			for (const { text } of mendsOf(engine, each)) {
				const engines = byText.get(text) ?? {};
				byText.set(text, { ...engines, [engine]: notAsked });
			}
		}
		return [...byText].map(([text, engines]) => ({ ...meantAfterMends(each), text, engines }));
	});
}

/** Which day is written instead of one that none can mean is the writer's choice. */
export function meantAfterMends(each: FrontMatterCase): FrontMatterCase {
	const { date, ...others } = each.meant;
	return date === "invalid" ? { ...each, meant: others } : each;
}
