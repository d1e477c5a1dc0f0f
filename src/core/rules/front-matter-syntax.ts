import * as l10n from "@vscode/l10n";
import { knownKeyOf, readersOf } from "../dialects/lookup.ts";
import type { FrontMatter, FrontMatterError } from "../front-matter/model.ts";
import { readFrontMatter } from "../front-matter/read-front-matter.ts";
import { refusedEntries, YamlDiagnoser } from "../front-matter-tools/edit/mend-yaml.ts";
import { readsYaml } from "../front-matter-tools/edit/reads-yaml.ts";
import { tabMistake } from "../front-matter-tools/edit/yaml-indentation.ts";
import { readYamlLine } from "../front-matter-tools/edit/yaml-line.ts";
import { withSite } from "../front-matter-tools/stops-site.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { applyEdits, insertAt, type TextEdit } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import type { Problem, Rule } from "./rule.ts";

export const frontMatterSyntax: Rule = {
	id: "front-matter-syntax",
	summary: "The front matter can be read.",
	rationale:
		"One stray character and the engine takes none of the front matter: the post has no title and no date, or the whole site is not built. " +
		"An error here is one that the blog engines' own readers refuse; what only a stricter YAML reader refuses is a hint. " +
		"Recap never runs front matter that is a program (`---js`).",
	defaultSeverity: "error",
	examples: [
		{ bad: fields("title: SCaLE: looking back"), good: fields('title: "SCaLE: looking back"') },
		{ bad: fields("title: 'It's been a trip'"), good: fields("title: 'It''s been a trip'") },
		{ bad: fields("title: @scale in Pasadena"), good: fields('title: "@scale in Pasadena"') },
		{ bad: fields("title: `make` your own"), good: fields('title: "`make` your own"') },
		{ bad: fields("tags:\n\t- go\n\t- rust"), good: fields("tags:\n  - go\n  - rust") },
		{ bad: fields('title: "Looking back'), good: fields('title: "Looking back"') },
		{ bad: fields('title: "A "full" hall"'), good: fields("title: 'A \"full\" hall'") },
		{ bad: fields('title: "Scale" in short'), good: fields("title: '\"Scale\" in short'") },
		{ bad: fields("title: [SCaLE] looking back"), good: fields('title: "[SCaLE] looking back"') },
		{ bad: fields("tags: [go, rust"), good: fields("tags: [go, rust]") },
		{ bad: fields("tags: [go, @rust]"), good: fields('tags: [go, "@rust"]') },
		{
			bad: "---\ntitle:Looking back\nlayout: post\n---\n",
			good: "---\ntitle: Looking back\nlayout: post\n---\n",
		},
		{
			bad: fields("title: Looking back\n date: 2016-02-02"),
			good: fields("title: Looking back\ndate: 2016-02-02"),
		},
		{ bad: fields("tags:\n  - go\n - rust"), good: fields("tags:\n  - go\n  - rust") },
		{
			bad: fields("excerpt: |\n  Two days of talks,\nand a hallway track."),
			good: fields("excerpt: |\n  Two days of talks,\n  and a hallway track."),
		},
		{ bad: fields("tags: ['go' 'rust']"), good: fields("tags: [go, rust]") },
		{ bad: fields("tags: [go, #rust]"), good: fields('tags: [go, "#rust"]') },
		{ bad: fields("title: > Looking back"), good: fields("title: Looking back") },
		{
			bad: fields("title: Looking back, date: 2016-02-02"),
			good: fields("title: Looking back\ndate: 2016-02-02"),
		},
		{ bad: fields("title: A day\u0092s talks"), good: fields("title: A day’s talks") },
		{ bad: fields("title: A \u0007 day"), good: fields("title: A day") },
		{ bad: fields('image: "img\\hall.jpg"'), good: fields('image: "img/hall.jpg"') },
		{ bad: fields('title: "C:\\dir"'), good: fields('title: "C:\\\\dir"') },
		{
			bad: '+++\ntitle = "Looking back"\ndate = 2016-02-02T19:30\n+++\n',
			good: '+++\ntitle = "Looking back"\ndate = 2016-02-02T19:30:00\n+++\n',
			facts: { dialectId: "hugo" },
		},
		{ bad: "---js\n{ title: 'Looking back' }\n---\n", facts: { isPostByPath: true } },
		{ bad: "---\n- Looking back\n---\n", facts: { isPostByPath: true } },
	],
	clean: [
		'+++\ntitle = "Looking back"\ndate = 2016-02-02T19:30:00\nupdated = 2016-02-03\n+++\n',
		"Title: Day 1: the talks\nDate: 2016-02-02\n\nText.\n",
	],
	*check(post) {
		const { state, open, format, content } = post.frontMatter;
		if (state === "refused") {
			yield {
				message: l10n.t(
					"Recap does not run code in front matter; write it as `key: value` lines between `---` lines.",
				),
				range: open?.range ?? content,
				severity: "information",
			};
		} else if (format === "yaml" && (isReadAsHeader(post) || isUnseen(post))) {
			return;
		} else if (state === "too-large") {
			yield {
				message: l10n.t(
					"Move text out of the front matter: it is larger than Recap reads, so its fields are not checked.",
				),
				range: open?.range ?? firstLine(post, content),
				severity: "information",
			};
		} else if (state === "not-a-mapping") {
			yield {
				message: l10n.t("Write the front matter as `key: value` lines."),
				range: firstLine(post, content),
			};
		} else if (state === "invalid") {
			const diagnoser =
				format === "yaml"
					? new YamlDiagnoser(post.text, post.frontMatter, {
							readers: readersOf(post.dialect),
							isKnownKey: (key) => knownKeyOf(post.dialect, key) !== undefined,
						})
					: undefined;
			for (const error of refusedEntries(post.frontMatter).values()) {
				const diagnosis = diagnoser?.diagnose(error);
				const problem = diagnosis
					? { ...diagnosis, fixes: diagnosis.mends }
					: (timeWithoutSeconds(post, error) ?? explain(post, error));
				yield { ...problem, message: withSite(post, problem.message) };
			}
		} else if (state === "mapping" && format === "yaml") {
			yield* hintAtStrictness(post);
		}
	},
};

