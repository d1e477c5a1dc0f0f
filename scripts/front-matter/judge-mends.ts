import { readPost } from "../../src/core/post/read-post.ts";
import { type FrontMatterCase, factsFor, type Verdict } from "./cases.ts";
import { findingsOn } from "./judge-cases.ts";
import { type Mend, mendsOf } from "./mends.ts";

/**
 * What a mend has come to: `right` where the engine reads what was meant; `one of several` where it does so after another fix of the
 * finding; `other meaning` where it read that before, and the writer is asked; `not yet` where Recap still tells of what is left;
 * `wrong` where it is silent; `worse` than before.
 */
export type MendWord = "right" | "one of several" | "other meaning" | "not yet" | "wrong" | "worse";

export interface JudgedMend extends Mend {
	readonly engine: string;
	readonly id: string;
	readonly before: Verdict;
	readonly after: Verdict;
	readonly word: MendWord;
	/** What was meant to be mended. */
	readonly from: string;
}

/** The engine's word on a text; undefined where it was never asked. */
export type WordOn = (engine: string, id: string, text: string) => Verdict | undefined;

const ranks = ["takes", "reads otherwise", "leaves out", "stops"];

/** Every mend of these cases whose outcome the engine has a word on. */
export function judgeMends(cases: readonly FrontMatterCase[], wordOn: WordOn): readonly JudgedMend[] {
	return cases.flatMap((each) =>
		Object.entries(each.engines).flatMap(([engine, before]) => {
			const { id, text: from } = each;
			const verdictOn = (text: string) => (text === from ? before : wordOn(engine, id, text));
			return mendsOf(engine, each).flatMap((mend): readonly JudgedMend[] => {
				const after = verdictOn(mend.text);
				if (!after) return [];
				const isRightOtherwise = mend.alternatives.some((text) => verdictOn(text)?.verdict === "takes");
				const word = isRightOtherwise ? "one of several" : wordFor(mend, before, after);
				const isToldStill = () => isTold(engine, id, mend.text, after);
				const shown =
					after.verdict === "takes" ? "right" : word === "wrong" && isToldStill() ? "not yet" : word;
				return [{ ...mend, engine, id, before, after, from, word: shown }];
			});
		}),
	);
}

function wordFor({ isCertain }: Mend, before: Verdict, after: Verdict): MendWord {
	if (before.verdict === "takes" && !isCertain) return "other meaning";
	return ranks.indexOf(after.verdict) > ranks.indexOf(before.verdict) ? "worse" : "wrong";
}

/** Whether Recap tells of what is left: as an error or a warning where the engine stops. */
function isTold(engine: string, id: string, text: string, { verdict }: Verdict): boolean {
	const findings = findingsOn(readPost(text, factsFor(engine, id)));
	return findings.some(
		({ severity }) => verdict !== "stops" || severity === "error" || severity === "warning",
	);
}
