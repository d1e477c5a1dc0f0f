import assert from "node:assert/strict";
import fc from "fast-check";
import { splitLayout } from "../../../../src/core/jekyll-layout/split-layout.ts";
import { cpuTime } from "../../../support/cpu-time.ts";
import { renderFiles } from "../../../support/render-files.ts";

/** Enough for what these tests render to its end, and few enough to be quick. */
const steps = 200;

describe("a layout made to stop the editor", () => {
	const find =
		"{% capture c %}a | has_exp: 'z', 'z == 0'{% endcapture %}{% capture b %}a | has_exp: 'y', c{% endcapture %}";
	const doubling =
		"{% assign x = 'abcdefgh' %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}";
	const tower = (name: string) =>
		`{% assign ${name} = 'x' | split: ',' %}{% for i in (1..60) %}{% assign e = '' | split: ',' %}{% assign ${name} = e | push: ${name} | push: ${name} %}{% endfor %}`;
	const templates: Readonly<Record<string, string>> = {
		"a loop over a billion": "{% for i in (1..1000000000) %}x{% endfor %}",
		"loops in loops":
			"{% for i in (1..9999) %}{% for j in (1..9999) %}{% for k in (1..9999) %}{% endfor %}{% endfor %}{% endfor %}",
		"tables in tables":
			"{% tablerow i in (1..9999) %}{% tablerow j in (1..9999) %}{{ j }}{% endtablerow %}{% endtablerow %}",
		"a text that doubles": doubling,
		"a capture that doubles":
			"{% assign x = 'abcdefgh' %}{% for i in (1..60) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}",
		"searches in searches": `{% assign a = (1..900) %}${find}{{ a | find_exp: 'x', b }}`,
		"comparisons of long lists":
			"{% assign a = (1..50000) %}{% assign b = (1..50000) %}{% for i in (1..999) %}{% if a == b %}{% endif %}{% endfor %}",
		"searches in long texts": `${"{% assign x = 'abcdefgh' %}{% for i in (1..15) %}{% assign x = x | append: x %}{% endfor %}"}{% assign a = (1..99999) %}{{ a | where_exp: 'i', "x contains 'zz'" }}`,
		"very wide padding":
			"{{ '2016-01-01' | date: '%9999d%9999d' }}{% for i in (1..99999) %}{{ '2016-01-01' | date: '%c%c%c%c' }}{% endfor %}",
		"includes by the thousand": "{% for i in (1..9999) %}{% include a.html %}{% endfor %}",
		"includes that double": "{% include double.html n=1 %}",
		"deep tags": "{% if true %}".repeat(300) + "{% endif %}".repeat(300),
		"deep brackets": `{{ page${"[page".repeat(30_000)} }}`,
		"deep brackets made while rendering": `{% capture e %}${"a[".repeat(5_000)}{% endcapture %}{{ site.posts | where_exp: 'a', e }}{% assign l = (1..2) %}{{ l | where_exp: 'a', e }}`,
		"lists in lists":
			"{% assign a = 'x' | split: ',' %}{% for i in (1..9999) %}{% assign b = '' | split: ',' %}{% assign a = b | push: a %}{% endfor %}{{ a | join }}{{ a | jsonify }}",
		"towers of lists written": `${tower("a")}{{ a | upcase }}`,
		"towers of lists compared": `${tower("a")}${tower("b")}{% if a == b %}{% endif %}`,
		"towers of lists told apart": `${tower("a")}${tower("b")}{% case a %}{% when b %}{% endcase %}`,
		"tags without end": "{{ a }}".repeat(12_000),
		"a file without end": "x".repeat(2_000_000),
	};
	for (const [name, template] of Object.entries(templates)) {
		it(`is refused: ${name}`, async () => {
			const files = {
				"_layouts/post.html": `${template}{{ content }}`,
				"_includes/a.html": "a",
				"_includes/double.html": "{% include double.html n=2 %}{% include double.html n=3 %}",
			};
			const started = cpuTime();
			const result = await renderFiles(files, { steps });
			if (name === "includes that double") assert.ok("html" in result && result.notes.length === 1);
			else assert.ok("problem" in result, name);
			assert.ok(cpuTime() - started < 5_000, "takes too long");
		});
	}

	it("is told from an honest one by its work, however slow the machine is", async () => {
		const { now } = Date;
		let time = 0;
		Date.now = () => (time += 60_000);
		try {
			const loop = (count: number) => ({
				"_layouts/post.html": `{% for i in (1..${count}) %}{{ i }} {% endfor %}{{ content }}`,
			});
			assert.ok("html" in (await renderFiles(loop(20), { steps })));
			const result = await renderFiles(loop(600), { steps });
			assert.deepEqual("problem" in result && result.problem, {
				message: "The layout takes more than 200 steps to render: look for a loop over too much.",
				...{ file: "_layouts/post.html", line: 1, column: 1 },
			});
		} finally {
			Date.now = now;
		}
	});

	it("counts past the largest whole number without standing still", async () => {
		const template =
			"{% for i in (9007199254740992..9007199254740994) %}x{% endfor %}{% assign a = '9e99' %}{% for i in (a..a) %}y{% endfor %}{{ content }}";
		assert.ok("html" in (await renderFiles({ "_layouts/post.html": template }, { steps })));
	});

	it("bounds what variables bring", async () => {
		let deep: Record<string, unknown> = {};
		for (let i = 0; i < 1_000; i++) deep = { deep };
		const page = JSON.parse(JSON.stringify({ many: Array.from({ length: 120_000 }, (_, at) => at) }));
		const result = await renderFiles(
			{ "_layouts/post.html": "{{ page.many.size }} {{ site.deep.deep.deep.x }}{{ content }}" },
			{ page, site: Object.assign({}, deep) as never },
		);
		assert.ok("html" in result && /^99999 /.test(result.html), JSON.stringify(result).slice(0, 200));
	});

	it("never rejects, and never gives HTML that a page could not take apart", async () => {
		const pieces = fc.constantFrom(
			..."{% {%- %} -%} {{ }} {{- for if endif endfor include raw endraw assign capture endcapture highlight endhighlight case when a.html".split(
				" ",
			),
			..."content page.title page.x[0] site.data.d page['title'] 'text \" ' | , : = == .. ( ) [ ] % { } \\ < > </ div script --> 0 -1 1e9 nil empty".split(
				" ",
			),
			..."escape date date_to_string where_exp group_by sort join split: first size jsonify truncate: 3 round times: 2 slice: url_decode uniq map: i in (1..3) with \n".split(
				" ",
			),
			" ",
			"\ud800",
			"{% include a.html x=page.title %}",
			"{% for i in page.tags %}",
			"{{ content }}",
		);
		const template = fc.array(
			fc.oneof({ weight: 5, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }),
			{ maxLength: 30 },
		);
		await fc.assert(
			fc.asyncProperty(template, template, async (layout, include) => {
				const files = {
					"_layouts/post.html": layout.join(" "),
					"_includes/a.html": include.join(""),
					"_data/d.yml": include.join("\n"),
				};
				const result = await renderFiles(files, {
					page: { title: "<T>", tags: ["a", "b"] },
					content: "x y",
					steps,
				});
				const problem = "problem" in result ? result.problem : undefined;
				assert.ok(
					problem === undefined || (problem.message !== "" && problem.line >= 1 && problem.column >= 1),
				);
				const { html } = splitLayout("html" in result ? result.html : layout.join(""));
				assert.equal(html.split("<div data-recap-content></div>").length, 2);
			}),
			{ numRuns: 100, seed: 20_260_131 },
		);
	});
});
