import { custom } from "../dialects/custom.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { dialects } from "../dialects/index.ts";
import { plain } from "../dialects/plain.ts";
import { isSiteOf } from "../dialects/post-places.ts";
import type { Post } from "../post/post.ts";
import { languageOfPost } from "../post/post-language.ts";
import { proseLanguage } from "../text/prose-language.ts";
import { engineParts } from "./engine-parts.ts";
import { frontMatterSnippet } from "./front-matter-snippet.ts";
import { inLanguage } from "./in-language.ts";
import { parts } from "./parts/index.ts";
import type { Snippet } from "./snippet.ts";

/** A snippet that fits, and the engine it is written for where it is one of several that may be the post's. */
export interface FittingSnippet {
	readonly snippet: Snippet;
	readonly dialect?: Dialect;
	/** The code of the language that it is in, where that is not English. */
	readonly language?: string;
}

/**
 * The snippets that fit at `offset`: front matter where the post has none and nothing but blanks stands before it, parts in its body
 * and outside code. Where the engine is not known, the front matters of all it may be. All are in the
 * post's language, as it tells or as it is written, else in the writer's, which is `language`.
 */
export function snippetsAt(
	post: Post,
	offset: number,
	losesHtml: boolean,
	language = "en",
): readonly FittingSnippet[] {
	const code = languageOfPost(post) || proseLanguage(post.slice(post.body.range)) || language;
	return [...frontMattersAt(post, offset), ...partsAt(post, offset, losesHtml)].map((fitting) => {
		const translated = inLanguage(fitting.snippet, code);
		return translated === fitting.snippet ? fitting : { ...fitting, snippet: translated, language: code };
	});
}

/** Those of `snippetsAt` that VS Code's own lists do not have: what is the engine's, and parts in other languages. */
export function engineSnippetsAt(
	post: Post,
	offset: number,
	losesHtml: boolean,
	language?: string,
): readonly FittingSnippet[] {
	return snippetsAt(post, offset, losesHtml, language).filter(({ snippet }) => !parts.includes(snippet));
}

/** The engines a post may be for: the one that is known, those of the site, or all. */
function enginesOf({ dialect, facts }: Post): readonly Dialect[] {
	if (dialect !== custom && dialect !== plain) return [dialect];
	const ofSite = dialects.filter((each) => isSiteOf(each, facts));
	return ofSite.length > 0 ? ofSite : dialects;
}

function frontMattersAt(post: Post, offset: number): readonly FittingSnippet[] {
	if (post.frontMatter.state !== "absent" || post.text.slice(0, offset).trim() !== "") return [];
	const engines = enginesOf(post);
	return engines.flatMap((dialect) => {
		const snippet = frontMatterSnippet(dialect);
		return snippet ? [engines.length > 1 ? { snippet, dialect } : { snippet }] : [];
	});
}

function partsAt(post: Post, offset: number, losesHtml: boolean): readonly FittingSnippet[] {
	const { body, frontMatter } = post;
	if (offset < body.range.start || frontMatter.state === "unclosed") return [];
	const isInCode = body.codes.some(({ range }) => range.start < offset && offset < range.end);
	if (isInCode) return [];
	const [engine = plain, ...others] = enginesOf(post);
	const dialect = others.length === 0 ? engine : post.dialect;
	return [...parts, ...engineParts(dialect, losesHtml)].map((snippet) => ({ snippet }));
}
