import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dialects } from "../../src/core/dialects/index.ts";
import { readPost } from "../../src/core/post/read-post.ts";
import { gapsOf } from "../../src/core/snippets/gaps.ts";
import { inLanguage } from "../../src/core/snippets/in-language.ts";
import { engineSnippetsOf, everySnippet } from "../../src/core/snippets/index.ts";
import { snippetLanguages } from "../../src/core/snippets/languages/index.ts";
import { parts } from "../../src/core/snippets/parts/index.ts";
import type { Snippet } from "../../src/core/snippets/snippet.ts";
import { snippetsAt } from "../../src/core/snippets/snippets-at.ts";
import { toEditorSnippet } from "../../src/core/snippets/to-editor-snippet.ts";
import { toText } from "../../src/core/snippets/to-text.ts";
import { assertNone } from "../support/assert-none.ts";
import { openingWords } from "../support/opening-words.ts";
import { engines, expanded, factsOf, frontMatterOf, postWith } from "../support/snippet-posts.ts";
import { assertWritten, writtenByEngine } from "../support/written-by-engine.ts";

/** An evening in January. */
const now = { year: 2026, month: 1, day: 31, hour: 19, minute: 5, second: 9, zone: "+01:00" };
function partOf(id: string): Snippet {
	const found = parts.find((snippet) => snippet.id === id);
	assert.ok(found, id);
	return found;
}

