import assert from "node:assert/strict";
import type { CheckedFile } from "../../../src/cli/reporters/checked-file.ts";
import { type ReportFormat, startReport } from "../../../src/cli/reporters/reporter.ts";

const checked: readonly CheckedFile[] = [
	{ file: "clean.md", findings: [] },
	{
		file: "posts/a, b.md",
		findings: [
			{
				ruleId: "missing-field",
				severity: "warning",
				message: "Add `title`: 100 % of readers need it.",
				start: { line: 1, column: 1, offset: 0 },
				end: { line: 1, column: 4, offset: 3 },
				fixable: true,
			},
		],
	},
];

function report(format: ReportFormat): string {
	const reporter = startReport(format, "1.2.3");
	return checked.map(reporter.report).join("") + reporter.finish();
}

describe("reports", () => {
	it("text names place, weight and rule", () => {
		assert.equal(
			report("text"),
			"posts/a, b.md:1:1 warning Add `title`: 100 % of readers need it. (missing-field)\n1 finding in 2 files: 1 warning.\n",
		);
	});

	it("github escapes what its commands read", () => {
		assert.equal(
			report("github"),
			"::warning file=posts/a%2C b.md,line=1,col=1,endLine=1,endColumn=4,title=Recap%3A missing-field::Add `title`: 100 %25 of readers need it.\n",
		);
	});

	it("gitlab gives each finding a fingerprint that survives moved lines", () => {
		const [first] = JSON.parse(report("gitlab"));
		assert.deepEqual(
			{ ...first, fingerprint: typeof first.fingerprint },
			{
				description: "Add `title`: 100 % of readers need it.",
				check_name: "missing-field",
				fingerprint: "string",
				severity: "minor",
				location: { path: "posts/a, b.md", lines: { begin: 1 } },
			},
		);
	});

	it("sarif tells rules and places", () => {
		const log = JSON.parse(report("sarif"));
		const [run] = log.runs;
		assert.equal(log.version, "2.1.0");
		assert.deepEqual([run.tool.driver.name, run.tool.driver.version], ["recap", "1.2.3"]);
		const [result] = run.results;
		assert.equal(result.level, "warning");
		assert.ok(run.tool.driver.rules.some(({ id }: { id: string }) => id === result.ruleId));
		assert.deepEqual(result.locations[0].physicalLocation, {
			artifactLocation: { uri: "posts/a,%20b.md" },
			region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4, charOffset: 0, charLength: 3 },
		});
	});

	it("json stays one array, however many findings come", () => {
		assert.equal(JSON.parse(report("json")).length, 1);
		assert.equal(startReport("json", "1").finish(), "[]\n");
	});
});
