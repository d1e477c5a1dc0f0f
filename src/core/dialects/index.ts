import type { PostFacts } from "../facts/post-facts.ts";
import type { Field, FrontMatter } from "../front-matter/model.ts";
import { astro } from "./astro.ts";
import { custom } from "./custom.ts";
import { devTo } from "./dev-to.ts";
import type { Dialect, FieldName, Stage } from "./dialect.ts";
import { dialectOfFile } from "./dialect-of-file.ts";
import { docusaurus } from "./docusaurus.ts";
import { eleventy } from "./eleventy.ts";
import { isInFileName } from "./file-name.ts";
import { gatsby } from "./gatsby.ts";
import { hakyll } from "./hakyll.ts";
import { hashnode } from "./hashnode.ts";
import { hexo } from "./hexo.ts";
import { hugo } from "./hugo.ts";
import { jekyll } from "./jekyll.ts";
import { lookUp } from "./lookup.ts";
import { lume } from "./lume.ts";
import { middleman } from "./middleman.ts";
import { mkdocs } from "./mkdocs.ts";
import { nikola } from "./nikola.ts";
import { pelican } from "./pelican.ts";
import { plain } from "./plain.ts";
import { isSiteOf, placeOfPost } from "./post-places.ts";
import { isOtherPath } from "./post-signs.ts";
import { quarto } from "./quarto.ts";
import { holdsCondition, showsSign } from "./shows-sign.ts";
import { vuepress } from "./vuepress.ts";
import { wordpress } from "./wordpress.ts";
import { zenn } from "./zenn.ts";
import { zola } from "./zola.ts";

/** Every dialect Recap knows; of two that fit equally well the earlier is taken. */
export const dialects: readonly Dialect[] = [
	wordpress,
	jekyll,
	hugo,
	zola,
	hexo,
	eleventy,
	astro,
	docusaurus,
	gatsby,
	vuepress,
	pelican,
	mkdocs,
	quarto,
	nikola,
	middleman,
	hakyll,
	lume,
	zenn,
	devTo,
	hashnode,
	custom,
	plain,
];

/** The dialect the writer chose, or the one whose signs weigh most, as it reads a file of this name; `custom` or `plain` where none shows. */
export function detectDialect(frontMatter: FrontMatter, facts: PostFacts): Dialect {
	return dialectOfFile(chosenOrShown(frontMatter, facts), facts.path);
}

function chosenOrShown(frontMatter: FrontMatter, facts: PostFacts): Dialect {
	const chosen = dialects.find(({ id }) => id === facts.dialectId);
	if (chosen) return chosen;
	if (frontMatter.state === "absent") return keeperOf(frontMatter, facts) ?? plain;
	return heaviest(frontMatter, facts);
}

/** The engine of the site where a text without front matter stands in a place for posts. */
function keeperOf(frontMatter: FrontMatter, facts: PostFacts): Dialect | undefined {
	if (!facts.siteFiles?.length) return undefined;
	const dialect = heaviest(frontMatter, facts);
	const isKept = facts.isPostByPath === true || placeOfPost(dialect, facts.path) !== undefined;
	return isKept && isSiteOf(dialect, facts) ? dialect : undefined;
}

function heaviest(frontMatter: FrontMatter, facts: PostFacts): Dialect {
	let best: Dialect = custom;
	let most = LEAST_WEIGHT - 1;
	for (const dialect of dialects) {
		const weight = weigh(dialect, frontMatter, facts);
		if (weight > most) [best, most] = [dialect, weight];
	}
	return best;
}

/**
 * Whether a text is a post for sure: by its front matter, or because it stands where the engine's sites keep posts. READMEs,
 * changelogs, pages of docs and lists of posts are none.
 */
export function isRecognised(dialect: Dialect, frontMatter: FrontMatter, facts: PostFacts): boolean {
	if (isOtherPath(facts.path) || listsPosts(dialect, frontMatter)) return false;
	if (placeOfPost(dialect, facts.path) && isKnownSite(dialect, frontMatter, facts)) return true;
	if (frontMatter.state === "absent") return false;
	if (frontMatter.state === "refused") return true;
	return dialect.posts.some((sign) => showsSign(sign, dialect, frontMatter, facts));
}

/** Whether the front matter makes the page a list of posts. */
export function listsPosts(dialect: Dialect, frontMatter: FrontMatter): boolean {
	return dialect.listKeys?.some((key) => lookUp(frontMatter, key, dialect)) === true;
}

/** Where the post is on its way. What the file's name says is not required of the front matter. */
export function stageOf(dialect: Dialect, frontMatter: FrontMatter, facts: PostFacts): Stage {
	const stage = dialect.stages.find(
		({ when, path }) =>
			when.every((condition) => holdsCondition(condition, dialect, frontMatter, facts)) &&
			(path === undefined || path.test(facts.path ?? "")),
	);
	if (!stage) return { id: "published", label: "published", when: [], required: [] };
	return { ...stage, required: stage.required.filter((name) => !isInFileName(dialect, name, facts.path)) };
}

/** The entry that holds a field, under the first of the dialect's keys for it that is there. */
export function fieldOf(dialect: Dialect, frontMatter: FrontMatter, name: FieldName): Field | undefined {
	for (const key of dialect.keys[name] ?? []) {
		const field = lookUp(frontMatter, key, dialect);
		if (field) return field;
	}
	return undefined;
}

/** A single hint is no evidence. */
const LEAST_WEIGHT = 2;
/** So many that a folder's name is no chance: the engine's own keys. */
const OWN_WEIGHT = 5;

/** Whether more than the folder's name tells the engine. */
function isKnownSite(dialect: Dialect, frontMatter: FrontMatter, facts: PostFacts): boolean {
	if (isSiteOf(dialect, facts)) return true;
	return frontMatter.state !== "absent" && weigh(dialect, frontMatter, facts) >= OWN_WEIGHT;
}

function weigh(dialect: Dialect, frontMatter: FrontMatter, facts: PostFacts): number {
	let sum = 0;
	for (const sign of dialect.signs) if (showsSign(sign, dialect, frontMatter, facts)) sum += sign.weight;
	return sum;
}
