import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "./front-matter/cases.ts";
import { fittingCases, postOf, type SuiteWord } from "./front-matter/yaml-suite.ts";

/**
 * Asks Psych (Jekyll) and Hugo anew what they refuse of the YAML test suite, and writes it into `test/engines/yaml-test-suite.json`:
 * npx tsx scripts/record-yaml-suite.ts. It takes a minute: each case is a run of Hugo.
 */
const programs = join(import.meta.dirname, "front-matter");

const psych = ask<string | null>(
	["ruby", join(programs, "psych.rb")],
	fittingCases.map(({ yaml }) => yaml),
);
const hugo = ask<Answer>(
	["node", join(programs, "hugo.mjs")],
	fittingCases.map(({ yaml }, index) => ({ path: `content/posts/case-${index}.md`, text: postOf(yaml) })),
);
const words = fittingCases.map(
	({ name }, index): SuiteWord => ({ name, psych: psych[index] ?? null, goYaml: syntaxIn(hugo[index]) }),
);
writeFileSync(
	join(import.meta.dirname, "../test/engines/yaml-test-suite.json"),
	`[\n${words.map((word) => JSON.stringify(word)).join(",\n")}\n]\n`,
);
console.log(`yaml-test-suite.json: ${words.length} cases.`);

function ask<Said>(
	[program = "", ...parameters]: readonly string[],
	asked: readonly unknown[],
): readonly Said[] {
	const input = asked.map((each) => `${JSON.stringify(each)}\n`).join("");
	const { stdout } = spawnSync(program, parameters, { input, encoding: "utf8", maxBuffer: 64 << 20 });
	const said = stdout.trimEnd().split("\n");
	if (said.length !== asked.length)
		throw new Error(`${program} gave ${said.length} answers of ${asked.length}.`);
	return said.map((line) => JSON.parse(line));
}

/** What go-yaml's parser stops at. That the whole or a key is a list or a text is read, and refused for what it is. */
function syntaxIn(answer: Answer | undefined): string | null {
	const said = /\byaml: (.*)/.exec(answer?.stops ?? "")?.[1] ?? null;
	return said !== null && /^(?:unmarshal errors|invalid map key)/.test(said) ? null : said;
}
