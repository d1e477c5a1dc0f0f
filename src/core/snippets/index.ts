import type { Dialect } from "../dialects/dialect.ts";
import { dialects } from "../dialects/index.ts";
import { engineParts } from "./engine-parts.ts";
import { frontMatterSnippet } from "./front-matter-snippet.ts";
import { parts } from "./parts/index.ts";
import type { Snippet } from "./snippet.ts";

/** Every snippet that fits posts of an engine, in the order parts come in a post. `losesHtml`: HTML is known not to reach readers. */
export function snippetsOf(dialect: Dialect, losesHtml = false): readonly Snippet[] {
	const frontMatter = frontMatterSnippet(dialect);
	return [...(frontMatter ? [frontMatter] : []), ...parts, ...engineParts(dialect, losesHtml)];
}

/** Those of `snippetsOf` that fit this engine and not every other one. */
export function engineSnippetsOf(dialect: Dialect, losesHtml = false): readonly Snippet[] {
	return snippetsOf(dialect, losesHtml).filter((snippet) => !parts.includes(snippet));
}

/** Every snippet there is, whatever the engine. */
export const everySnippet: readonly Snippet[] = [
	...parts,
	...dialects.flatMap((dialect) => engineSnippetsOf(dialect)),
];
