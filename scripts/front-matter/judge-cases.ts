import { checkPost } from "../../src/core/check/check-post.ts";
import type { Post } from "../../src/core/post/post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import type { Finding } from "../../src/core/rules/rule.ts";
import { type FrontMatterCase, factsFor, type Verdict } from "./cases.ts";

/** Of the front matters that an engine takes, stops at and so on: how many Recap gives an error or a warning, and how many any finding. */
export interface Row {
	/** `all` for all engines together. */
	readonly engine: string;
	readonly verdict: Verdict["verdict"];
	all: number;
	warned: number;
	told: number;
}

/** A front matter on which Recap and an engine differ: it takes it, and Recap warns; or it does not, and Recap does not. */
export interface Difference extends Verdict {
	readonly engine: string;
	readonly id: string;
	readonly kind: string;
	readonly text: string;
	readonly isTold: boolean;
	readonly findings: readonly Finding[];
}

/** Recap's word on each case for each engine that has one. */
export function judgeCases(cases: readonly FrontMatterCase[]): {
	readonly rows: readonly Row[];
	readonly differences: readonly Difference[];
} {
	const rows = new Map<string, Row>();
	const differences: Difference[] = [];
	for (const { id, kind, text, engines } of cases) {
		for (const [engine, said] of Object.entries(engines)) {
			const findings = findingsOn(readPost(text, factsFor(engine, id)));
			const isWarned = findings.some(({ severity }) => severity === "error" || severity === "warning");
			const isTold = findings.length > 0;
			for (const each of [engine, "all"]) {
				const key = `${each} ${said.verdict}`;
				const row = rows.get(key) ?? { engine: each, verdict: said.verdict, all: 0, warned: 0, told: 0 };
				row.all++;
				row.warned += Number(isWarned);
				row.told += Number(isTold);
				rows.set(key, row);
			}
			const isRight = said.verdict === "takes" ? !isWarned : isWarned;
			if (!isRight) differences.push({ ...said, engine, id, kind, text, isTold, findings });
		}
	}
	return { rows: [...rows.values()], differences };
}

/** Findings on the front matter alone, or on lines further down that were meant as such. */
export function findingsOn(post: Post): readonly Finding[] {
	const { end } = post.frontMatter.range;
	return checkPost(post).filter(
		({ ruleId, range }) => range.start <= end || ruleId === "missing-front-matter",
	);
}
