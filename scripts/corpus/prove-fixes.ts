import { checkPost } from "../../src/core/check/check-post.ts";
import { fixAll } from "../../src/core/check/fix-all.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { keepsLinks } from "../../src/core/references/keep-links.ts";
import { renderBody } from "../../src/core/references/keep-rendering.ts";
import { rules } from "../../src/core/rules/index.ts";
import type { Finding } from "../../src/core/rules/rule.ts";
import { applyEdits } from "../../src/core/text/text-edit.ts";
import type { CheckedPost } from "./check-posts.ts";
import { keepsRendering } from "./keeps-rendering.ts";

export interface FixTrouble {
	readonly file: string;
	readonly ruleId: string;
	readonly what: string;
}

/** Applies the certain fixes of a post, all together and each rule's alone, and tells what is not as promised. */
export function* proveFixes({ post, read, findings }: CheckedPost): Generator<FixTrouble> {
	const fixable = findings.filter(({ fixes }) => fixes.some(({ isCertain }) => isCertain));
	if (fixable.length === 0) return;
	for (const ruleId of [undefined, ...new Set(fixable.map((finding) => finding.ruleId))]) {
		const name = ruleId ?? "all together";
		const trouble = (what: string) => ({ file: post.file, ruleId: name, what });
		const settings = ruleId === undefined ? {} : { ruleId };
		const edits = fixAll(read, settings);
		const mended = applyEdits(post.text, edits);
		const after = readPost(mended, read.facts);
		const left = checkPost(after);
		const again = applyEdits(mended, fixAll(after, settings));
		if (again !== mended) yield trouble("a second time changes it again");
		if (!keepsLinks(read, after, edits)) yield trouble("a link or an address is lost");
		for (const rule of rules) {
			const [before, now] = [findings, left].map((all) => countErrors(all, rule.id));
			if ((now ?? 0) > (before ?? 0)) yield trouble(`${now} errors of ${rule.id}, there were ${before}`);
		}
		if (ruleId !== undefined && keepsRendering.has(ruleId) && renderBody(after) !== renderBody(read))
			yield trouble("readers see another text");
	}
}

function countErrors(findings: readonly Finding[], ruleId: string): number {
	return findings.filter((finding) => finding.ruleId === ruleId && finding.severity === "error").length;
}
