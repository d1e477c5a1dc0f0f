import assert from "node:assert/strict";
import { checkPost } from "../../src/core/check/check-post.ts";
import type { Dialect } from "../../src/core/dialects/dialect.ts";
import { dialects } from "../../src/core/dialects/index.ts";
import type { PostFacts } from "../../src/core/facts/post-facts.ts";
import type { Post } from "../../src/core/post/post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { inLanguage } from "../../src/core/snippets/in-language.ts";
import { snippetsOf } from "../../src/core/snippets/index.ts";
import { snippetLanguages } from "../../src/core/snippets/languages/index.ts";
import { parts } from "../../src/core/snippets/parts/index.ts";
import type { Snippet } from "../../src/core/snippets/snippet.ts";
import { toEditorSnippet } from "../../src/core/snippets/to-editor-snippet.ts";
import { expandSnippet } from "../support/expand-snippet.ts";

/** As VS Code has it then. */
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
const expanded = (snippet: Snippet) => expandSnippet(toEditorSnippet(snippet, { goesOn: true }), variables);
const engines = dialects.filter(({ newPost }) => newPost);

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

function factsOf(dialect: Dialect): PostFacts {
	return { path: pathOf(dialect), today: "2026-02-01", dialectId: dialect.id };
}

function frontMatterOf(dialect: Dialect): Snippet {
	const found = snippetsOf(dialect).find(({ place }) => place === "front-matter");
	assert.ok(found, dialect.id);
	return found;
}

/** A post of the engine that holds the snippet and nothing else of note. */
function postWith(snippet: Snippet, dialect: Dialect): string {
	if (snippet.place === "front-matter") return `${expanded(snippet).text}Text.\n`;
	return `${expanded(frontMatterOf(dialect)).text}Before.\n\n${expanded(snippet).text}\n\nAfter.\n`;
}

/** What Recap finds beside the gaps. */
function faultsOf(post: Post): readonly (readonly string[])[] {
	return checkPost(post)
		.filter(({ ruleId }) => ruleId !== "leftover-placeholder")
		.map(({ ruleId, message, range }) => [ruleId, message, post.slice(range)]);
}

describe("snippets", () => {
	for (const dialect of engines) {
		it(`make posts of ${dialect.label} in which Recap finds nothing but their gaps`, () => {
			// A picture below a heading makes a session of it.
			const [sections, others] = [true, false].map((has) =>
				snippetsOf(dialect).filter(({ body }) => body[0]?.startsWith("## ") === has),
			);
			const text = [...(others ?? []), ...(sections ?? [])]
				.map((snippet) => `${expanded(snippet).text.trimEnd()}\n\n`)
				.join("");
			const post = readPost(`${text}After.\n`, factsOf(dialect));
			assert.equal(post.isPost, true);
			assert.deepEqual(faultsOf(post), []);
		});
	}

	for (const code of Object.keys(snippetLanguages)) {
		it(`${code}: what engines write in their own ways is no fault to Recap`, () => {
			for (const dialect of engines) {
				const own = snippetsOf(dialect).filter((snippet) => !parts.includes(snippet));
				const text = own
					.map((snippet) => `${expanded(inLanguage(snippet, code)).text.trimEnd()}\n\n`)
					.join("");
				assert.deepEqual(faultsOf(readPost(`${text}After.\n`, factsOf(dialect))), [], dialect.id);
			}
		});
	}

	for (const code of Object.keys(snippetLanguages)) {
		for (const dialect of engines) {
			it(`${code}: make posts of ${dialect.label} in which Recap finds nothing but their gaps`, () => {
				const text = [frontMatterOf(dialect), ...parts.map((part) => inLanguage(part, `${code}-XX`))]
					.map((snippet) => `${expanded(snippet).text.trimEnd()}\n\n`)
					.join("");
				const post = readPost(`${text}After.\n`, factsOf(dialect));
				assert.deepEqual(faultsOf(post), []);
			});
		}
	}

	it("make posts, each alone, in which Recap finds nothing but their gaps", () => {
		const faults = engines.slice(0, 2).flatMap((dialect) =>
			snippetsOf(dialect).flatMap((snippet) => {
				const post = readPost(postWith(snippet, dialect), factsOf(dialect));
				return faultsOf(post).map((fault) => [dialect.id, snippet.id, ...fault]);
			}),
		);
		assert.deepEqual(faults, []);
	});
});
