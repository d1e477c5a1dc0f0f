import assert from "node:assert/strict";
import { checkPost } from "../../src/core/check/check-post.ts";
import type { Post } from "../../src/core/post/post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { inLanguage } from "../../src/core/snippets/in-language.ts";
import { snippetsOf } from "../../src/core/snippets/index.ts";
import { snippetLanguages } from "../../src/core/snippets/languages/index.ts";
import { parts } from "../../src/core/snippets/parts/index.ts";
import { engines, expanded, factsOf, frontMatterOf, postWith } from "../support/snippet-posts.ts";

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