describe("snippets", () => {
	it("are known by names of their own, and say what they are", () => {
		const ids = parts.map(({ id }) => id);
		assert.deepEqual([...new Set(ids)], ids);
		for (const { id, title, about } of everySnippet) {
			assert.match(id, /^[a-z-]+$/);
			assert.match(title, /^[A-Z].{2,}$/);
			assert.match(about, /^[A-Z].{20,}\.$/);
		}
	});

	it("stand in VS Code's own file where they fit every engine, and nowhere else", () => {
		const file = new URL("../../snippets/recap.code-snippets", import.meta.url);
		const written: readonly { readonly prefix: string; readonly body: string | readonly string[] }[] =
			Object.values(JSON.parse(readFileSync(file, "utf8")));
		assert.deepEqual(
			written.map(({ prefix, body }) => [prefix, [body].flat().join("\n")]),
			parts.map((part) => [`recap-${part.id}`, toEditorSnippet(part, { goesOn: true })]),
		);
	});

	for (const snippet of everySnippet) {
		it(`${snippet.id}: has tab stops from 1 on and one place to go on, and reads the same as text`, () => {
			const { text, tabStops } = expanded(snippet);
			const numbers = [...new Set(tabStops)].sort((a, b) => a - b);
			assert.deepEqual(
				numbers,
				Array.from({ length: numbers.length }, (_, number) => number),
			);
			assert.equal(tabStops.at(-1), 0);
			assert.equal(text.trimEnd(), toText(snippet, { now }));
		});
	}

	for (const dialect of engines) {
		it(`tell that a front matter is ${dialect.label}'s where nothing else does`, () => {
			const { newPost, keys } = dialect;
			const text = postWith(frontMatterOf(dialect), dialect);
			const post = readPost(text, factsOf(dialect));
			assert.equal(post.frontMatter.state, "mapping");
			assert.equal(post.field("title")?.value, "Looking back at the event 2026");
			const names = newPost?.entries.map((entry) =>
				typeof entry === "string" ? keys[entry]?.[0] : entry.key,
			);
			assert.deepEqual(
				post.frontMatter.fields.map(({ key }) => key.toLowerCase()),
				[...new Set(names?.map((name) => name?.split(".")[0]?.toLowerCase()))],
			);
		});
	}

	for (const dialect of dialects)
		it(`write what ${dialect.label} has its own way for`, () => {
			const own = engineSnippetsOf(dialect).filter(({ place }) => place !== "front-matter");
			const lines = own.map((snippet) => toText(snippet, { now }).split("\n")[0] ?? "");
			assertWritten(dialect.id, "ownWays", lines);
		});

	it("are held against no engine that is gone", () => {
		const gone = Object.keys(writtenByEngine).filter((engine) => !dialects.some(({ id }) => id === engine));
		assertNone(gone, "Take these engines out of test/support/written-by-engine.json");
	});

	it("offer no HTML where the site leaves HTML out", () => {
		const ids = engineSnippetsOf(dialects.find(({ id }) => id === "jekyll") ?? assert.fail(), true).map(
			({ id }) => id,
		);
		assert.deepEqual(ids, ["front-matter-jekyll", "read-on"]);
	});

	for (const dialect of engines)
		it(`have a front matter for ${dialect.label}`, () =>
			assertWritten(dialect.id, "frontMatter", toText(frontMatterOf(dialect), { now }).split("\n")));

	it("write sessions that are read as ones", () => {
		const read = ["session", "keynote"].map((id) => {
			const text = `---\nlayout: post\ntitle: Recap\ndate: 2026-01-31\n---\n\n${expanded(partOf(id)).text}\n`;
			return readPost(text).sessions.map(({ title, speakers, slides, videos }) => [
				title,
				speakers.map(({ name }) => name),
				slides.length,
				videos.length,
			]);
		});
		assert.deepEqual(read, [[["Session title", ["Ann Lee"], 1, 1]], [["Session title", ["Ann Lee"], 0, 1]]]);
	});

	it("keep the text behind a video player Markdown", () => {
		const player = engineSnippetsOf(dialects.find(({ id }) => id === "jekyll") ?? assert.fail()).find(
			({ id }) => id === "video-player",
		);
		assert.ok(player);
		const text = `Before.\n\n${expanded(player).text}See [the code](https://example.org/code).\n`;
		assert.deepEqual(
			readPost(text).body.links.map((link) => link.text),
			["the code"],
		);
	});

	describe("in another language", () => {
		for (const [code, { bodies }] of Object.entries(snippetLanguages)) {
			it(`${code}: are all there, with the gaps and addresses of the English ones`, () => {
				const shapeOf = ({ body }: Pick<Snippet, "body">) => ({
					lines: body.length,
					gaps: [...gapsOf({ body }).keys()].sort(),
					addresses: body.join("\n").match(/(?:https:|\.\.\/)[^>)]+/g),
				});
				assert.deepEqual(
					Object.fromEntries(Object.entries(bodies).map(([id, body]) => [id, shapeOf({ body })])),
					Object.fromEntries(parts.map((part) => [part.id, shapeOf(part)])),
				);
			});

			it(`${code}: write sessions that are read as ones`, () => {
				const text = `---\nlayout: post\ntitle: Recap\ndate: 2026-01-31\n---\n\n${expanded(inLanguage(partOf("session"), code)).text}\n`;
				assert.deepEqual(
					readPost(text).sessions.map(({ speakers, slides, videos }) => [
						speakers.map(({ name }) => name),
						slides.length,
						videos.length,
					]),
					[[["Ann Lee"], 1, 1]],
				);
			});
		}

		it("are in the language that a post is written in, where nothing else tells it, before the writer's own", () => {
			const { en = "", fr = "" } = openingWords;
			const front = "---\nlayout: post\ntitle: Recap\ndate: 2026-01-31\n---\n\n";
			const languageIn = (text: string, language: string) =>
				snippetsAt(readPost(text), text.length, false, language).find(
					({ snippet }) => snippet.id === "opening",
				)?.language;
			assert.deepEqual(
				[`${front}${en}\n\n`, `${front}${fr}\n\n`, front, front.replace("title", "lang: es\ntitle") + fr].map(
					(text) => languageIn(text, "de"),
				),
				[undefined, "fr", "de", "es"],
			);
		});

		it("are what an engine writes in its own way, too", () => {
			const hugo = readPost("", { path: "content/posts/a.md", dialectId: "hugo", siteLanguage: "de" });
			const bodies = new Map(
				snippetsAt(hugo, 0, false).map(({ snippet, language }) => [snippet.id, [language, ...snippet.body]]),
			);
			assert.deepEqual(
				["front-matter-hugo", "figure", "video-player", "read-on"].map((id) => bodies.get(id)),
				[
					[
						"de",
						"---",
						'title: "<<title: Rückblick auf die Veranstaltung $CURRENT_YEAR>>"',
						`date: <<date: $CURRENT_YEAR-$CURRENT_MONTH-$\{CURRENT_DATE}T$CURRENT_HOUR:$CURRENT_MINUTE:$CURRENT_SECOND$CURRENT_TIMEZONE_OFFSET>>`,
						"draft: true",
						'tags: ["<<tag: conference>>"]',
						"---",
					],
					[
						"de",
						'{{< figure src="<<path: ../images/picture.jpg>>" alt="<<alt: Ann Lee vor einem vollen Saal>>" caption="<<caption: Wer und was zu sehen ist, und von wem das Foto ist.>>" >}}',
					],
					[undefined, "{{< youtube <<id: id>> >}}"],
					[undefined, "<!--more-->"],
				],
			);
		});
	});

	it("name their gaps each once", () => {
		assert.deepEqual(
			[...gapsOf(partOf("what-is"))],
			[
				["event", "the event"],
				["about", "what it is, in one sentence a stranger understands"],
				["history", "Who runs it, since when, and what sets it apart."],
			],
		);
	});
});
