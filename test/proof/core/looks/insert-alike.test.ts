import assert from "node:assert/strict";
import { insertSession, insertSessions } from "../../../../src/core/inserts/insert-session.ts";
import type { SessionFacts } from "../../../../src/core/looks/session-facts.ts";
import { inserted } from "../../../unit/core/inserts/support.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\nauthor: Zoe Doe\n---\n\nHello.\n\n";
const alone: SessionFacts = { title: "Fearless notes", speakers: "Ann Lee" };
const people: SessionFacts = { title: "Fearless notes", speakers: ["Ann Lee", "Bob Ray", "Eve Doe"] };
const media: SessionFacts = {
	...alone,
	url: "https://e.example/talks/fearless",
	slides: "https://e.example/f.pdf",
	video: "https://youtu.be/zzzzzzzzzzz",
};

/** Two sessions written alike, and what new ones become below them. */
interface Shape {
	readonly name: string;
	readonly sessions: string;
	readonly alone: string;
	readonly people: string;
	readonly bare: string;
	readonly media: string;
}

const PAGE_FIRST =
	"[1]: https://e.example/talks/fearless\n[2]: https://e.example/f.pdf\n[3]: https://youtu.be/zzzzzzzzzzz\n";
const LINE = "[Session page][1] · [Slides][2] · [Video][3]";

