import assert from "node:assert/strict";
import { checkPost } from "../../../../src/core/check/check-post.ts";
import { dialects } from "../../../../src/core/dialects/index.ts";
import { newPostDialects } from "../../../../src/core/new-post/engine-of-blog.ts";
import type { NewPost } from "../../../../src/core/new-post/new-post.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { oneLine } from "../../../../src/core/text/inline-text.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { assertNone } from "../../../support/assert-none.ts";
import { expandSnippet } from "../../../support/expand-snippet.ts";
import { type Asked, newPostIn, readTitles } from "../../../support/new-posts.ts";
import { oddTitles } from "../../../support/odd-titles.ts";
import { assertWritten } from "../../../support/written-by-engine.ts";

async function made(asked: Asked): Promise<NewPost> {
	const answer = await newPostIn(asked);
	return isRefusal(answer) ? assert.fail(answer.refusal) : answer;
}

/** Its path, and its front matter. */
async function start(asked: Asked): Promise<string> {
	const { path, text, bodyStart } = await made(asked);
	return `${path}\n${text.slice(0, bodyStart).trimEnd()}`;
}

describe("a new post", () => {
	it("is made for every engine", () =>
		assertNone(
			dialects.filter((each) => !newPostDialects.includes(each) && each.id !== "plain").map(({ id }) => id),
			"Say in the `newPost` of each dialect how one is made",
		));

	for (const { id, label } of newPostDialects)
		it(`is written by ${label}'s rules`, async () =>
			assertWritten(id, "newPost", (await start({ engine: id })).split("\n")));

	it("opens with the event and closes with a conclusion", async () => {
		const { text, bodyStart } = await made({ engine: "jekyll" });
		assert.equal(
			text.slice(bodyStart),
			[
				"For those who have never been: [Tidewater](https://tidewater.example.org/2026) is a conference about something worth a trip. Its 2026 edition took place in Bergen from January 29 to January 31, 2026.",
				"",
				"What was special this year, in two sentences. Here are my notes from the sessions I keep thinking about.",
				"",
				"## Conclusion",
				"",
				"What the event was worth to you, in two sentences. If you work on something similar, put [Tidewater](https://tidewater.example.org/2026) on your list for next year.",
				"",
			].join("\n"),
		);
	});

	const bodies: Readonly<Record<string, readonly string[]>> = {
		de: [
			"Wer noch nie dort war: [Tidewater](https://tidewater.example.org/2026) ist eine Konferenz, für die sich die Reise lohnt. Die Ausgabe 2026 fand vom 29. bis 31. Januar 2026 in Bergen statt.",
			"",
			"Was in diesem Jahr besonders war, in zwei Sätzen. Hier sind meine Notizen zu den Vorträgen, die mir nicht aus dem Kopf gehen.",
			"",
			"## Fazit",
			"",
			"Was die Veranstaltung mir wert war, in zwei Sätzen. Wer an etwas Ähnlichem arbeitet, setze [Tidewater](https://tidewater.example.org/2026) auf die Liste für das nächste Jahr.",
			"",
		],
		fr: [
			"Pour celles et ceux qui n'y sont jamais allés : [Tidewater](https://tidewater.example.org/2026) est une conférence qui vaut le voyage. L'édition 2026 a eu lieu à Bergen du 29 au 31 janvier 2026.",
			"",
			"Ce qui était particulier cette année, en deux phrases. Voici mes notes sur les conférences auxquelles je pense encore.",
			"",
			"## Conclusion",
			"",
			"Ce que l'événement m'a apporté, en deux phrases. Si vous travaillez sur un sujet semblable, notez [Tidewater](https://tidewater.example.org/2026) pour l'année prochaine.",
			"",
		],
		es: [
			"Para quien no ha estado nunca: [Tidewater](https://tidewater.example.org/2026) es una conferencia por la que merece la pena viajar. Su edición 2026 tuvo lugar en Bergen del 29 al 31 de enero de 2026.",
			"",
			"Lo especial de este año, en dos frases. Aquí van mis notas de las charlas que no se me van de la cabeza.",
			"",
			"## Conclusión",
			"",
			"Lo que me aportó el evento, en dos frases. Si trabajas en algo parecido, apunta [Tidewater](https://tidewater.example.org/2026) para el año que viene.",
			"",
		],
		ja: [
			"初めての方のために: [Tidewater](https://tidewater.example.org/2026) は、遠くからでも行く価値のあるカンファレンスです。2026 年は、Bergenで 2026 年 1 月 29 日から 31 日まで開催されました。",
			"",
			"今年ならではのことを 2 文で。 ここでは、今も心に残っている講演のメモをまとめます。",
			"",
			"## おわりに",
			"",
			"イベントが自分にとってどんな価値があったかを 2 文で。似たことに取り組んでいる方は、[Tidewater](https://tidewater.example.org/2026) を来年の予定に入れてみてください。",
			"",
		],
	};
	for (const [language, lines] of Object.entries(bodies)) {
		const post = `---\ntitle: A\ndate: 2025-01-31\nlang: ${language}\n---\n\nA.\n`;
		const told: readonly (readonly [string, Partial<Asked>])[] = [
			["the site", { engine: "jekyll", blog: { "_config.yml": `title: A\nlang: ${language}-XX\n` } }],
			["the blog's posts", { engine: "jekyll", blog: { "_posts/2025-01-31-a.md": post } }],
			[
				"their folder",
				{ engine: "hugo", blog: { [`content/${language}/posts/a.md`]: post.replace(/lang.*\n/, "") } },
			],
			["the writer's language", { engine: "zola", language: `${language}-XX` }],
		];
		for (const [teller, asked] of told) {
			it(`is in the language ${language} that ${teller} tells`, async () => {
				const { text, bodyStart } = await made({ engine: "", ...asked });
				assert.equal(text.slice(bodyStart), lines.join("\n"));
			});
		}
	}

	it("is in the language that the newest posts are written in, where nothing tells it", async () => {
		const post = (day: string, words: string) => `---\ntitle: A\ndate: 2025-01-${day}\n---\n\n${words}\n`;
		const english =
			"It was the year of the fair, and there were talks about what had been done with the nets. ";
		const german =
			"Es war das Jahr der Messe, und wir haben auch die Netze gesehen, die nicht im Hafen war. ";
		const { text, bodyStart } = await made({
			engine: "jekyll",
			blog: {
				"_posts/2025-01-28-a.md": post("28", german.repeat(3)),
				"_posts/2025-01-29-b.md": post("29", english.repeat(2)),
				"_posts/2025-01-30-c.md": post("30", english.repeat(3)),
				"_posts/2025-01-31-d.md": post("31", "Sardines!"),
			},
			language: "de",
		});
		assert.equal(text.slice(bodyStart).split(":")[0], "For those who have never been");
	});

	it("is in English in a blog that is, whatever the writer's language, and in any other that Recap has no words in", async () => {
		const texts = [];
		for (const lang of ["en-GB", "pl"]) {
			const { text, bodyStart } = await made({
				engine: "jekyll",
				blog: { "_config.yml": `lang: ${lang}\n` },
				language: "de",
			});
			texts.push(text.slice(bodyStart).split(":")[0]);
		}
		assert.deepEqual(texts, ["For those who have never been", "For those who have never been"]);
	});

	it("takes no topic of two letters for a language", async () => {
		const post = "---\ntitle: A\ndate: 2025-01-31\n---\n\nA.\n";
		const { text, bodyStart } = await made({
			engine: "hugo",
			blog: { "hugo.toml": 'languageCode = "de-DE"\n', "content/js/a.md": post },
		});
		assert.equal(text.slice(bodyStart), bodies.de?.join("\n"));
	});

	it("is the same as a snippet, whose gaps are what nobody told", async () => {
		const variables = { CURRENT_YEAR: "2026", CURRENT_MONTH_NAME: "January" };
		for (const facts of [
			{},
			{ event: "", edition: "", place: "", dates: "", url: "" },
			{ event: "$1 {a} `}` \\" },
		]) {
			const { text, bodyStart, bodySnippet } = await made({ engine: "hugo", facts });
			assert.equal(`${expandSnippet(bodySnippet, variables).text}\n`, text.slice(bodyStart));
		}
	});

	for (const { id, label } of newPostDialects) {
		it(`for ${label} has nothing for Recap to find but its gaps`, async () => {
			const { path, text } = await made({ engine: id });
			const post = readPost(text, { path, dialectId: id, today: "2026-02-01" });
			assert.equal(post.isPost, true);
			const found = checkPost(post).filter(({ ruleId }) => ruleId !== "leftover-placeholder");
			assert.deepEqual(
				found.map(({ message, range }) => [message, post.slice(range)]),
				[],
			);
		});
	}

	it("has the title as it is, whatever its characters", async () => {
		assert.deepEqual(await readTitles("jekyll"), oddTitles.map(oneLine));
	});

	it("refuses what is no title", async () => {
		assert.deepEqual(await newPostIn({ engine: "hugo", facts: { title: " \n" } }), {
			refusal: "Give the post a title.",
		});
	});

	it("asks for a name where neither title nor event has letters for one", async () => {
		const facts = { title: "!!! 🎉", event: "", edition: "" };
		assert.deepEqual(await newPostIn({ engine: "hugo", facts }), {
			refusal: "Give the file a name in letters a to z: the title has none.",
		});
		assert.equal(
			(await made({ engine: "hugo", facts, slug: "Party time" })).path,
			"content/posts/party-time.md",
		);
		assert.equal(
			(await made({ engine: "hugo", facts: { title: "!!!" } })).path,
			"content/posts/tidewater-2026.md",
		);
	});

	it("has a name of a length that engines and disks take", async () => {
		const long = "A very long title that goes on and on about everything there is to say of it ".repeat(4);
		const name = async (engine: string, title: string) =>
			(await made({ engine, facts: { title } })).path.split("/").at(-1);
		assert.equal(await name("hugo", long), "a-very-long-title-that-goes-on-and-on-about-everything-there.md");
		assert.equal(await name("zenn", long), "a-very-long-title-that-goes-on-and-on-about.md");
		assert.equal(await name("zenn", "SCaLE 23x"), "scale-23x-2026-01-31.md");
		assert.equal([...((await name("hugo", "題".repeat(300))) ?? "")].length, 63);
	});
});

