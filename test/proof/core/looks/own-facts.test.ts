import assert from "node:assert/strict";
import { insertSession } from "../../../../src/core/inserts/insert-session.ts";
import { labelLinks } from "../../../../src/core/looks/label-links.ts";
import { learnLook } from "../../../../src/core/looks/learn-look.ts";
import { newestLooks, postLooks } from "../../../../src/core/looks/post-looks.ts";
import type { SessionFacts } from "../../../../src/core/looks/session-facts.ts";
import { sessionWords } from "../../../../src/core/looks/words.ts";
import { writeLook } from "../../../../src/core/looks/write-look.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { inserted } from "../../../unit/core/inserts/support.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\nHello.\n\n";

interface Talk {
	readonly title: string;
	readonly speaker: string;
	readonly page: string;
	readonly slides: string;
	readonly video: string;
}

const talks: readonly Talk[] = ["naming", "typing", "caching"].map((word, order) => ({
	title: `All about ${word}`,
	speaker: ["Ann Lee", "Bob Ray", "Eve Doe"][order] ?? "",
	page: `https://e.example/talks/${word}`,
	slides: `https://e.example/${word}.pdf`,
	video: `https://www.youtube.com/watch?v=${word.padEnd(11, "x")}`,
}));

type Write = (talk: Talk) => string;

const heads: readonly Write[] = [
	({ title, page, speaker }) => `### [${title}](${page})\n\n*By ${speaker}*`,
	({ title, page, speaker }) => `## [${title}](${page})\nby **${speaker}**`,
	({ title, page, speaker }) => `## [${title}](${page}) – ${speaker}`,
	({ title, page, speaker }) => `**[${title}](${page}) (${speaker})**`,
	({ title, page, speaker }) => `#### “[${title}](${page})” by ${speaker}`,
	({ title, page, speaker }) => `### ${title}\n\n[${title}](${page}) by ${speaker}`,
	({ title, page, speaker }) => `### ${title}\n\n> Speaker: ${speaker}  \n> [Session page](${page})`,
	({ title, page, speaker }) => `[${title}](${page}) by ${speaker}\n---`,
	({ title, page, speaker }) => `### 🎤 [${title}](${page}) by ${speaker} ###`,
	({ title, page, speaker }) => `### <a href="${page}">${title}</a>\n\n<em>von ${speaker}</em>`,
];
const media: readonly Write[] = [
	({ slides, video }) => `[Slides](${slides}) · [Video](${video})`,
	({ slides, video }) => `**Slides:** [here](${slides}), **Video:** [there](${video})`,
	({ slides, video }) => `* [Folien](${slides})\n* [Aufzeichnung](${video})`,
	({ title, slides, video }) => `[${title} (slides)](${slides}) | [Recording: ${title} (YouTube)](${video})`,
	({ slides, video }) => `Material:\n\n- Slides: <${slides}>\n- Video: <${video}>`,
	({ slides, video }) => `[[Video](${video})] [[Slides](${slides})]`,
	({ slides, video }) =>
		`<a href="${slides}" target="_blank">Slides</a> / <a href="${video}" target="_blank">Video</a>`,
];
const orders: readonly ((head: string, links: string) => string)[] = [
	(head, links) => `${head}\n\n${links}\n\nNotes.\n\nMore notes.`,
	(head, links) => `${head}\n\nNotes.\n\n${links}`,
];

const factsOf = ({ title, speaker, page, slides, video }: Talk): SessionFacts => ({
	title,
	speakers: speaker,
	url: page,
	slides,
	video,
});