const shapes: readonly Shape[] = [
	{
		name: "by-line in italics, slides below the notes",
		sessions:
			"### [Naming things](https://e.example/talks/naming)\n\n*By Cora Diaz*\n\nNotes.\n\n[Slides](https://e.example/n.pdf)\n\n### [Two types](https://e.example/talks/two)\n\n*By Dee Roe*\n\nNotes.\n\n[Slides](https://e.example/t.pdf)\n\n",
		alone: "### Fearless notes\n\n*By Ann Lee*\n\n‸\n",
		people: "### Fearless notes\n\n*By Ann Lee, Bob Ray and Eve Doe*\n\n‸\n",
		bare: "### Fearless notes\n\n‸\n",
		media:
			"### [Fearless notes](https://e.example/talks/fearless)\n\n*By Ann Lee*\n\n‸\n\n[Slides](https://e.example/f.pdf) · [Video](https://youtu.be/zzzzzzzzzzz)\n",
	},
	{
		name: "a bold label",
		sessions:
			"## Naming\n\n**Speaker:** Cora Diaz\n\nNotes.\n\n## Types\n\n**Speaker:** Dee Roe\n\nNotes.\n\n",
		alone: "## Fearless notes\n\n**Speaker:** Ann Lee\n\n‸\n",
		people: "## Fearless notes\n\n**Speaker:** Ann Lee, Bob Ray and Eve Doe\n\n‸\n",
		bare: "## Fearless notes\n\n‸\n",
		media: `## Fearless notes\n\n**Speaker:** Ann Lee\n\n${LINE}\n\n‸\n\n${PAGE_FIRST}`,
	},
	{
		name: "a list of facts",
		sessions:
			"## Naming\n\n- Speaker: Cora Diaz\n- [Slides](https://e.example/n.pdf)\n\nNotes.\n\n## Types\n\n- Speaker: Dee Roe\n- [Slides](https://e.example/t.pdf)\n\nNotes.\n\n",
		alone: "## Fearless notes\n\n- Speaker: Ann Lee\n\n‸\n",
		people: "## Fearless notes\n\n- Speaker: Ann Lee, Bob Ray and Eve Doe\n\n‸\n",
		bare: "## Fearless notes\n\n‸\n",
		media:
			"## Fearless notes\n\n- Speaker: Ann Lee\n- [Session page](https://e.example/talks/fearless)\n- [Slides](https://e.example/f.pdf)\n- [Video](https://youtu.be/zzzzzzzzzzz)\n\n‸\n",
	},
	{
		name: "people behind a dash",
		sessions: "### Naming – Cora Diaz\n\nNotes.\n\n### Types – Dee Roe\n\nNotes.\n\n",
		alone: "### Fearless notes – Ann Lee\n\n‸\n",
		people: "### Fearless notes – Ann Lee, Bob Ray and Eve Doe\n\n‸\n",
		bare: "### Fearless notes\n\n‸\n",
		media: `### Fearless notes – Ann Lee\n\n${LINE}\n\n‸\n\n${PAGE_FIRST}`,
	},
	{
		name: "people behind a word",
		sessions: "## Naming by Cora Diaz\n\nNotes.\n\n## Types by Dee Roe\n\nNotes.\n\n",
		alone: "## Fearless notes by Ann Lee\n\n‸\n",
		people: "## Fearless notes by Ann Lee, Bob Ray and Eve Doe\n\n‸\n",
		bare: "## Fearless notes\n\n‸\n",
		media: `## Fearless notes by Ann Lee\n\n${LINE}\n\n‸\n\n${PAGE_FIRST}`,
	},
	{
		name: "people before a colon",
		sessions: "### Cora Diaz: Naming\n\nNotes.\n\n### Dee Roe: Types\n\nNotes.\n\n",
		alone: "### Ann Lee: Fearless notes\n\n‸\n",
		people: "### Ann Lee, Bob Ray and Eve Doe: Fearless notes\n\n‸\n",
		bare: "### Fearless notes\n\n‸\n",
		media: `### Ann Lee: Fearless notes\n\n${LINE}\n\n‸\n\n${PAGE_FIRST}`,
	},
	{
		name: "German",
		sessions:
			"## Namen\n\nvon Cora Diaz\n\n[Folien](https://e.example/n.pdf)\n\nText.\n\n## Typen\n\nvon Dee Roe\n\n[Folien](https://e.example/t.pdf)\n\nText.\n\n",
		alone: "## Fearless notes\n\nvon Ann Lee\n\n‸\n",
		people: "## Fearless notes\n\nvon Ann Lee, Bob Ray und Eve Doe\n\n‸\n",
		bare: "## Fearless notes\n\n‸\n",
		media:
			"## Fearless notes\n\nvon Ann Lee\n\n[Seite des Vortrags](https://e.example/talks/fearless) · [Folien](https://e.example/f.pdf) · [Video](https://youtu.be/zzzzzzzzzzz)\n\n‸\n",
	},
	{
		name: "people in brackets, bold titles",
		sessions: "**Naming (Cora Diaz)**\n\nNotes.\n\n**Types (Dee Roe)**\n\nNotes.\n\n",
		alone: "**Fearless notes (Ann Lee)**\n\n‸\n",
		people: "**Fearless notes (Ann Lee, Bob Ray and Eve Doe)**\n\n‸\n",
		bare: "**Fearless notes**\n\n‸\n",
		media: `**Fearless notes (Ann Lee)**\n\n${LINE}\n\n‸\n\n${PAGE_FIRST}`,
	},
	{
		name: "people in emphasis",
		sessions: "## Naming *Cora Diaz*\n\nNotes.\n\n## Types *Dee Roe*\n\nNotes.\n\n",
		alone: "## Fearless notes *Ann Lee*\n\n‸\n",
		people: "## Fearless notes *Ann Lee, Bob Ray and Eve Doe*\n\n‸\n",
		bare: "## Fearless notes\n\n‸\n",
		media: `## Fearless notes *Ann Lee*\n\n${LINE}\n\n‸\n\n${PAGE_FIRST}`,
	},
	{
		name: "lines right below each other",
		sessions:
			"### Naming\n*Cora Diaz, Acme*  \n[Slides](/n.pdf) | [Video](https://youtu.be/abcdefghijk)\n\nNotes.\n\n### Types\n*Dee Roe, Initech*  \n[Slides](/t.pdf)\n\nNotes.\n\n",
		alone: "### Fearless notes\n*Ann Lee*\n\n‸\n",
		people: "### Fearless notes\n*Ann Lee, Bob Ray and Eve Doe*\n\n‸\n",
		bare: "### Fearless notes\n\n‸\n",
		media:
			"### Fearless notes\n*Ann Lee*  \n[Session page](https://e.example/talks/fearless) | [Slides](https://e.example/f.pdf) | [Video](https://youtu.be/zzzzzzzzzzz)\n\n‸\n",
	},
	{
		name: "the title linked again below",
		sessions:
			"#### Naming\n\n[Naming](https://e.example/talks/naming) by Cora Diaz\n\nNotes.\n\n#### Types\n\n[Types](https://e.example/talks/types) by Dee Roe\n\nNotes.\n\n",
		alone: "#### Fearless notes\n\nBy Ann Lee\n\n‸\n",
		people: "#### Fearless notes\n\nBy Ann Lee, Bob Ray and Eve Doe\n\n‸\n",
		bare: "#### Fearless notes\n\n‸\n",
		media:
			"#### Fearless notes\n\n[Fearless notes](https://e.example/talks/fearless) by Ann Lee\n\n[Slides](https://e.example/f.pdf) · [Video](https://youtu.be/zzzzzzzzzzz)\n\n‸\n",
	},
	{
		name: "numbers, and a player",
		sessions:
			"### 1. Naming by Cora Diaz\n\n{% youtube abcdefghijk %}\n\nNotes.\n\n### 2. Types by Dee Roe\n\n{% youtube abcdefghijz %}\n\nNotes.\n\n",
		alone: "### 3. Fearless notes by Ann Lee\n\n‸\n",
		people: "### 3. Fearless notes by Ann Lee, Bob Ray and Eve Doe\n\n‸\n",
		bare: "### 3. Fearless notes\n\n‸\n",
		media:
			"### 3. Fearless notes by Ann Lee\n\n{% youtube zzzzzzzzzzz %}\n\n[Session page][1] · [Slides][2]\n\n‸\n\n[1]: https://e.example/talks/fearless\n[2]: https://e.example/f.pdf\n",
	},
	{
		name: "Japanese",
		sessions:
			"## 名前\n\n登壇者: 山田 太郎\n\n[スライド](https://speakerdeck.com/a/n)\n\nメモ。\n\n## 型\n\n登壇者: 佐藤 花子\n\n[スライド](https://speakerdeck.com/a/t)\n\nメモ。\n\n",
		alone: "## Fearless notes\n\n登壇者: Ann Lee\n\n‸\n",
		people: "## Fearless notes\n\n登壇者: Ann Lee、Bob Ray、Eve Doe\n\n‸\n",
		bare: "## Fearless notes\n\n‸\n",
		media:
			"## Fearless notes\n\n登壇者: Ann Lee\n\n[セッションページ](https://e.example/talks/fearless) · [スライド](https://e.example/f.pdf) · [動画](https://youtu.be/zzzzzzzzzzz)\n\n‸\n",
	},
	{
		name: "a list's items",
		sessions:
			"The talks I saw:\n\n* [Naming](https://e.example/talks/naming) by Cora Diaz\n* [Types](https://e.example/talks/types) by Dee Roe\n",
		alone: "* Fearless notes by Ann Lee‸\n",
		people: "* Fearless notes by Ann Lee, Bob Ray and Eve Doe‸\n",
		bare: "* Fearless notes‸\n",
		media:
			"* [Fearless notes](https://e.example/talks/fearless) by Ann Lee – [Slides](https://e.example/f.pdf) – [Video](https://youtu.be/zzzzzzzzzzz)‸\n",
	},
	{
		name: "numbered items with a line of links",
		sessions:
			"1. **Naming**\n   [Slides](https://speakerdeck.com/a/n) [Video](https://youtu.be/abcdefghijk)\n2. **Types**\n   [Slides](https://speakerdeck.com/a/t)\n",
		alone: "3. **Fearless notes** by Ann Lee‸\n",
		people: "3. **Fearless notes** by Ann Lee, Bob Ray and Eve Doe‸\n",
		bare: "3. **Fearless notes**‸\n",
		media:
			"3. **Fearless notes** by Ann Lee\n   [Session page](https://e.example/talks/fearless) [Slides](https://e.example/f.pdf) [Video](https://youtu.be/zzzzzzzzzzz)‸\n",
	},
	{
		name: "items in HTML",
		sessions:
			'Talks:\n\n* <em>Naming things</em> by Cora Diaz - <a href="https://e.example/s">Slides</a>\n* <em>Two types</em> by Dee Roe - <a href="https://e.example/t">Slides</a>\n',
		alone: "* <em>Fearless notes</em> by Ann Lee‸\n",
		people: "* <em>Fearless notes</em> by Ann Lee, Bob Ray and Eve Doe‸\n",
		bare: "* <em>Fearless notes</em>‸\n",
		media:
			'* <em>Fearless notes</em> by Ann Lee - <a href="https://e.example/talks/fearless">Session page</a> - <a href="https://e.example/f.pdf">Slides</a> - <a href="https://youtu.be/zzzzzzzzzzz">Video</a>‸\n',
	},
];

