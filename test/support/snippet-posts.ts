import assert from "node:assert/strict";
import type { Dialect } from "../../src/core/dialects/dialect.ts";
import { dialects } from "../../src/core/dialects/index.ts";
import type { PostFacts } from "../../src/core/facts/post-facts.ts";
import { snippetsOf } from "../../src/core/snippets/index.ts";
import type { Snippet } from "../../src/core/snippets/snippet.ts";
import { toEditorSnippet } from "../../src/core/snippets/to-editor-snippet.ts";
import { expandSnippet } from "./expand-snippet.ts";

/** What VS Code knows on an evening in January. */
const variables = {
	CURRENT_YEAR: "2026",
	CURRENT_MONTH: "01",
	CURRENT_MONTH_NAME: "January",
	CURRENT_DATE: "31",
	CURRENT_HOUR: "19",
	CURRENT_MINUTE: "05",
	CURRENT_SECOND: "09",
	CURRENT_TIMEZONE_OFFSET: "+01:00",
};
/** A snippet as it stands in a post, with the places of its gaps. */
export const expanded = (snippet: Snippet) =>
	expandSnippet(toEditorSnippet(snippet, { goesOn: true }), variables);
/** Those that new posts are made for. */
export const engines = dialects.filter(({ newPost }) => newPost);

function pathOf({ newPost }: Dialect): string {
	const names: Readonly<Record<string, string>> = {
		date: "2026-01-31",
		year: "2026",
		month: "01",
		day: "31",
		slug: "looking-back-at-the-event",
	};
	return (newPost?.path ?? "").replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? "");
}

/** Of a new post of the engine. */
export function factsOf(dialect: Dialect): PostFacts {
	return { path: pathOf(dialect), today: "2026-02-01", dialectId: dialect.id };
}

export function frontMatterOf(dialect: Dialect): Snippet {
	const found = snippetsOf(dialect).find(({ place }) => place === "front-matter");
	assert.ok(found, dialect.id);
	return found;
}

/** A post of the engine that holds the snippet and nothing else of note. */
export function postWith(snippet: Snippet, dialect: Dialect): string {
	if (snippet.place === "front-matter") return `${expanded(snippet).text}Text.\n`;
	return `${expanded(frontMatterOf(dialect)).text}Before.\n\n${expanded(snippet).text}\n\nAfter.\n`;
}