describe("a block made of a session's own facts is that session's block", () => {
	for (const [h, head] of heads.entries()) {
		it(`${head(talks[0] as Talk).replaceAll("\n", "⏎")}, with links of every kind`, () => {
			for (const [m, links] of media.entries()) {
				for (const [o, order] of orders.entries()) {
					if ((h + m + o) % 2 === 1) continue;
					const blocks = talks.map((talk) => order(head(talk), links(talk)));
					const [first = "", second = "", third = ""] = blocks;
					const before = `${FRONT}${first}\n\n${second}\n\n`;
					const [, , talk] = talks;
					if (!talk) continue;
					const written = inserted(insertSession, `${before}‸`, factsOf(talk));
					const expected =
						o === 0 ? third.replace("Notes.\n\nMore notes.", "‸") : third.replace("Notes.", "‸");
					assert.equal(written, `${before}${expected}\n`, `head ${h}, links ${m}, order ${o}`);
				}
			}
		});
	}

	it("for references, numbered as the post's list goes on", () => {
		const post = `${FRONT}### [One thing][1]\n\n*By Ann Lee*\n\nNotes.\n\n[Slides][2]\n\n### [Two things][3]\n\n*By Bob Ray*\n\nNotes.\n\n[Slides][4]\n\n`;
		const list =
			"[1]: https://e.example/talks/1\n[2]: https://e.example/1.pdf\n[3]: https://e.example/talks/2\n[4]: https://e.example/2.pdf\n";
		assert.equal(
			inserted(insertSession, `${post}‸\n\n${list}`, {
				title: "Three things",
				speakers: "Eve Doe",
				url: "https://e.example/talks/3",
				slides: "https://e.example/3.pdf",
			}),
			`${post}### [Three things][5]\n\n*By Eve Doe*\n\n‸\n\n[Slides][6]\n\n${list}[5]: https://e.example/talks/3\n[6]: https://e.example/3.pdf\n`,
		);
	});

	it("letter for letter, notes, firms, ids and titles of links included", () => {
		const blocks = [
			'### 1. On *naming* things {#naming}\n\nBy [Ann Lee](https://ann.example) (Acme) and **Bob Ray**\n\nNotes.\n\n    code\n\n[Slides](/n.pdf "The deck"), more slides: [second deck](/m.pdf)\n\nMore.',
			"## [Types](https://e.example/talks/t), *Ann Lee, Acme*\n10:30 – 11:15, Hall 1\n\n{% youtube abcdefghijk %}\n\nNotes.",
			"## Talk 3: “Caches” by Eve Doe\n[Video](https://youtu.be/x)\\\n[Slides](https://e.example/c.pdf)\nNotes right below.",
		];
		for (const block of blocks) {
			const post = readPost(`${FRONT}${block}\n`, { dialectId: "jekyll" });
			const [session] = post.sessions;
			assert.ok(session, block);
			const learnt = learnLook(post, session);
			assert.ok(learnt, block);
			const labelled = labelLinks(post, writeLook(learnt.look, learnt.values, sessionWords("en")).pieces);
			if (isRefusal(labelled)) assert.fail(labelled.refusal);
			assert.equal(labelled.pieces.join("").trimEnd(), block);
		}
	});
});

describe("the looks of the blog's newest posts", () => {
	const looksOf = (date: string, block: string) => {
		const path = `_posts/${date}-x.md`;
		const looks = postLooks.read(
			readPost(`---\nlayout: post\ntitle: A day\ndate: ${date}\n---\n\n${block}\n`, { path }),
			path,
		);
		assert.ok(looks);
		return [path, structuredClone(looks)] as const;
	};
	const posts = new Map([
		looksOf("2025-01-02", "## Old by Ann Lee\n\nNotes.\n\n## Older by Bob Ray\n\nNotes."),
		looksOf("2026-01-02", "### New\n\n_Ann Lee_\n\nNotes.\n\n### Newer\n\n_Bob Ray_\n\nNotes."),
	]);

	it("serve a post that has no session, the newest first", () => {
		const looks = newestLooks(posts, "_posts/2026-02-01-y.md");
		assert.equal(
			inserted(insertSession, `${FRONT}‸`, { title: "First", speakers: "Eve Doe", looks }),
			`${FRONT}### First\n\n_Eve Doe_\n\n‸\n`,
		);
	});

	it("do not where the post has its own, and a post is none of its own examples", () => {
		const own = "#### One – Ann Lee\n\nNotes.\n\n#### Two – Bob Ray\n\nNotes.\n\n";
		const looks = newestLooks(posts, "_posts/2026-01-02-x.md");
		assert.equal(
			inserted(insertSession, `${FRONT}${own}‸`, { title: "First", speakers: "Eve Doe", looks }),
			`${FRONT}${own}#### First – Eve Doe\n\n‸\n`,
		);
		assert.equal(
			inserted(insertSession, `${FRONT}‸`, { title: "First", speakers: "Eve Doe", looks }),
			`${FRONT}## First by Eve Doe\n\n‸\n`,
		);
	});
});

describe("the words of a session that nothing shows yet", () => {
	const facts = { title: "Eins", speakers: "Ann Lee, Bob Ray", slides: "/e.pdf", video: "/e.mp4" };
	it("are those of the post's language", () => {
		const text = FRONT.replace("title:", "lang: de-AT\ntitle:");
		assert.equal(
			inserted(insertSession, `${text}‸`, facts),
			`${text}## Eins\n\nVon Ann Lee und Bob Ray\n\n[Folien][1] · [Video][2]\n\n‸\n\n[1]: /e.pdf\n[2]: /e.mp4\n`,
		);
	});

	it("are those that the writer has set", () => {
		const words = { by: "Présenté par", and: "et", slides: "Support" };
		assert.equal(
			inserted(insertSession, `${FRONT}‸`, { ...facts, words }),
			`${FRONT}## Eins\n\nPrésenté par Ann Lee et Bob Ray\n\n[Support][1] · [Video][2]\n\n‸\n\n[1]: /e.pdf\n[2]: /e.mp4\n`,
		);
	});
});
