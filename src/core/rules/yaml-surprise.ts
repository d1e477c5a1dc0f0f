import type { Dialect, FieldName } from "../dialects/dialect.ts";
import { knownKeyOf } from "../dialects/lookup.ts";
import type { Field, FieldValue } from "../front-matter/model.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import type { Post } from "../post/post.ts";
import type { Problem, Rule } from "./rule.ts";
import { checkCommentBelow, checkFlowLines, checkLines } from "./yaml-surprise/broken-lines.ts";
import { checkFlag } from "./yaml-surprise/flag-word.ts";
import { checkHtmlComment, checkTypography, commasAtEnds } from "./yaml-surprise/kept-signs.ts";
import { checkBlock, checkBytes, checkEscape, checkLineEnd, checkSign } from "./yaml-surprise/lost-signs.ts";
import { checkPlain, checkTime } from "./yaml-surprise/plain-value.ts";
import { checkComment } from "./yaml-surprise/swallowed-comment.ts";

export const yamlSurprise: Rule = {
	id: "yaml-surprise",
	summary: "Text that YAML reads as something else stands in quotes.",
	rationale:
		"Unquoted, ` #` starts a comment and `C# talk #1` becomes `C# talk`; 1.10 is the number 1.1, 014 one without its zero, `no` may be false and " +
		"`&c.` a name that YAML keeps for itself; in double quotes, the backslash of `C:\\new` starts a new line. " +
		"Only text fields and times are looked at, and only for what the post's own engine makes of them.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [&go, rust]\n---\n",
			good: '---\nlayout: post\ntitle: Meetup recap\ntags: ["&go", rust]\n---\n',
			facts: { dialectId: "jekyll", isPostByPath: true },
		},
		{
			bad: "---\ntitle: !!binary TWVldHVw\n---\n",
			good: '---\ntitle: "Meetup"\n---\n',
			facts: { dialectId: "hexo", isPostByPath: true },
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [go,\u00A0rust]\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: [go,rust]\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: C# talk #1\n---\n",
			good: '---\nlayout: post\ntitle: "C# talk #1"\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags:\n  - talks\n  - #golang\n---\n",
			good: '---\nlayout: post\ntitle: Meetup recap\ntags:\n  - talks\n  - "#golang"\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: #go #rust\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: [go, rust]\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap,\ntags: go,\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: go\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: 007\n---\n",
			good: '---\nlayout: post\ntitle: "007"\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [talks, no]\n---\n",
			good: '---\nlayout: post\ntitle: Meetup recap\ntags: [talks, "no"]\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\nevent_time: 10:30\n---\n",
			good: '---\nlayout: post\ntitle: Meetup recap\nevent_time: "10:30"\n---\n',
		},
		{
			bad: "---\ntitle: Meetup recap\ndraft: no\n---\n",
			good: "---\ntitle: Meetup recap\ndraft: false\n---\n",
			facts: { dialectId: "eleventy", isPostByPath: true },
		},
		{
			bad: "---\nlayout: post\ntitle: |\n  Meetup\n  recap\ndate: 2016-02-02\n---\n",
			good: '---\nlayout: post\ntitle: "Meetup recap"\ndate: 2016-02-02\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: 'Meetup\n\n  recap'\n---\n",
			good: '---\nlayout: post\ntitle: "Meetup recap"\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup\n  # recap\n---\n",
			good: '---\nlayout: post\ntitle: "Meetup # recap"\n---\n',
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [go\n  rust]\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\ntags: [go,\n  rust]\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap <!-- for now -->\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap # for now\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: >-\ndate: 2016-02-02\n---\n",
			good: '---\nlayout: post\ntitle: ">-"\ndate: 2016-02-02\n---\n',
		},
	],
	clean: [
		"---\nlayout: post\ntitle: >-\n  Meetup\n  recap\n---\n",
		"---\nlayout: post\ntitle: Meetup\n# the day\ndate: 2016-02-02\ntags: [\n  go,\n  rust\n]\n---\n",
		"---\nlayout: post #default\ntitle: Meetup recap\n---\n",
		"---\nlayout: post # the theme's\ntitle: C# and F# in talks # a comment\npublished: no\n---\n",
		'---\nlayout: post\ntitle: "C# talk #1"\ntags: [c#, "no"]\nevent_time: "10:30"\ncount: 014\n---\n',
		"---\nlayout: post\ntitle: 2016\ndate: 2016-02-02 10:30 # local\n---\n",
	],
	*check(post) {
		if (!readsYaml(post)) return;
		yield* commasAtEnds(post);
		for (const field of post.frontMatter.fields) {
			if (isTextField(post, field)) {
				for (const value of field.items ?? [field]) {
					const problem = checkText(post, field.key, value) ?? checkFlowLines(field, value);
					if (problem) yield problem;
				}
			} else if (/(?:^|_|-)(?:time|start|end|duration|length)$/i.test(field.key)) {
				const problem = checkTime(post, field.key, field);
				if (problem) yield problem;
			} else {
				const problem = checkFlag(post, field);
				if (problem) yield problem;
			}
		}
	},
};

/** Where a `#` is more likely text than a comment. */
const prose: readonly FieldName[] = ["title", "tags", "categories", "excerpt", "eventName", "eventPlace"];

const textFields: readonly FieldName[] = [...prose, "author", "permalink", "slug"];

/** Whether a field's value, or each of its values, is meant as text. */
function isTextField({ dialect }: Post, { key }: Field): boolean {
	if (isAny(textFields, dialect, key)) return true;
	const types = knownKeyOf(dialect, key)?.types;
	return types?.includes("string") === true && !types.includes("boolean");
}

function isAny(names: readonly FieldName[], dialect: Dialect, key: string): boolean {
	return names.some((name) => dialect.keys[name]?.includes(key));
}

function checkText(post: Post, key: string, value: FieldValue): Problem | undefined {
	const isProse = isAny(prose, post.dialect, key);
	const isTitle = isAny(["title"], post.dialect, key);
	return (
		(isProse ? checkComment(post, key, value) : undefined) ??
		(isProse ? (checkSign(post, value) ?? checkHtmlComment(post, value)) : undefined) ??
		(isTitle ? checkBlock(key, value) : undefined) ??
		checkEscape(value) ??
		checkBytes(post, value) ??
		(isTitle ? (checkLines(post, key, value) ?? checkCommentBelow(post, key, value)) : undefined) ??
		(isAny(["tags", "categories"], post.dialect, key) ? checkTypography(key, value) : undefined) ??
		checkLineEnd(post, value) ??
		checkPlain(post, key, value)
	);
}
