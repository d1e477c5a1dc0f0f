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
];

describe("kinds of sessions", () => {
	for (const { kind, body, sessions } of cases) it(kind, () => assert.deepEqual(sessionsIn(body), sessions));
});
