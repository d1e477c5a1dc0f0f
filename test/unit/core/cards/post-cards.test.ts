import assert from "node:assert/strict";
import { networks } from "../../../../src/core/cards/networks.ts";
import { postCards } from "../../../../src/core/cards/post-cards.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

const cards = (frontMatter: string, body = "Body text.", dialectId = "jekyll") =>
	postCards(readPost(`---\n${frontMatter}\n---\n${body}`, { dialectId }), {
		address: "https://www.Example.org/blog",
	});
const warnings = (frontMatter: string, body?: string, dialectId?: string) =>
	cards(frontMatter, body, dialectId).warnings.map(({ about, message }) => `${about}: ${message}`);
const complete =
	"title: Harbour Days\nexcerpt: Two days of talks.\nimage:\n  path: /images/hall.jpg\n  alt: The full hall";

describe("postCards", () => {
	it("shows the post in the blog's list", () => {
		const { index } = cards(`${complete}\ndate: 2016-02-02 08:30:54\nauthor: Ada\ntags: [go, ops]`);
		const { readingTime, docs, picture, ...rest } = index;
		assert.deepEqual(rest, {
			title: "Harbour Days",
			date: "February 2, 2016",
			author: "Ada",
			excerpt: "Two days of talks.",
			excerptSource: "field",
			isCut: false,
			tags: ["go", "ops"],
			certainty: "documented",
		});
		assert.equal(readingTime.minutes, 1);
		assert.match(docs, /^https:\/\/jekyllrb\.com\//);
		assert.deepEqual(
			[picture?.address, picture?.alt, picture?.source],
			["/images/hall.jpg", "The full hall", "field"],
		);
	});

	it("shows it as each network does", () => {
		const { share } = cards(complete);
		assert.deepEqual(
			share.map(({ network }) => network),
			networks.map(({ id }) => id),
		);
		for (const card of share) {
			assert.deepEqual(card.title, { text: "Harbour Days", isCut: false });
			assert.deepEqual(card.description, { text: "Two days of talks.", isCut: false });
			assert.equal(card.host, "example.org");
			assert.equal(card.picture?.address, "/images/hall.jpg");
		}
	});

	it("cuts where the networks do, between the characters readers see", () => {
		const title = "👩‍💻".repeat(80);
		const { share } = cards(`title: "${title}"`);
		const byNetwork = new Map(share.map((card) => [card.network, card.title]));
		assert.deepEqual(byNetwork.get("x"), { text: `${"👩‍💻".repeat(69)}…`, isCut: true });
		assert.deepEqual(byNetwork.get("slack"), { text: title, isCut: false });
	});

	it("has nothing to say about a post that is complete", () => {
		assert.deepEqual(warnings(complete), []);
	});

	it("says what to do about what is missing", () => {
		assert.deepEqual(warnings("layout: post", ""), [
			"title: Give the post a title: without one, cards show only its address.",
			"description: Write a sentence or two in `excerpt`: without them, shared links have no description.",
			"picture: The post has no picture, so cards show none: name one in `image`.",
		]);
		assert.deepEqual(warnings("title: T\nexcerpt: E", "![](a.svg)\n"), [
			"picture: The front matter names no picture, so cards may show the post's first one or none: name one in `image`.",
			"picture: Facebook, LinkedIn, X, Mastodon and Slack show no pictures of this kind: use a JPEG or PNG.",
			"picture: Say in words what the picture shows, between the brackets of the picture: readers who cannot see it hear that.",
		]);
		assert.deepEqual(warnings("post_title: T\npost_excerpt: E", "![Hall](a.jpg)\n", "wordpress"), [
			"picture: The front matter names no picture, so cards may show the post's first one or none: choose one where you publish the post.",
		]);
	});

	it("says what to do about what is cut", () => {
		assert.deepEqual(warnings(complete.replace("Harbour Days", "a".repeat(90))), [
			"title: X cuts the title after 70 characters, and it has 90: put what matters first, or write it shorter.",
		]);
		assert.deepEqual(warnings(complete.replace("Two days of talks.", "a".repeat(90))), [
			"description: Mastodon cuts the description after about 80 characters, and it has 90: say what matters in the first sentence.",
		]);
		const long = "word ".repeat(60);
		const picture = "image: a.png\nimage_alt: A";
		assert.deepEqual(warnings("post_title: T", `![H](a.png)\n\n${long}`, "wordpress").slice(0, 1), [
			"excerpt: WordPress (GitHub sync) ends the excerpt in the middle of a sentence: write it in `post_excerpt`, or put <!--more--> where it should end.",
		]);
		assert.deepEqual(warnings("title: T\ncover: a.png\nimage_alt: A", "a\n\nb", "hexo"), [
			"excerpt: Hexo shows the whole post in its lists: write it in `excerpt`, or put <!-- more --> where it should end.",
		]);
		assert.deepEqual(warnings(`title: T\n${picture}`, "![H](a.png)\n\nText").slice(0, 1), [
			"excerpt: The first paragraph has no words for an excerpt: write it in `excerpt`, or put <!--more--> where it should end.",
		]);
	});

	it("names the network's source and how certain it is", () => {
		for (const { docs, about, certainty, id } of networks) {
			assert.match(docs, /^https:\/\//);
			assert.match(about, /\.$/);
			assert.equal(certainty, id === "x" ? "documented" : "observed");
		}
	});
});
