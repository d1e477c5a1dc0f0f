import { readFileSync } from "node:fs";
import { checkPost } from "../src/core/check/check-post.ts";
import { fixAll } from "../src/core/check/fix-all.ts";
import { readPost } from "../src/core/post/read-post.ts";
import { applyEdits } from "../src/core/text/text-edit.ts";

/**
 * Recap's word on front matters beside that of the engines, recorded in a file (`test/engines/README.md` has its form).
 * node --import=tsx scripts/judge-front-matter.ts FILE [ENGINE | all] prints the cases in which the two differ, too.
 */
interface Case {
	readonly id: string;
	readonly kind: string;
	readonly text: string;
	readonly engines: Readonly<
		Record<string, { readonly verdict: Verdict; readonly detail?: string; readonly shown?: unknown }>
	>;
}
type Verdict = "takes" | "reads otherwise" | "leaves out" | "stops";

/** Where each engine keeps the post `id`. */
const paths: Readonly<Record<string, (id: string) => string>> = {
	jekyll: (id) => `_posts/2026-03-14-${id}.md`,
	hugo: (id) => `content/posts/${id}.md`,
	hexo: (id) => `source/_posts/${id}.md`,
	eleventy: (id) => `posts/${id}.md`,
	docusaurus: (id) => `blog/${id}.md`,
	pelican: (id) => `content/${id}.md`,
};

interface Row {
	all: number;
	warned: number;
	told: number;
}

const [file, wanted] = process.argv.slice(2);
if (file === undefined) {
	console.error(
		"Name a file of verdicts: node --import=tsx scripts/judge-front-matter.ts FILE [ENGINE | all]",
	);
	process.exitCode = 2;
} else {
	judge(JSON.parse(readFileSync(file, "utf8")), wanted);
}

function judge(cases: readonly Case[], details: string | undefined): void {
	const table: Record<string, Record<string, Row>> = {};
	for (const { id, kind, text, engines } of cases) {
		for (const [engine, { verdict, detail, shown }] of Object.entries(engines)) {
			const facts = {
				dialectId: engine,
				isPostByPath: true,
				path: paths[engine]?.(id) ?? `${id}.md`,
				today: "2026-11-28",
			};
			const post = readPost(text, facts);
			const findings = checkPost(post).filter(({ range }) => range.start <= post.frontMatter.range.end);
			const isWarned = findings.some(({ severity }) => severity === "error" || severity === "warning");
			const isTold = findings.length > 0;
			for (const name of [engine, "all"]) {
				const row = table[name]?.[verdict] ?? { all: 0, warned: 0, told: 0 };
				table[name] = { ...table[name], [verdict]: row };
				row.all++;
				row.warned += Number(isWarned);
				row.told += Number(isTold);
			}
			const isMiss = verdict === "takes" ? isWarned : !isWarned;
			if (!isMiss || (details !== engine && details !== "all")) continue;
			const mended = applyEdits(text, fixAll(post));
			console.log(
				`${engine} ${verdict} ${isTold ? "(told) " : ""}${kind}: ${id}${mended === text ? "" : " (mended)"}`,
			);
			console.log(`    ${JSON.stringify(text.replace(/\n\nThe hall was full\.[\s\S]*$/, ""))}`);
			if (detail) console.log(`    engine: ${detail}`);
			console.log(`    shown: ${JSON.stringify(shown)}`);
			for (const { ruleId, severity, message } of findings)
				console.log(`    recap: ${severity} ${ruleId}: ${message}`);
		}
	}
	for (const [engine, rows] of Object.entries(table)) {
		for (const [verdict, { all, warned, told }] of Object.entries(rows)) {
			const share = (count: number) => `${count} (${((100 * count) / all).toFixed(1)} %)`;
			console.log(
				`${engine.padEnd(11)} ${verdict.padEnd(16)} ${all}: warned ${share(warned)}, told ${share(told)}`,
			);
		}
	}
}
