import assert from "node:assert/strict";
import type { PostFacts } from "../../../../src/core/facts/post-facts.ts";
import { KeptReading } from "../../../../src/core/post/kept-reading.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { runSteps } from "../../../../src/core/text/run-steps.ts";

const text =
	"---\nlayout: post\ntitle: A day out\ndate: 2026-03-14\n---\n\nHello [the notes][1].\n\n[1]: https://e.example\n";
const inSite: PostFacts = { path: "_posts/2026-03-14-day.md", siteFiles: ["_config.yml"] };
const alone: PostFacts = { path: "_posts/2026-03-14-day.md" };

/** A document that counts how often its text is asked for. */
class CountedText {
	version = 1;
	asked = 0;
	#text = text;

	getText(): string {
		this.asked++;
		return this.#text;
	}

	set text(changed: string) {
		this.version++;
		this.#text = changed;
	}
}

describe("A text that is read over and over", () => {
	let source: CountedText;
	let reading: KeptReading;

	beforeEach(() => {
		source = new CountedText();
		reading = new KeptReading();
	});

	it("is read once, whoever asks in which order", () => {
		const identified = reading.identify(source, inSite);
		assert.equal(reading.identify(source, inSite), identified);
		const post = runSteps(reading.read(source, inSite));
		assert.equal(runSteps(reading.read(source, inSite)), post);
		assert.equal(runSteps(reading.readIfPost(source, inSite)), post);
		assert.equal(reading.identify(source, inSite), post);
		assert.equal(post.frontMatter, identified.frontMatter);
		assert.equal(source.asked, 1);
		assertSamePost(post, readPost(text, inSite));
	});

	it("has its front matter read once, whatever becomes known beside it", () => {
		const { frontMatter } = reading.identify(source, alone);
		assert.equal(reading.identify(source, inSite).frontMatter, frontMatter);
		const post = runSteps(reading.readIfPost(source, inSite));
		assert.equal(post?.frontMatter, frontMatter);
		assert.ok(post);
		assertSamePost(post, readPost(text, inSite));
	});

	it("is read as its engine reads it, though that is known only later", () => {
		source.text = "---\ntitle: A day out\nnight: 12:30:45\nflag: yes\n---\n\nHello.\n";
		for (const dialectId of [undefined, "hugo", "jekyll", "docusaurus", undefined]) {
			const facts = dialectId === undefined ? alone : { ...alone, dialectId };
			assertSamePost(runSteps(reading.read(source, facts)), readPost(source.getText(), facts));
		}
	});

	it("is read anew when it has changed", () => {
		runSteps(reading.read(source, inSite));
		source.text = text.replace("A day out", "Another day");
		const changed = source.getText();
		assertSamePost(reading.identify(source, inSite), readPost(changed, inSite));
		assertSamePost(runSteps(reading.read(source, inSite)), readPost(changed, inSite));
	});

	it("has no body read where it is no post", () => {
		source.text = "# Read me\n\nHello.\n";
		assert.equal(runSteps(reading.readIfPost(source, {})), undefined);
		assert.equal(reading.hasRead, false);
	});

	it("is not kept where only a part is read", () => {
		const near = { start: 0, end: 1 };
		runSteps(reading.readNear(source, inSite, near));
		assert.equal(reading.hasRead, false);
		assertSamePost(runSteps(reading.read(source, inSite)), readPost(text, inSite));
	});

	it("keeps a reading that is given up apart from the one of the next text", () => {
		const given = reading.read(source, inSite);
		given.next();
		source.text = text.replace("Hello", "Good morning");
		const post = runSteps(reading.read(source, inSite));
		runSteps(given);
		assert.equal(runSteps(reading.read(source, inSite)), post);
		assertSamePost(post, readPost(source.getText(), inSite));
	});
});

function assertSamePost(actual: ReturnType<typeof readPost>, expected: ReturnType<typeof readPost>): void {
	assert.deepEqual(parts(actual), parts(expected));
}

function parts({
	text: own,
	facts,
	frontMatter,
	dialect,
	stage,
	isPost,
	body,
	sessions,
}: ReturnType<typeof readPost>) {
	return { own, facts, frontMatter, dialect: dialect.id, stage, isPost, body, sessions };
}