describe("a new post's day", () => {
	/** 23:30 on 31 January in Los Angeles, 16:30 on 1 February in Tokyo. */
	const late = Date.UTC(2026, 1, 1, 7, 30, 0);
	const western = { now: late, localZone: "America/Los_Angeles" };

	it("is that of the blog's own zone, in the file's name as in the front matter", async () => {
		const blog = { "_config.yml": "timezone: Asia/Tokyo\n" };
		assert.equal(
			await start({ engine: "jekyll", blog, ...western }),
			"_posts/2026-02-01-looking-back-at-tidewater-2026.md\n---\nlayout: post\ntitle: Looking back at Tidewater 2026\ndate: 2026-02-01 16:30:00 +09:00\ntags: [Tidewater]\n---",
		);
		const conf = { "pelicanconf.py": "AUTHOR = 'Ann'\nTIMEZONE = 'Asia/Tokyo'\n" };
		assert.equal(
			await start({ engine: "pelican", blog: conf, ...western }),
			"content/looking-back-at-tidewater-2026.md\nTitle: Looking back at Tidewater 2026\nDate: 2026-02-01 16:30\nTags: Tidewater",
		);
	});

	it("is the computer's where the blog names no zone, without a time that would be another day elsewhere", async () => {
		assert.equal(
			await start({ engine: "jekyll", ...western }),
			"_posts/2026-01-31-looking-back-at-tidewater-2026.md\n---\nlayout: post\ntitle: Looking back at Tidewater 2026\ndate: 2026-01-31\ntags: [Tidewater]\n---",
		);
	});

	it("has the offset of its season and of half hours", async () => {
		const date = async (now: number, localZone: string) =>
			/date: (.*)/.exec((await made({ engine: "hugo", now, localZone })).text)?.[1];
		assert.equal(await date(Date.UTC(2026, 6, 1, 12, 0, 0), "Europe/Berlin"), "2026-07-01T14:00:00+02:00");
		assert.equal(await date(Date.UTC(2026, 0, 1, 12, 0, 0), "Asia/Kolkata"), "2026-01-01T17:30:00+05:30");
		assert.equal(await date(Date.UTC(2026, 0, 1, 12, 0, 0), "America/St_Johns"), "2026-01-01T08:30:00-03:30");
		assert.equal(await date(Date.UTC(2026, 0, 1, 0, 0, 0), "Nowhere/Atlantis"), "2026-01-01T00:00:00+00:00");
	});
});
