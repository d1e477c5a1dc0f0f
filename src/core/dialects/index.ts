import type { Field, FrontMatter } from "../post/front-matter-model.ts";
import type { PostFacts } from "../post/post.ts";
import { custom } from "./custom.ts";
import type { Dialect, FieldName, Stage } from "./dialect.ts";
import { jekyll } from "./jekyll.ts";
import { lookUp } from "./lookup.ts";
import { holdsCondition, showsMark } from "./marks.ts";
import { plain } from "./plain.ts";
import { wordpress } from "./wordpress.ts";

/** Every dialect Recap knows; of two that fit equally well the earlier is taken. */
export const dialects: readonly Dialect[] = [wordpress, jekyll, custom, plain];

/** The dialect the writer chose, or the one whose marks weigh most; `custom` or `plain` where none shows. */
export function detectDialect(frontMatter: FrontMatter, facts: PostFacts): Dialect {
	const chosen = dialects.find(({ id }) => id === facts.dialectId);
	if (chosen) return chosen;
	if (frontMatter.state === "absent") return plain;
	let best: Dialect = custom;
	let most = 0;
	for (const dialect of dialects) {
		const weight = weigh(dialect, frontMatter, facts);
		if (weight > most) [best, most] = [dialect, weight];
	}
	return best;
}

/** Whether the front matter makes the text a post for sure. READMEs, changelogs and pages of docs are none. */
export function isRecognised(dialect: Dialect, frontMatter: FrontMatter, facts: PostFacts): boolean {
	if (frontMatter.state === "absent" || NEVER_POSTS.test(facts.path ?? "")) return false;
	return dialect.posts.some((mark) => showsMark(mark, dialect, frontMatter, facts));
}

export function stageOf(dialect: Dialect, frontMatter: FrontMatter, facts: PostFacts): Stage {
	const stage = dialect.stages.find(
		({ when, path }) =>
			when.every((condition) => holdsCondition(condition, dialect, frontMatter, facts)) &&
			(path === undefined || path.test(facts.path ?? "")),
	);
	return stage ?? { id: "published", label: "published", when: [], required: [] };
}

/** The entry that holds a field, under the first of the dialect's keys for it that is there. */
export function fieldOf(dialect: Dialect, frontMatter: FrontMatter, name: FieldName): Field | undefined {
	for (const key of dialect.keys[name] ?? []) {
		const field = lookUp(frontMatter, key, dialect);
		if (field) return field;
	}
	return undefined;
}

const NEVER_POSTS =
	/(?:^|\/)(?:readme|changelog|contributing|code[-_]of[-_]conduct|license|security|support)(?:[-_.][^/]*)?$/i;

function weigh(dialect: Dialect, frontMatter: FrontMatter, facts: PostFacts): number {
	let sum = 0;
	for (const mark of dialect.marks) if (showsMark(mark, dialect, frontMatter, facts)) sum += mark.weight;
	return sum;
}