describe("a new session looks like the post's others", () => {
	for (const { name, sessions, ...expected } of shapes) {
		for (const [key, facts] of Object.entries({ alone, people, bare: { title: "Fearless notes" }, media })) {
			it(`${name}: ${key}`, () => {
				const before = `${FRONT}${sessions}`;
				assert.equal(
					inserted(insertSession, `${before}‸`, facts),
					before + expected[key as keyof typeof expected],
				);
			});
		}
	}

	it("in the middle, with the list of definitions at the end going on", () => {
		const text = (between: string, end: string) =>
			`${FRONT}### [Naming][1]\n\n*By Cora Diaz*\n\nNotes.\n\n### [Types][2]\n\n*By Dee Roe*\n\nNotes.\n\n${between}## Next month\n\nMore.\n\n[1]: https://e.example/talks/naming\n[2]: https://e.example/talks/types\n${end}`;
		assert.equal(
			inserted(insertSession, text("‸", ""), { ...alone, url: media.url }),
			text("### [Fearless notes][3]\n\n*By Ann Lee*\n\n‸\n\n", "[3]: https://e.example/talks/fearless\n"),
		);
	});

	it("several at once, the cursor at the first one's notes", () => {
		const before = `${FRONT}## Naming by Cora Diaz\n\nNotes.\n\n[Slides](/n.pdf)\n\n## Types by Dee Roe\n\nNotes.\n\n[Slides](/t.pdf)\n\n`;
		const list = [{ ...alone, slides: "/f.pdf" }, { title: "Grace" }, { title: "Heaps", slides: "/h.pdf" }];
		assert.equal(
			inserted(
				(post, offset, sessions: typeof list) => insertSessions(post, offset, sessions),
				`${before}‸`,
				list,
			),
			`${before}## Fearless notes by Ann Lee\n\n‸\n\n[Slides](/f.pdf)\n\n## Grace\n\n## Heaps\n\n[Slides](/h.pdf)\n`,
		);
	});
});
