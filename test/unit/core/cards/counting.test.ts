import assert from "node:assert/strict";
import { contentsOf } from "../../../../src/core/cards/contents-of.ts";
import { countWords } from "../../../../src/core/cards/count-words.ts";
import { countGraphemes, cutGraphemes } from "../../../../src/core/cards/graphemes.ts";
import { readingTime } from "../../../../src/core/cards/reading-time.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

describe("counting as readers do", () => {
	it("counts words between blanks, and characters of scripts without them", () => {
		assert.deepEqual(countWords("It’s a well-known – 2.0 – talk, e.g. C++"), { words: 7, characters: 0 });
		assert.deepEqual(countWords("東京でKubeConの話"), { words: 1, characters: 5 });
		assert.deepEqual(countWords("컨퍼런스 후기입니다"), { words: 2, characters: 0 });
		assert.ok(countWords("สวัสดีชาวโลก").words >= 2);
		assert.deepEqual(countWords(" \n--- *** "), { words: 0, characters: 0 });
	});

	const family = "👩‍👩‍👧‍👦";
	const checkGraphemes = () => {
		const text = `a${family}🇫🇮e\u0301👍🏽1️⃣b`;
		assert.equal(countGraphemes(text, 99), 7);
		assert.equal(countGraphemes(text, 3), 4);
		assert.equal(cutGraphemes(text, 7), text);
		assert.equal(cutGraphemes(text, 3), `a${family}…`);
		assert.equal(cutGraphemes("one two", 5), "one…");
	};
	it("never cuts an emoji, a flag or a letter's marks apart", checkGraphemes);

	it("does so without Intl.Segmenter, too", () => {
		const { Segmenter } = Intl;
		try {
			Object.assign(Intl, { Segmenter: undefined });
			checkGraphemes();
			assert.equal(countWords("สวัสดีชาวโลก").words, 3);
		} finally {
			Object.assign(Intl, { Segmenter });
		}
	});

	it("gives the reading time without code", () => {
		const time = (body: string) => readingTime(readPost(`---\ntitle: T\n---\n${body}`));
		assert.deepEqual(time(`${"word ".repeat(426)}\n\n\`\`\`\n${"code ".repeat(500)}\n\`\`\``), {
			words: 426,
			characters: 0,
			minutes: 2,
		});
		assert.deepEqual(time(`- ${"語".repeat(600)}\n- b`), { words: 1, characters: 600, minutes: 2 });
		assert.deepEqual(time(""), { words: 0, characters: 0, minutes: 0 });
	});

	it("lists the sessions with their speakers, or else the headings", () => {
		const text =
			"---\ntitle: T\n---\n## Talks\n\n### [Keynote](http://a.example/1)\n\nSpeaker: Ada Lovelace\n\n[Slides](http://a.example/s.pdf)\n\n### [Panel](http://a.example/2)\n\nSpeaker: Grace Hopper\n\n[Video](https://youtu.be/abc)\n";
		const post = readPost(text);
		assert.deepEqual(
			contentsOf(post).map(({ title, speakers, level, range }) => [
				title,
				speakers,
				level,
				post.slice(range),
			]),
			post.sessions.map(({ title, speakers, level, titleRange }) => [
				title,
				speakers.map(({ name }) => name),
				level,
				post.slice(titleRange),
			]),
		);
		assert.ok(contentsOf(post).length >= 2);
		const plain = readPost("---\ntitle: T\n---\n# One\n\ntext\n\n## Two\n");
		assert.deepEqual(
			contentsOf(plain).map(({ title, level }) => [title, level]),
			[
				["One", 1],
				["Two", 2],
			],
		);
	});
});
