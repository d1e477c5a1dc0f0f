import type { TemplateEngine } from "../dialects/template-engines.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import type { Post } from "./post.ts";

/** The template engine that runs over a post. */
export interface TemplatesOfPost {
	readonly engine: TemplateEngine;
	/** False where the site may have chosen another. */
	readonly isSure: boolean;
}

/** The template engine that runs over a post; undefined where none does. */
export function templatesOf({ dialect, facts, frontMatter }: Post): TemplatesOfPost | undefined {
	const { engines = [], key, offKey, isSitesChoice } = dialect.templates ?? {};
	const [first] = engines;
	if (!first) return undefined;
	if (offKey !== undefined) {
		const isOff = frontMatter.fields.find((field) => field.key === offKey)?.value;
		return (isOff ?? facts.siteMarkdown?.isWithoutTags) === true
			? undefined
			: { engine: first, isSure: true };
	}
	const own = frontMatter.fields.find((field) => field.key === key)?.value;
	if (own === false || typeof own === "string") {
		const engine = engines.find(({ id }) =>
			String(own)
				.split(/[\s,]+/)
				.includes(id),
		);
		return engine && { engine, isSure: true };
	}
	const chosen = facts.siteMarkdown?.templates;
	if (chosen === undefined) return { engine: first, isSure: !isSitesChoice };
	const engine = engines.find(({ id }) => id === chosen);
	return engine && { engine, isSure: true };
}

/** Where tags stand as if they were text. The tag that opens a block of code does not. */
export function codesOf({ text, body }: Post): readonly TextRange[] {
	return body.codes.map(({ syntax, range }) =>
		syntax === "fenced" && text.startsWith("{%", range.start) ? textRange(range.start + 1, range.end) : range,
	);
}

/** A tag as messages show it: on one line, and not all of a long one. */
export function shortTag(written: string): string {
	const line = written.replaceAll(/\s+/g, " ");
	return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
