import { type FrontMatterCase, notAsked, type Verdict } from "./cases.ts";
import type { JudgedMend, WordOn } from "./judge-mends.ts";
import { meantAfterMends, mendsOf } from "./mends.ts";

/** What becomes of a mend that leaves a finding, when what Recap offers next is taken, and next, up to three times. */
export interface MendChain {
	readonly mend: JudgedMend;
	/** The case that it mends. */
	readonly mended: FrontMatterCase;
	/** Whether the engine reads what was meant after one of these. */
	readonly isRight: boolean;
	/** Texts on the way that the engine was never asked about. */
	readonly notAsked: readonly string[];
}

const mostMends = 3;
/** Of a front matter with many faults every order of mends is another text. */
const mostTexts = 25;

/** The chains of those of these mends that leave a finding. */
export function followMends(
	cases: readonly FrontMatterCase[],
	mends: readonly JudgedMend[],
	wordOn: WordOn,
): readonly MendChain[] {
	const byId = new Map(cases.map((each) => [each.id, each]));
	return mends.flatMap((mend) => {
		const each = byId.get(mend.id);
		return mend.word === "not yet" && each ? follow(mend, each, wordOn) : [];
	});
}

function follow(mend: JudgedMend, each: FrontMatterCase, wordOn: WordOn): MendChain {
	const { engine, id } = mend;
	const seen = new Set([mend.text, each.text]);
	const missing: string[] = [];
	let texts: readonly string[] = [mend.text];
	for (let count = 0; count < mostMends && texts.length > 0; count++) {
		const offered = texts.flatMap((text) => mendsOf(engine, { ...each, text }).map((next) => next.text));
		texts = [...new Set(offered)].filter((text) => !seen.has(text)).slice(0, mostTexts - seen.size);
		for (const text of texts) seen.add(text);
		if (texts.some((text) => wordOn(engine, id, text)?.verdict === "takes"))
			return { mend, mended: each, isRight: true, notAsked: [] };
		missing.push(...texts.filter((text) => wordOn(engine, id, text) === undefined));
		if (missing.length > 0) break;
	}
	return { mend, mended: each, isRight: false, notAsked: missing };
}

/** What chains of mends make of the cases, as far as the engines have no word on it yet. */
export function chainedTexts(
	cases: readonly FrontMatterCase[],
	mends: readonly JudgedMend[],
	wordOn: WordOn,
): readonly FrontMatterCase[] {
	const wanted = new Map<string, FrontMatterCase & { readonly engines: Record<string, Verdict> }>();
	for (const { mend, mended, notAsked: texts } of followMends(cases, mends, wordOn)) {
		for (const text of texts) {
			const key = `${mend.id} ${text}`;
			const entry = wanted.get(key) ?? { ...meantAfterMends(mended), text, engines: {} };
			wanted.set(key, { ...entry, engines: { ...entry.engines, [mend.engine]: notAsked } });
		}
	}
	return [...wanted.values()];
}