/** Without an opening fence the engine sees text: `front-matter-start` has the word. */
function isUnseen({ frontMatter, dialect }: Post): boolean {
	const limits = dialect.fenceLimits;
	return !frontMatter.open && limits !== undefined && !limits.isOpeningOptional;
}

/** Where the engine reads `Key: value` lines only, what YAML refuses is no mistake. */
function isReadAsHeader(post: Post): boolean {
	return post.dialect.formats.includes("header") && !readsYaml(post);
}

function fields(lines: string): string {
	return `---\nlayout: post\n${lines}\n---\n`;
}

function explain(post: Post, error: FrontMatterError): Problem {
	const { format } = post.frontMatter;
	const language = format === "toml" ? "TOML" : format === "json" ? "JSON" : "YAML";
	return {
		message: l10n.t(
			"Correct the {0} here: the blog engine cannot read it ({1}).",
			language,
			plain(error.message),
		),
		range: visible(post, error.range),
	};
}

/** Of what TOML has only since 1.1 the one thing that writers write. */
function timeWithoutSeconds(
	{ text, dialect, frontMatter }: Post,
	{ range }: FrontMatterError,
): Problem | undefined {
	if (frontMatter.format !== "toml" || dialect.toml !== "1.0") return undefined;
	const before = text.slice(Math.max(0, range.start - 24), range.start);
	const [written] = /(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d$/.exec(before) ?? [];
	if (written === undefined || !/[\s,\]}#]/.test(text.charAt(range.start))) return undefined;
	return {
		message: l10n.t(
			"Write the time with its seconds, as {0}: {1} reads no other.",
			`${written}:00`,
			dialect.label,
		),
		range: { start: range.start - written.length, end: range.start },
		fixes: [{ title: l10n.t("Add the seconds"), edits: [insertAt(range.start, ":00")], isCertain: true }],
	};
}

/** For the first only: one value that goes over several lines gives many. */
function* hintAtStrictness(post: Post): Generator<Problem> {
	const [error] = post.frontMatter.errors;
	if (!error) return;
	if (error.code === "TAB_AS_INDENT") {
		if (post.dialect.yaml?.reader?.takesTabIndents) return;
		const line = readYamlLine(post.text, error.range.start);
		const { message, range = error.range, mends } = tabMistake(post.text, post.frontMatter.content, line);
		const fixes = mends.map((mend) => ({ ...mend, isCertain: readsTheSame(post, mend.edits) }));
		yield { message, range, fixes, severity: "hint" };
		return;
	}
	const field = post.frontMatter.fields.filter(({ keyRange }) => keyRange.start <= error.range.start).at(-1);
	const name = field ? `\`${field.key}\`` : l10n.t("this value");
	yield {
		message: l10n.t(
			"Indent the lines that continue {0}, or put it on one: blog engines read it as it is, but not every YAML tool does.",
			name,
		),
		range: field?.keyRange ?? visible(post, error.range),
		severity: "hint",
	};
}

/** Whether the front matter still says what lenient engines read in it. */
function readsTheSame({ text, frontMatter, dialect }: Post, edits: readonly TextEdit[]): boolean {
	const mended = readFrontMatter(applyEdits(text.slice(0, frontMatter.range.end), edits), readersOf(dialect));
	return JSON.stringify(valuesOf(mended)) === JSON.stringify(valuesOf(frontMatter));
}

function valuesOf({ fields }: FrontMatter): readonly (readonly [string, unknown])[] {
	return fields.map(({ key, value }) => [key, value]);
}

/** A parser's message as part of a sentence. */
function plain(message: string): string {
	const [first = ""] = message.split(/[\r\n]| at line \d/, 1);
	return first.replace(/(?<![.:\s])[.:\s]+$/, "");
}

function firstLine({ text }: Post, { start, end }: TextRange): TextRange {
	const first = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
	return textRange(first, Math.min(lineEndAt(text, first), Math.max(first, end)));
}

/** A parser may point at nothing, such as the end of the text; a squiggle needs a character, and one line is enough. */
function visible({ text, frontMatter }: Post, { start, end }: TextRange): TextRange {
	const from = Math.min(start, frontMatter.content.end);
	const to = Math.min(end, lineEndAt(text, from));
	if (to > from) return textRange(from, to);
	return textRange(Math.max(frontMatter.range.start, from - 1), Math.max(from, frontMatter.range.start));
}
