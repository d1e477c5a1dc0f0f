import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";

/** A post's sessions as `title | speakers | page | slides videos`, in the order of the text. */
function sessionsIn(body: string): readonly string[] {
	const { sessions } = readPost(`---\ntitle: A day of talks\nauthor: Zoe Doe\n---\n\n${body}\n`);
	return sessions.map(({ title, speakers, link, slides, videos }) =>
		[
			title,
			speakers.map(({ name }) => name).join(" & "),
			link?.destination ?? "",
			`${slides.length} ${videos.length}`,
		].join(" | "),
	);
}

const twoTalks = ["Monads at play | Ann Lee |  | 0 0", "Why types | Bob Ray |  | 0 0"];

const cases: readonly {
	readonly kind: string;
	readonly body: string;
	readonly sessions: readonly string[];
}[] = [
	{
		kind: "a list of talks, and what was said of them",
		body: "### Monads at play - Ann Lee\n\nNotes.\n\n### Why types - Bob Ray\n\nNotes.\n\n### What the audience said…\n\nGood.\n\n### List of talks, speakers and other things\n\n- [Monads](https://youtu.be/a)",
		sessions: [...twoTalks],
	},
	{
		kind: "people behind a comma",
		body: "## Monads at play, Ann Lee\n\nNotes.\n\n## Why types, Bob Ray\n\nNotes.",
		sessions: twoTalks,
	},
	{
		kind: "a comma without any other title's consent",
		body: "## Munich, Old Town\n\nNice.\n\n## Food\n\nGood.",
		sessions: [],
	},
	{
		kind: "people behind a slash",
		body: "## Monads at play / Ann Lee\n\nNotes.\n\n## Why types / Bob Ray\n\nNotes.",
		sessions: twoTalks,
	},
	{
		kind: "people before a colon",
		body: "## Ann Lee: Monads at play\n\nNotes.\n\n## Bob Ray: Why types\n\nNotes.",
		sessions: twoTalks,
	},
	{
		kind: "people before a dash",
		body: "#### Ann Lee — Monads at play\n\nNotes.\n\n#### Bob Ray — Why types\n\nNotes.",
		sessions: twoTalks,
	},
	{
		kind: "people before a dash, where a title looks like a name",
		body: "## Ann Lee — Monads at play\n\nNotes.\n\n## Bob Ray — Streams Everywhere\n\nNotes.",
		sessions: ["Monads at play | Ann Lee |  | 0 0", "Streams Everywhere | Bob Ray |  | 0 0"],
	},
	{
		kind: "people behind a dash, where a title looks like a name",
		body: "## Monads at play — Ann Lee\n\nNotes.\n\n## Streams Everywhere — Bob Ray\n\nNotes.",
		sessions: ["Monads at play | Ann Lee |  | 0 0", "Streams Everywhere | Bob Ray |  | 0 0"],
	},
	{
		kind: "people in emphasis",
		body: "## Monads at play *Ann Lee*\n\nNotes.\n\n## Why types _Bob Ray_\n\nNotes.",
		sessions: twoTalks,
	},
	{
		kind: "family names in capitals",
		body: "### Monads at play - Ann LEE\n\nNotes.\n\n### Why types - Ann Lee, Bob DE LA RUE\n\nNotes.",
		sessions: ["Monads at play | Ann LEE |  | 0 0", "Why types | Ann Lee & Bob DE LA RUE |  | 0 0"],
	},
	{
		kind: "short forms that are no family names",
		body: "### What is new - Modern REST\n\nNotes.\n\n### Tools - Java SOAP\n\nNotes.",
		sessions: [],
	},
	{
		kind: "linked people",
		body: "### [Streams,](/talks/streams) [Cy Day](/speakers/cy)\n\nNotes.\n\n### WebVR, [Bob Ray](https://twitter.com/bob)\n\nNotes.\n\n### [Types](/talks/types) [Ann Lee](https://github.com/ann) and [Cy Day](/speakers/cy)\n\nNotes.",
		sessions: [
			"Streams | Cy Day | /talks/streams | 0 0",
			"WebVR | Bob Ray |  | 0 0",
			"Types | Ann Lee & Cy Day | /talks/types | 0 0",
		],
	},
	{
		kind: "items that are links, with people",
		body: "The talks I saw:\n\n* [Monads at play][3] by Ann Lee\n* [Why types][4] by Bob Ray, Acme\n\n[3]: https://e.example/monads\n[4]: https://e.example/types",
		sessions: [
			"Monads at play | Ann Lee | https://e.example/monads | 0 0",
			"Why types | Bob Ray | https://e.example/types | 0 0",
		],
	},
	{
		kind: "items that lead to talks",
		body: "- [Monads](https://youtu.be/a)\n- [Types](https://e.example/schedule/event/types/): good\n- [Code](https://e.example/code)",
		sessions: [
			"Monads |  | https://youtu.be/a | 0 1",
			"Types |  | https://e.example/schedule/event/types/ | 0 0",
		],
	},
	{
		kind: "bold items with lines of links",
		body: "1. **Monads at play**\n   [Slides](https://speakerdeck.com/a/b) [Video](https://youtu.be/x)\n2. **Why types**\n   [Slides](https://speakerdeck.com/a/c)",
		sessions: ["Monads at play |  |  | 1 1", "Why types |  |  | 1 0"],
	},
	{
		kind: "items in HTML's emphasis",
		body: 'Talks:\n\n* <em>Monads at play</em> by Ann Lee - <a href="https://e.example/s">Slides</a>\n* <em>Why types</em> by Bob Ray - <a href="https://e.example/t">Slides</a>',
		sessions: ["Monads at play | Ann Lee |  | 1 0", "Why types | Bob Ray |  | 1 0"],
	},
	{
		kind: "items below each other with notes between",
		body: "### Talks I attended\n\n- [Monads](https://e.example/talks/monads)\n\nGood.\n\n- [Types](https://e.example/talks/types)\n\nBetter.",
		sessions: [
			"Monads |  | https://e.example/talks/monads | 0 0",
			"Types |  | https://e.example/talks/types | 0 0",
		],
	},
	{
		kind: "lists of other things",
		body: 'Said:\n\n- _"We can move on."_ -- Ann Lee\n- "Just show up." -- Bob Ray\n\nRead:\n\n- [My week](https://ann.example/week) by Ann Lee\n- [A recap](https://bob.example/recap) by Bob Ray',
		sessions: [],
	},
	{
		kind: "what a talk left behind, listed below it",
		body: "## Monads at play by Ann Lee\n\n- [Slides](https://speakerdeck.com/a/b)\n- [An older talk](https://youtu.be/a)\n- [A newer talk](https://youtu.be/b)",
		sessions: ["Monads at play | Ann Lee |  | 1 2"],
	},
	{
		kind: "a video by its link's text",
		body: "## Monads at play by Ann Lee\n\n[Video](http://media.ccc.de/browse/conferences/camp/x.html) [Video](https://vimeo.com/ondemand/x/y) [Video](https://www.youtube.com/@ann)",
		sessions: ["Monads at play | Ann Lee |  | 0 2"],
	},
	{
		kind: "sub-headings of talks",
		body: "## Monads at play by Ann Lee\n\n### 資料リンク\n\n[Slides](https://speakerdeck.com/a/b)\n\n### 登壇者\n\nAnn Lee\n\n### Key points\n\nA talk.\n\n## Why types by Bob Ray\n\n### 資料リンク\n\n[Slides](https://speakerdeck.com/a/c)\n\n### Key points\n\nA talk.",
		sessions: ["Monads at play | Ann Lee |  | 1 0", "Why types | Bob Ray |  | 1 0"],
	},
	{ kind: "the reporter's credit", body: "## What a day\n\n*By Zoe Doe*\n\nIt rained.", sessions: [] },
	{
		kind: "the times before the people",
		body: "## Monads at play\n\n14:00 - 14:45 : [Ann Lee](https://e.example/ann)\n\nNotes.\n\n## Why types\n\n3:00 pm - 3:45 pm: Bob Ray (Acme)\n\nNotes.",
		sessions: twoTalks,
	},
	{
		kind: "a session's code",
		body: "## Streams in anger (SVS402)\n\n- notes",
		sessions: ["Streams in anger (SVS402) |  |  | 0 0"],
	},
	{
		kind: "what is no talk beside talks",
		body: `## Monads at play by Ann Lee\n\nTalk.\n\n## Why types by Bob Ray\n\nTalk.\n\n${[
			"Dublin Castle",
			"Restaurants & bars",
			"Team 486",
			"Bilan",
			"Quelques liens",
			"Join us!",
			"Swag",
			"Flight cancellations",
		]
			.map((title) => `## ${title}\n\nWe saw [it](https://e.example). ![x](a.jpg)`)
			.join("\n\n")}`,
		sessions: twoTalks,
	},
	{
		kind: "the event's own heading",
		body: "# A day of talks\n\n## Monads at play by Ann Lee\n\nNotes.\n\n## Why types by Bob Ray\n\nNotes.",
		sessions: twoTalks,
	},
	{
		kind: "paragraphs that begin with a link to the talk's recording, people below",
		body: "Highlights:\n\n[Monads at play](https://www.youtube.com/watch?v=a)\nAnn Lee\nI liked it.\n\n[Why types matter](https://www.youtube.com/watch?v=b)\nBob Ray\nSee [the slides](https://speakerdeck.com/bob/types).\n\nMore of it.\n\n## Food\n\nGood.",
		sessions: [
			"Monads at play | Ann Lee | https://www.youtube.com/watch?v=a | 0 1",
			"Why types matter | Bob Ray | https://www.youtube.com/watch?v=b | 1 1",
		],
	},
	{
		kind: "paragraphs that are links to talks' pages",
		body: "### The forum\n\n[Monads at play](https://forum.sched.org/event/28c06f2b)\n\n> A tour.\n\n[Why types matter](https://forum.sched.org/event/bcfdb689).\n\n> Another one.",
		sessions: [
			"Monads at play |  | https://forum.sched.org/event/28c06f2b | 0 0",
			"Why types matter |  | https://forum.sched.org/event/bcfdb689 | 0 0",
		],
	},
	{
		kind: "paragraphs that begin with a marked title and its people",
		body: "I attended:\n\n<strong>Monads at play</strong> by Ann Lee https://ann.example\n\n- good\n\n**Why types** by Bob Ray (same as above)\n\n- better",
		sessions: twoTalks,
	},
	{
		kind: "prose that begins with a link or a marked title",
		body: "[Monads](https://www.youtube.com/watch?v=a) is a film I like.\n\n**Types** by Bob Ray is a book about types, and no talk.\n\n[Ann Lee](https://twitter.com/ann) gave a talk.\n\n[Bob Ray](https://bob.example) gave another.",
		sessions: [],
	},
	{
		kind: "a heading's links to its page and its slides",
		body: "### Monads at play\n\n[Monads at play](https://forum.sched.org/event/28c06f2b)\n\n[The deck of it](https://speakerdeck.com/a/b)\n\n### Why types\n\n[Why types](https://forum.sched.org/event/bcfdb689)",
		sessions: [
			"Monads at play |  | https://forum.sched.org/event/28c06f2b | 1 0",
			"Why types |  | https://forum.sched.org/event/bcfdb689 | 0 0",
		],
	},
	{
		kind: "items that are links to one place, below a heading for talks",
		body: "## セッション\n\n* [Monads at play](https://e.example/2015/09/17/monads/)\n\n  * good\n\n* [Why types](https://e.example/2015/09/18/types/)\n\n## Links\n\n* [One](https://e.example/1)\n* [Two](https://e.example/2)",
		sessions: [
			"Monads at play |  | https://e.example/2015/09/17/monads/ | 0 0",
			"Why types |  | https://e.example/2015/09/18/types/ | 0 0",
		],
	},
	{
		kind: "projects listed below a heading for talks",
		body: "## Talks\n\nThey showed:\n\n* [one](https://github.com/a/one)\n* [two](https://github.com/a/two)",
		sessions: [],
	},
	{
		kind: "a keynote among linked talks",
		body: "### 1日目\n\n* [基調講演](https://e.example/ja/keynote/)\n* [Monads](https://e.example/ja/talk/72)\n* [Types](https://e.example/ja/talk/54)",
		sessions: [
			"基調講演 |  | https://e.example/ja/keynote/ | 0 0",
			"Monads |  | https://e.example/ja/talk/72 | 0 0",
			"Types |  | https://e.example/ja/talk/54 | 0 0",
		],
	},
	{
		kind: "items with a linked person behind a colon",
		body: "There were two sessions:\n\n- [sig-one](https://github.com/k/one): [Ann Lee](https://github.com/ann), a maintainer, showed it.\n- [two](https://github.com/k/two): [bobray](https://github.com/bobray) from Acme showed it.",
		sessions: [
			"sig-one | Ann Lee | https://github.com/k/one | 0 0",
			"two | bobray | https://github.com/k/two | 0 0",
		],
	},
	{
		kind: "people with their firms in parentheses, behind a comma",
		body: "### Monads at play\n\n**By Ann Lee (Acme), Bob Ray (Initech)**\n\nNotes.\n\n### Why types\n\nPar Ann Lee (Acme), Eve Doe (Hooli) et Bob Ray\n\nNotes.",
		sessions: [
			"Monads at play | Ann Lee & Bob Ray |  | 0 0",
			"Why types | Ann Lee & Eve Doe & Bob Ray |  | 0 0",
		],
	},
	{
		kind: "names that nothing but their place tells, where titles agree",
		body: "**Keynote 2: 리눅스와의 동거, 김명신/임백준**\n\n메모.\n\n**해외취업 스토리, 유정협**\n\n메모.\n\n**파이썬 리팩토링 -김광섭-**\n\n메모.",
		sessions: [
			"리눅스와의 동거 | 김명신 & 임백준 |  | 0 0",
			"해외취업 스토리 | 유정협 |  | 0 0",
			"파이썬 리팩토링 | 김광섭 |  | 0 0",
		],
	},
	{
		kind: "handles and Chinese names behind a dash, where titles agree",
		body: "## 型の始めかた &#8211; kyo_ago\n\nメモ\n\n## 型を使ってみたり - mayuki\n\nメモ\n\n## 性能优化实践（王健）\n\n笔记",
		sessions: [
			"型の始めかた | kyo_ago |  | 0 0",
			"型を使ってみたり | mayuki |  | 0 0",
			"性能优化实践 | 王健 |  | 0 0",
		],
	},
	{
		kind: "words behind a dash that could be names",
		body: "## 파이콘 - 이야기\n\n메모.\n\n## Vim - tips\n\nNotes.\n\n## Emacs - tricks\n\nNotes.\n\n## 日記 - 雑感\n\nメモ",
		sessions: [],
	},
	{
		kind: "a person between dashes",
		body: "**Monads at play -Ann Lee-**\n\nNotes.\n\n**Why types ~ Bob Ray ~**\n\nNotes.",
		sessions: twoTalks,
	},
	{
		kind: "titles of respect",
		body: "## LT1: Monads at play\n\n+ 登壇者 : かみやん さん( [@kamiyan](https://twitter.com/kamiyan) )\n\n## LT2 Why types\n\n+ 発表者：山田氏",
		sessions: ["Monads at play | かみやん |  | 0 0", "Why types | 山田 |  | 0 0"],
	},
	{
		kind: "emoji and times before titles",
		body: "#### ⚡ [Monads at play](https://sched.co/1tcuY)\n\n**Ann Lee, Acme**\n\n#### 🤔🔧 [Why types](https://sched.co/1u5jI)\n\n**Bob Ray, Acme**\n\n#### 10:00 - 10:45 Streams, again by Eve Doe\n\nNotes.",
		sessions: [
			"Monads at play | Ann Lee | https://sched.co/1tcuY | 0 0",
			"Why types | Bob Ray | https://sched.co/1u5jI | 0 0",
			"Streams, again | Eve Doe |  | 0 0",
		],
	},
	{
		kind: "a label before a link that says nothing itself",
		body: '## Monads at play by Ann Lee\n\n- Slides: [Download here](https://bit.ly/a)\n- **Session Recording**: <a href="https://bit.ly/b">Watch</a>\n- Code: [here](https://bit.ly/c)\n- Video by: [Bob](https://twitter.com/bob)',
		sessions: ["Monads at play | Ann Lee |  | 1 1"],
	},
	{
		kind: "talks that are counted",
		body: "## A. Monads at play\n\n* speaker: Ann Lee\n\n## B. Why types\n\n* speaker: Bob Ray\n\n## C. Hamilton at work\n\n* notes\n\n## D. Streams\n\n* speaker: Cy Day\n\n## To look up\n\n* this",
		sessions: [
			"A. Monads at play | Ann Lee |  | 0 0",
			"B. Why types | Bob Ray |  | 0 0",
			"C. Hamilton at work |  |  | 0 0",
			"D. Streams | Cy Day |  | 0 0",
		],
	},
	{
		kind: "bold first lines, the talk's page right below",
		body: "## 1일차 발표\n\n**고등학교에서 살아간다는것**\n[https://e.example/program/talks/40](https://e.example/program/talks/40)\n\n좋았다.\n\n**super의 의미**\n[https://e.example/program/talks/14](https://e.example/program/talks/14)\n\n좋았다.",
		sessions: [
			"고등학교에서 살아간다는것 |  | https://e.example/program/talks/40 | 0 0",
			"super의 의미 |  | https://e.example/program/talks/14 | 0 0",
		],
	},
	{
		kind: "the French way of times, and a panel",
		body: "## 9h – 9h45 Keynote : Monads at play\n\n[Ann Lee](https://e.example/speaker/ann) a parlé.\n\n## 16h30 – 17h30 Panel – Why types\n\nUne discussion.",
		sessions: ["Monads at play | Ann Lee |  | 0 0", "Why types |  |  | 0 0"],
	},
	{
		kind: "titles below a heading for talks of a kind",
		body: "## Inspiring Talks\n\n### Play\n\nAnn spoke.\n\n### The Universe\n\nBob spoke.\n\n## Post Conference\n\nHome.",
		sessions: ["Play |  |  | 0 0", "The Universe |  |  | 0 0"],
	},
	{
		kind: "what others wrote about the day, with their pages",
		body: "They wrote:\n\n- [My week](https://ann.example/week)\n  by [Ann Lee](https://mastodon.example/@ann/1)\n\n- [A recap](https://bob.example/recap) by\n  [Bob Ray](https://mastodon.example/@bob/2)",
		sessions: [],
	},
	{
		kind: "the event's own heading, in other words",
		body: "### Talks of a day\n\nTalks.\n\n### Monads at play — Ann Lee\n\nTalk.\n\n### Why types — Bob Ray\n\nTalk.",
		sessions: twoTalks,
	},
	{
		kind: "a panel whose title is a link",
		body: "### Panel: [Titel der Diskussion](https://e.example/panel)\n\nNotizen.",
		sessions: ["Titel der Diskussion |  | https://e.example/panel | 0 0"],
	},
];

describe("kinds of sessions", () => {
	for (const { kind, body, sessions } of cases) it(kind, () => assert.deepEqual(sessionsIn(body), sessions));
});
