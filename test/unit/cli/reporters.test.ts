import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { CheckedFile } from "../../../src/cli/reporters/checked-file.ts";
import { reportFormat, reportFormats } from "../../../src/cli/reporters/index.ts";
import type { Reporter } from "../../../src/cli/reporters/reporter.ts";
import { assertNone } from "../../support/assert-none.ts";
import { FakeSurroundings } from "../../support/fake-surroundings.ts";

const checked: readonly CheckedFile[] = [
	{ file: "clean.md", isPost: true, findings: [] },
	{
		file: "posts/a, b.md",
		isPost: true,
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

function report(format: string, files = checked): string {
	const reporter = start(format);
	return files.map(reporter.report).join("") + reporter.finish();
}

/** The findings of `checked`, in a file of another name. */
function under(file: string): readonly CheckedFile[] {
	return checked.slice(1).map((one) => ({ ...one, file }));
}

describe("reports", () => {
	it("have names of their own, and a test here each", () => {
		const tests = readFileSync(new URL(import.meta.url), "utf8");
		const names = reportFormats.map(({ name }): string => name);
		assertNone(
			names.filter((name, at) => names.indexOf(name) < at || !tests.includes(`report("${name}"`)),
			"Give each report a name of its own, and a test of a whole one in test/unit/cli/reporters.test.ts",
		);
	});

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

	it("junit has a suite for each post, and a failed test for each finding", () => {
		assert.equal(
			report("junit"),
			`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="recap">
  <testsuite name="clean.md" tests="1" failures="0" errors="0">
    <testcase classname="clean.md" name="recap" file="clean.md"/>
  </testsuite>
  <testsuite name="posts/a, b.md" tests="1" failures="1" errors="0">
    <testcase classname="posts/a, b.md" name="missing-field (1:1)" file="posts/a, b.md" line="1">
      <failure type="warning" message="Add \`title\`: 100 % of readers need it.">posts/a, b.md:1:1</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
		);
		const nothing = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="recap">\n</testsuites>\n';
		assert.equal(report("junit", []), nothing);
		assert.equal(report("junit", [{ file: "README.md", isPost: false, findings: [] }]), nothing);
	});

	it("checkstyle has the files with findings", () => {
		assert.equal(
			report("checkstyle"),
			`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="1.2.3">
  <file name="posts/a, b.md">
    <error line="1" column="1" severity="warning" message="Add \`title\`: 100 % of readers need it." source="recap.missing-field"/>
  </file>
</checkstyle>
`,
		);
		assert.equal(
			report("checkstyle", []),
			'<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="1.2.3">\n</checkstyle>\n',
		);
	});

	it("junit and checkstyle write nothing that XML cannot hold", () => {
		const [one] = under('<a> & "b"\u0007.md');
		assert.ok(one);
		const odd = [
			{
				...one,
				findings: one.findings.map((each) => ({ ...each, message: "\u0000 \uD800 \uFFFF <&> 👩 ]]>" })),
			},
		];
		for (const format of ["junit", "checkstyle"]) {
			const xml = report(format, odd);
			assert.ok(xml.includes('"&lt;a&gt; &amp; &quot;b&quot;\\x07.md"'), xml);
			assert.ok(xml.includes('message="\\x00 \uFFFD \uFFFD &lt;&amp;&gt; 👩 ]]&gt;"'), xml);
		}
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
			artifactLocation: { uri: "posts/a%2C%20b.md", uriBaseId: "%SRCROOT%" },
			region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4, charOffset: 0, charLength: 3 },
		});
	});

	/** Names with all that means something in an address, in a message or to a terminal. */
	const names: readonly (readonly [file: string, uri: string])[] = [
		["./x.md", "x.md"],
		["posts/../x.md", "x.md"],
		["/nowhere/blog/x.md", "x.md"],
		["a#b?c.md", "a%23b%3Fc.md"],
		["100%/a%20b.md", "100%25/a%2520b.md"],
		["a:b/[c]|^`{}<>.md", "a%3Ab/%5Bc%5D%7C%5E%60%7B%7D%3C%3E.md"],
		["Gr\u00FC\u00DFe \u{1F468}.md", "Gr%C3%BC%C3%9Fe%20%F0%9F%91%A8.md"],
		["new\nline\u001B.md", "new%0Aline%1B.md"],
	];

	it("sarif writes files of the repository as relative references, and others as addresses", () => {
		const locationOf = (file: string) =>
			JSON.parse(report("sarif", under(file))).runs[0].results[0].locations[0].physicalLocation
				.artifactLocation;
		for (const [file, uri] of names) {
			assert.deepEqual(locationOf(file), { uri, uriBaseId: "%SRCROOT%" }, file);
			assert.equal(decodeURIComponent(uri), new FakeSurroundings().placeOf(file).inRepository);
		}
		assert.deepEqual(locationOf("../a#[b]?.md"), { uri: "file:///nowhere/a%23%5Bb%5D%3F.md" });
	});

	it("gitlab writes paths as the repository has them, and knows a finding again under each", () => {
		const [plain] = JSON.parse(report("gitlab", under("x.md")));
		for (const spelt of ["./x.md", "posts/../x.md", "/nowhere/blog/x.md"]) {
			assert.deepEqual(JSON.parse(report("gitlab", under(spelt))), [plain], spelt);
		}
		const [other] = JSON.parse(report("gitlab", under("a#b?c.md")));
		assert.equal(other.location.path, "a#b?c.md");
		assert.notEqual(other.fingerprint, plain.fingerprint);
	});

	it("text and github show control characters", () => {
		const [one] = under("a\u001B]0;b\u0007\n\u009B.md");
		assert.ok(one);
		const odd = [
			{ ...one, findings: one.findings.map((each) => ({ ...each, message: "Define `\u001Bcq\n\u202E`." })) },
		];
		assert.equal(
			report("text", odd),
			"a\\x1b]0;b\\x07\\n\\x9b.md:1:1 warning Define `\\x1bcq\\n\\u202e`. (missing-field)\n1 finding in 1 file: 1 warning.\n",
		);
		assert.equal(
			report("github", odd),
			"::warning file=a\\x1b]0;b\\x07%0A\\x9b.md,line=1,col=1,endLine=1,endColumn=4,title=Recap%3A missing-field::Define `\\x1bcq%0A\\u202e`.\n",
		);
	});

	it("text counts what is no post, once each", () => {
		const other = (file: string) => ({ file, isPost: false, findings: [] });
		assert.equal(report("text", [other("README.md")]), "1 file is no post: not checked.\n");
		assert.equal(
			report("text", [...checked, other("README.md"), other("notes.md"), ...checked]),
			report("text", [...checked, ...checked]).replace(/\n$/, " 2 files are no posts: not checked.\n"),
		);
		assert.equal(report("text", []), "");
		assert.equal(report("json", [other("README.md")]), "[]\n");
	});

	it("json stays one array, however many findings come", () => {
		assert.equal(JSON.parse(report("json")).length, 1);
		assert.equal(start("json").finish(), "[]\n");
	});
});

function start(name: string): Reporter {
	const reporter = reportFormat(name)?.start(new FakeSurroundings());
	assert.ok(reporter, name);
	return reporter;
}
