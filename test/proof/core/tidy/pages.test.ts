import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import type { Post } from "../../../../src/core/post/post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { missingLink } from "../../../../src/core/rules/missing-link.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { splitPosts } from "../../../../src/core/tidy/split-posts.ts";
import { tidyPost } from "../../../../src/core/tidy/tidy-post.ts";
import { repositoryFolder } from "../../../harness/files.ts";

/** Pages as people paste them, of an event that nobody held. */
function page(name: string): Post {
	const file = join(repositoryFolder, "test/proof/core/tidy/pages", `${name}.md`);
	return readPost(readFileSync(file, "utf8"), { path: `_posts/2018-02-02-${name}.md` });
}

const lostLinks = (post: Post) =>
	checkPost(post, {}, [missingLink]).map(({ range, insert }) => `${insert}: ${post.slice(range)}`);
const captions = (post: Post) => tidyPost(post).captions.map((range) => post.slice(range));
const tidied = (post: Post) =>
	readPost(
		applyEdits(
			post.text,
			tidyPost(post).parts.flatMap(({ edits }) => edits),
		),
		post.facts,
	);
const headings = ({ body }: Post) => body.headings.map(({ level, text }) => `${level} ${text}`);

describe("A pasted page", () => {
	it("of an essay: its lost links and pictures", () => {
		const post = page("essay");
		assert.deepEqual(lostLinks(post), [
			"link: article about the morning here",
			"link: article here",
			"slides: Slides from his talk are available here",
			"slides: Slides from her talk can be found here",
			"link: more about the four days on my personal blog here",
		]);
		assert.deepEqual(captions(post), ["Harbourcon 9 Entrance", "Barnacle presentation", "PIER presentation"]);
		assert.equal(tidied(post).text, post.text);
	});

	it("of three posts: a file for each", () => {
		const post = page("three-posts");
		const split = splitPosts(post, ["2018-02-02-who-is-ida-brandt.md"]);
		assert.ok(!("refusal" in split));
		assert.deepEqual(
			split.files.map(({ name, text }) => [name, text.split("\n").slice(0, 6).join("\n")]),
			[
				[
					"2018-02-02-trouble-with-many-versions-of-barnacle.md",
					'---\ntitle: "Trouble with Many Versions of Barnacle"\nlayout: post\n---\n\nI have worked with Barnacle for a while, and after a talk with its makers I know that some users live on the newest version and others three behind. That is nothing new; we ran our own ledger on a dead system for years.',
				],
				[
					"2018-02-02-who-is-ida-brandt-2.md",
					'---\ntitle: "Who Is Ida Brandt?"\nlayout: post\n---\n\nHi! My name is Ida Brandt, and I mend build systems for a living. This is the first post of this blog, and I hope that more follow.',
				],
			],
		);
		const first = readPost(applyEdits(post.text, split.edits), post.facts);
		assert.deepEqual(captions(first), [
			"Rudder - Boats Steered by Elixir",
			"A Board with Quay Linux in a Bottle",
			"Ann Lee of Kelp Labs, Bob Ray and Mira Solberg of Lantern Maps",
		]);
		const done = tidied(first);
		assert.deepEqual(headings(done), ["2 Sensors and Quay Linux", "2 Boats and Unikernels", "2 Conclusion"]);
		assert.equal(done.field("title")?.value, "Looking Back at Harbourcon 8");
		assert.match(done.text, /\n- is smaller on disk\n- starts sooner than a sailor can blink\n- has fewer/);
		assert.doesNotMatch(done.text, /twitter/);
	});

	it("of three posts: code in fences with its language", () => {
		const split = splitPosts(page("three-posts"));
		assert.ok(!("refusal" in split));
		const done = tidied(readPost(split.files[0]?.text ?? ""));
		assert.deepEqual(headings(done), ["2 Where Is the Catch?", "2 A So-So Answer"]);
		const codes = done.body.codes.filter(({ syntax }) => syntax === "fenced");
		assert.deepEqual(
			codes.map(({ range }) => done.slice(range).trimEnd()),
			[
				"```cpp\nclass StoreProcess : public tide::Process\n\ntide::Future<Nothing> recover(\nconst std::list<StoreState>& states,\nconst hashset<StoreID>& orphans);\n```",
				"```cpp\nclass Store : public barnacle::Store\n\nvirtual tide::Future<Nothing> recover(\nconst std::list<StoreState>& states);\n```",
				"```makefile\nSTORE_VERSIONS := 0.3.1 0.4.0 0.5.0\n\n$(foreach V,$(STORE_VERSIONS),$(eval $(call STORE_RULES,$(V))))\n```",
				"```makefile\n$$(STORE_MAKEFILE_$1): CXXFLAGS=-I$$(PEBBLE_DIR)/include\n-I$$(SHELL_DIR)\n$$(STORE_MAKEFILE_$1): $$(STORE_CONFIGURE_$1)\n```",
				"```cpp\nif STORE_VERSION_INT != 0 && STORE_VERSION_INT < 40\nclass Store : public tide::StoreProcess\nelse\nclass Store : public barnacle::Store\nendif\n```",
			],
		);
		assert.match(done.text, /\nIn 0\.3\.1:\n\n```cpp\n/);
	});

	it("of notes with slides: every (slides ), and the dates", () => {
		const post = page("lost-slides");
		assert.deepEqual(lostLinks(post), Array(7).fill("slides: slides"));
		const done = tidied(post);
		assert.equal(done.field("title")?.value, "Notes from Harbourcon 7");
		assert.match(
			done.text,
			/^---\nlayout: post\ntitle: "Notes from Harbourcon 7"\ndate: 2014-02-24 11:21:49 -08:00\nlast_modified_at: 2021-03-04 20:49:33 -07:00\n---\n/,
		);
		assert.match(done.text, /disks\.\n$/);
	});

	it("of an archive: its sessions and videos", () => {
		const post = page("archive");
		assert.deepEqual(lostLinks(post), [
			"video: checking out The Map That Waits by Nia Okafor below",
			"video: watch Maps and Trust by Jon Wuori below",
			"video: check out my recording below",
			"video: watch that video demo that was shown at the fair here",
		]);
		assert.deepEqual(captions(post), ["Harbour Software Fair 11", "Otter Summit"]);
		const { parts } = tidyPost(post);
		assert.deepEqual(
			parts.filter(({ kind }) => kind === "session").map(({ range }) => post.slice(range)),
			["Otter Summit: Personal Maps", "Shameless Plug: My Session About Talking Kettles", "The Funny One"],
		);
		assert.deepEqual(headings(tidied(post)), [
			"2 What is Harbourcon?",
			"2 Otter Summit: Personal Maps",
			"2 Shameless Plug: My Session About Talking Kettles",
			"2 The Funny One",
			"2 Harbourcon Recap",
			"2 Where to go next…",
		]);
	});

	it("of an archive of three posts: a file for each, with the archive's tag", () => {
		const post = page("archive-of-three");
		const split = splitPosts(post);
		assert.ok(!("refusal" in split));
		assert.deepEqual(
			split.files.map(({ name, text }) => [name, text.split("\n").slice(0, 6).join("\n")]),
			[
				[
					"2018-02-02-kettles-that-descale-themselves.md",
					'---\ntitle: "Kettles that Descale Themselves"\ntags: ["Harbourcon"]\nlayout: post\n---\n',
				],
				[
					"2018-02-02-looking-back-at-harbourcon-5.md",
					'---\ntitle: "Looking Back at Harbourcon 5"\ntags: ["Harbourcon"]\nlayout: post\n---\n',
				],
			],
		);
		const first = tidied(readPost(applyEdits(post.text, split.edits), post.facts));
		assert.equal(
			first.text.slice(0, first.body.range.start),
			'---\nlayout: post\ntags: ["Harbourcon"]\ntitle: "Reasons to Come to Harbourcon Next Year"\n---\n',
		);
		const [second, third] = split.files.map(({ text }) => readPost(text));
		assert.ok(second && third);
		assert.deepEqual(
			[first, tidied(second), tidied(third)].map((each) => headings(each)),
			[
				["2 What is Harbourcon?", "2 My Session About Talking Kettles", "2 Harbourcon Recap"],
				["2 Make it happen!", "2 Where to go next…"],
				["2 Boats Steered by Elixir", "2 Nets and Unikernels"],
			],
		);
		assert.deepEqual([first, second, third].map(lostLinks), [
			["video: check out my recording below"],
			["video: watch that video demo that was shown at the fair here"],
			["slides: slides can be found here"],
		]);
	});

	it("that lost nothing stays as it is", () => {
		const post = page("kept");
		assert.deepEqual(tidyPost(post), { parts: [], captions: [] });
		assert.deepEqual(lostLinks(post), []);
	});
});
