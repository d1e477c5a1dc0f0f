import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import type { Session } from "../../../../src/core/post/session-model.ts";
import type { TextRange } from "../../../../src/core/text/text-range.ts";

const sessionsOf = (text: string) => readPost(text).sessions;
const titles = (text: string) => sessionsOf(text).map(({ title }) => title);
const speakers = (text: string) =>
	sessionsOf(text).map((session) => session.speakers.map(({ name }) => name));

/** The text with « » around ranges of the first session. */
function marked(text: string, pick: (session: Session) => readonly TextRange[]): string {
	const [session] = sessionsOf(text);
	assert.ok(session, "no session found");
	let result = text;
	for (const { start, end } of [...pick(session)].sort((a, b) => b.start - a.start)) {
		result = `${result.slice(0, start)}«${result.slice(start, end)}»${result.slice(end)}`;
	}
	return result;
}

describe("findSessions", () => {
	describe("takes a heading for a talk", () => {
		const talks: Readonly<Record<string, string>> = {
			"that is a link": "## [On naming](https://conf.example.org/on-naming)\n",
			"that names people after by": "## On naming by Ann Lee and Bob Ray\n",
			"that names people in parentheses": "## On naming (Ann Lee)\n",
			"that names people after a dash": "## On naming – Ann Lee, Acme\n",
			"with a line of people below": "## On naming\n\n*Ann Lee, Acme & Bob Ray, Initech*\n",
			"with a label below": "## On naming\n\nSpeaker: Ann\n",
			"with people as the heading below": "# On naming\n## Ann Lee, Acme\n",
			"called a talk": "## Talk 3: On naming\n",
			"written in HTML": "<h3>On naming (Ann Lee)</h3>\n",
			"under a heading for talks": "## Talks\n\n### On naming\n\nGood.\n",
		};
		for (const [name, text] of Object.entries(talks)) {
			it(name, () => assert.deepEqual(titles(text), ["On naming"]));
		}

		it("that leads to a talk's page, whatever it is called, but for one that holds talks", () => {
			const level = "## [Naming](https://e.example/talks/naming)\n\n*Ann Lee*\n\n";
			const lightning =
				"## [Lightning talks](https://e.example/talks/lightning-talks)\n\nThey were short.\n\n";
			assert.deepEqual(titles(level + lightning), ["Naming", "Lightning talks"]);
			assert.deepEqual(titles(`${level}${lightning}### Fog by Bob Ray\n`), ["Naming", "Fog"]);
			const list = "## [Lightning talks](https://e.example/2026#lightning)\n\nThey were short.\n";
			assert.deepEqual(titles(level + list), ["Naming"]);
		});

		it("that goes along with its level", () => {
			const text =
				"## Naming\n\n[PDF](https://speakerdeck.com/a/b)\n\n## Caches\n\nA talk on the [recording](https://youtu.be/x).\n\n## Queues\n\nA good session.\n";
			assert.deepEqual(titles(text), ["Naming", "Caches", "Queues"]);
		});

		it("that leads to its page in the text, as the founding posts do", () => {
			const page = (name: string) =>
				`[The session][1] was good.\n\n [1]: https://conf.example.org/talks/${name}\n`;
			assert.deepEqual(titles(`### Naming\n\n${page("naming")}\n### Caches\n\n${page("caches")}`), [
				"Naming",
				"Caches",
			]);
		});
	});

	it("takes bold paragraphs for talks where they name people", () => {
		const text = "**On naming (Ann Lee)**\n\nGood.\n\n**Caches (Bob Ray)**\n\nBetter.\n";
		assert.deepEqual(
			sessionsOf(text).map(({ title, style, level }) => ({ title, style, level })),
			[
				{ title: "On naming", style: "bold", level: undefined },
				{ title: "Caches", style: "bold", level: undefined },
			],
		);
	});

	it("takes sections for what they are, in several languages", () => {
		const sections =
			"Introduction,Conclusion,Day 1,Saturday,May 3rd,Other talks,Links,Fazit,Conclusiones,Bilan,まとめ,はじめに,总结,소감,Thanks!,🎉 Wrap-up,Welcome to the show,Gold sponsors,2. Summary";
		const talk = "\n\n[slides](/a.pdf) of the talk\n\n";
		for (const title of sections.split(",")) {
			const text = ["Naming", title, "Caches"].map((heading) => `## ${heading}${talk}`).join("");
			assert.deepEqual(titles(text), ["Naming", "Caches"], title);
		}
	});

	it("finds nothing in a technical post", () => {
		const video = '<iframe src="https://www.youtube.com/embed/x"></iframe>';
		const text = `## Setup (Red Hat)\n\n${video}\n\n## How it works\n\n${video}\n\n## Spring Boot - What's new\n\n**Note:**\n\nText.\n`;
		assert.deepEqual(titles(text), []);
		assert.deepEqual(titles("**Handouts:**\n\n[a](/a.pdf)\n\n**More handouts:**\n\n[b](/b.pdf)\n"), []);
	});

	it("keeps a talk's own parts out of the list", () => {
		const parts = "### Reasons\n\n[slides](/a.pdf)\n\n### Ways\n\n[slides](/b.pdf)\n";
		assert.deepEqual(titles(`## On naming (Ann Lee)\n\n${parts}`), ["On naming"]);
		assert.deepEqual(titles(`## [Track A](https://c.example.org/a)\n\n${parts}`), ["Reasons", "Ways"]);
	});

	describe("reads people", () => {
		const cases: readonly (readonly [string, readonly string[]])[] = [
			["## On naming by Ann Lee, Bob Ray and Eve Doe\n", ["Ann Lee", "Bob Ray", "Eve Doe"]],
			["## T – Ann Lee, Acme & Bob Ray, Initech\n", ["Ann Lee", "Bob Ray"]],
			["## T – Ann Lee and Bob Ray | JSConf EU\n", ["Ann Lee", "Bob Ray"]],
			["## T\n\nSpeakers: Ann, 李雷 and Juan de la Cruz\n", ["Ann", "李雷", "Juan de la Cruz"]],
			["## T\n\nSpeaker: Ann Lee, Acme\n", ["Ann Lee"]],
			["## T\n\nBy [Ann Lee](https://ann.example.org) and Bob Ray\n", ["Ann Lee", "Bob Ray"]],
			[
				"## T\n\n**Ann Lee** ([slides](https://q.example/t.pdf) | [video](https://youtu.be/x))\n",
				["Ann Lee"],
			],
			["## T\n\nAnn Lee (Reed & Sons), Bob Ray (slides, video)\n", ["Ann Lee", "Bob Ray"]],
			["## T\n\n登壇者：山田 太郎さん\n", ["山田 太郎"]],
			["## T by J. Scott O'Neil-Łukasz\n", ["J. Scott O'Neil-Łukasz"]],
			["## LT1: T（[@ann](https://example.org/ann)）\n", ["@ann"]],
			["## [T](https://x.example.org/talks/t)\n\nBy the way, this was good.\n", []],
			[
				"## [T](https://x.example.org/talks/t)\n\n[Ann Lee](https://ann.example.org) showed how.\n",
				["Ann Lee"],
			],
		];
		for (const [text, expected] of cases) {
			it(text.trim().replaceAll("\n", "⏎"), () => assert.deepEqual(speakers(text), [expected]));
		}

		it("before the titles only where the titles agree", () => {
			assert.deepEqual(speakers("## Ann Lee – On naming\n\n## Bob Ray: Caches\n"), [
				["Ann Lee"],
				["Bob Ray"],
			]);
			assert.deepEqual(speakers("## Ann Lee – On naming\n\n## Caches (Bob Ray)\n"), [["Bob Ray"]]);
		});
	});

	it("marks title, people, page and media where they stand", () => {
		const text =
			"## Talk: [On *naming*][1] by [Ann Lee](https://ann.example.org)\n\n![hall](hall.jpg)\n\n[Slides](https://speakerdeck.com/a/b) [video](https://youtu.be/x)\n\n{{< youtube x >}}\n\n [1]: https://conf.example.org/1\n";
		assert.equal(
			marked(text, ({ titleRange, speakers: people }) => [titleRange, ...people.map(({ range }) => range)]),
			text.replace("On *naming", "«On *naming»").replace("Ann Lee", "«Ann Lee»"),
		);
		assert.equal(
			marked(text, ({ slides, videos, photos, embeds }) =>
				[...slides, ...videos, ...photos, ...embeds].map(({ range }) => range),
			),
			text
				.replace("![hall](hall.jpg)", "«![hall](hall.jpg)»")
				.replace("[Slides](https://speakerdeck.com/a/b)", "«[Slides](https://speakerdeck.com/a/b)»")
				.replace("[video](https://youtu.be/x)", "«[video](https://youtu.be/x)»")
				.replace("{{< youtube x >}}", "«{{< youtube x >}}»"),
		);
		assert.equal(sessionsOf(text)[0]?.link?.destination, "https://conf.example.org/1");
	});

	it("ends a block before the next talk, and before the list of definitions", () => {
		const text = "## A by Ann Lee\n\ntext\n\n### part\n\n## B by Bob Ray\n\n[x][1]\n\n [1]: /x\n";
		assert.deepEqual(
			sessionsOf(text).map(({ range }) => text.slice(range.start, range.end)),
			["## A by Ann Lee\n\ntext\n\n### part", "## B by Bob Ray\n\n[x][1]"],
		);
	});

	it("reads entities and escapes as readers do", () => {
		assert.deepEqual(titles("## It&#8217;s \\*here\\* &amp; now (Ann Lee)\n"), ["It’s *here* & now"]);
	});
});
