import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { checkPost } from "../../src/core/check/check-post.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { expandSnippet } from "../support/expand-snippet.ts";

interface Snippet {
	readonly prefix: string;
	readonly scope: string;
	readonly description: string;
	readonly body: readonly string[];
}

const file = new URL("../../snippets/recap.code-snippets", import.meta.url);
const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(file, "utf8"));
/** As VS Code would have it on an evening in January. */
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
const expanded = ({ body }: Snippet) => expandSnippet(body.join("\n"), variables);
const frontMatter = '---\nlayout: post\ntitle: "Recap"\ndate: 2026-01-31\n---\n\n';

/** A post that holds the snippet and nothing else of note. */
function postWith(snippet: Snippet): string {
	const { text } = expanded(snippet);
	return text.startsWith("---") ? `${text}\nText.\n` : `${frontMatter}Before.\n\n${text}\n\nAfter.\n`;
}

function snippetOf(prefix: string): Snippet {
	const found = Object.values(snippets).find((snippet) => snippet.prefix === prefix);
	assert.ok(found, prefix);
	return found;
}

describe("snippets", () => {
	for (const [name, snippet] of Object.entries(snippets)) {
		describe(name, () => {
			it("is found by recap- in Markdown, and says what it is", () => {
				assert.match(snippet.prefix, /^recap-[a-z-]+$/);
				assert.equal(snippet.scope, "markdown");
				assert.match(snippet.description, /^[A-Z].{20,}\.$/);
			});

			it("has tab stops from 1 on, and one place to go on writing", () => {
				const { tabStops } = expanded(snippet);
				const numbers = [...new Set(tabStops)].sort((a, b) => a - b);
				assert.deepEqual(
					numbers,
					Array.from({ length: numbers.length }, (_, number) => number),
				);
				assert.equal(tabStops.at(-1), 0);
			});

			it("makes a post in which Recap finds nothing but the placeholders", () => {
				const post = readPost(postWith(snippet), { today: "2026-02-01" });
				assert.equal(post.isPost, true);
				const found = checkPost(post).filter(({ ruleId }) => ruleId !== "leftover-placeholder");
				assert.deepEqual(
					found.map(({ message }) => message),
					[],
				);
			});
		});
	}

	it("has a front matter for each dialect of the first release", () => {
		const dialects = Object.values(snippets)
			.filter(({ body }) => body[0] === "---")
			.map((snippet) => {
				const { dialect, stage, field } = readPost(postWith(snippet));
				return [dialect.id, stage.id, field("title")?.value];
			});
		assert.deepEqual(dialects, [
			["wordpress", "draft", "Looking Back at the Event 2026"],
			["jekyll", "published", "Looking back at the event 2026"],
		]);
	});

	it("writes a session that is read as one", () => {
		const [session, ...more] = readPost(postWith(snippetOf("recap-session"))).sessions;
		assert.deepEqual(more, []);
		assert.deepEqual(
			[
				session?.title,
				session?.speakers.map(({ name }) => name),
				session?.slides.length,
				session?.videos.length,
			],
			["Session title", ["Ann Lee"], 1, 1],
		);
	});

	it("keeps the text behind a video player Markdown", () => {
		const snippet = snippetOf("recap-video-player");
		const { body } = readPost(`Before.${expanded(snippet).text}See [the code](https://example.org/code).\n`);
		assert.deepEqual(
			body.links.map(({ text }) => text),
			["the code"],
		);
	});
});
