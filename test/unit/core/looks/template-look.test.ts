import assert from "node:assert/strict";
import { insertSession } from "../../../../src/core/inserts/insert-session.ts";
import { REFERENCE } from "../../../../src/core/looks/link-style.ts";
import type { SessionValues } from "../../../../src/core/looks/session-values.ts";
import { templateLook } from "../../../../src/core/looks/template-look.ts";
import { sessionWords } from "../../../../src/core/looks/words.ts";
import { filled } from "../../../support/filled-template.ts";
import { inserted, refused } from "../inserts/support.ts";

const ann = { speakers: [{ name: "Ann" }] };
const slides = { slides: [{ destination: "/s" }] };
const video = { videos: [{ destination: "/v" }] };

describe("a session's template", () => {
	const template = "## {title}\n\n*{time}, {room}*\n\nWith {speakers}\n\n{slides} · {video}\n\nNotes:\n";

	it("shows what is known", () => {
		assert.equal(
			filled(template, { time: "10:30", room: "A", ...ann, ...slides, ...video }),
			"## T\n\n*10:30, A*\n\nWith Ann\n\n[Slides](/s) · [Video](/v)\n\nNotes:",
		);
	});

	const cases: readonly (readonly [template: string, values: Partial<SessionValues>, written: string])[] = [
		[template, { room: "A", ...video }, "## T\n\n*A*\n\n[Video](/v)\n\nNotes:"],
		[template, { time: "10:30", ...slides }, "## T\n\n*10:30*\n\n[Slides](/s)\n\nNotes:"],
		["## {title} ({speakers})", {}, "## T"],
		["## {title} ({speakers})", ann, "## T (Ann)"],
		["## {title} [{speakers}, {room}]", ann, "## T [Ann]"],
		["## {speakers}: {title}", {}, "## T"],
		["## {title} – {speakers}", {}, "## T"],
		["## {title} by {speakers}", {}, "## T"],
		["## {title} ##", {}, "## T ##"],
		["{title}\n\nSlides: {slides}, Video: {video}", slides, "T\n\nSlides: [Slides](/s)"],
		["{title}\n\nSlides: {slides}, Video: {video}", video, "T\n\nVideo: [Video](/v)"],
		["{title}\n\nSlides: {slides}, Video: {video}", {}, "T"],
		["{title}\n\n**Slides:** {slides} | **Video:** {video}", video, "T\n\n**Video:** [Video](/v)"],
		["{title}\n\n_{speakers}_ ({time}, {room})", ann, "T\n\n_Ann_"],
		["{title}\n\n_{speakers}_ ({time}, {room})", { ...ann, room: "A" }, "T\n\n_Ann_ (A)"],
		["{title}\n\n_{speakers}_ ({time}, {room})", { time: "9:00" }, "T\n\n(9:00)"],
		["{title}\n\nBy {speakers} in {room}.", ann, "T\n\nBy Ann."],
		["{title}\n\nBy {speakers} in {room}.", { room: "A" }, "T\n\nIn A."],
		["{title}\n\nLinks:\n- {slides}\n- {video}", video, "T\n\nLinks:\n- [Video](/v)"],
		["{title}\n\nLinks:\n- {slides}\n- {video}", {}, "T"],
		["{title}\n\n<small>{time}</small> {room}", { room: "A" }, "T\n\nA"],
		["{title}\n\n「{speakers}」{room}", {}, "T"],
		["{title}\n\n{speakers}、{room}", { room: "A" }, "T\n\nA"],
		["{title}\n\n{url} · {slides}", slides, "T\n\n[Slides](/s)"],
		["{title}\n\n{time} · {speakers} · {room}", { time: "9:00", room: "A" }, "T\n\n9:00 · A"],
		["{title}\n\n{time} · {speakers} · {room}", ann, "T\n\nAnn"],
	];
	for (const [form, values, written] of cases) {
		it(`leaves out what is not known: ${form} → ${written}`.replaceAll("\n", "⏎"), () =>
			assert.equal(filled(form, values), written),
		);
	}

	it("never fills in what a value says", () => {
		assert.equal(filled("{title} {room}", { title: "{room}", room: "$&" }), "{room} $&");
	});

	it("refuses an unknown placeholder and a template without a title", () => {
		const words = sessionWords("en");
		const read = (form: string) => templateLook(form, { link: REFERENCE, words, level: undefined });
		assert.deepEqual(read("{title} {speaker}"), {
			refusal:
				"Take {speaker} out of recap.session.template: it knows {title}, {url}, {speakers}, {slides}, {video}, {time}, {room}.",
		});
		assert.deepEqual(read("## {room}"), {
			refusal: "Put {title} into recap.session.template: a session needs its title.",
		});
	});
});

describe("insertSession with a template", () => {
	const answers = {
		title: "On *naming*",
		url: "https://example.org/n",
		speakers: "Ann Lee, Bob Ray",
		slides: "/n.pdf",
		room: "Hall 1",
	};

	it("writes the template at the level of the post's sessions, its links as references", () => {
		const template = "## {title}\n\n{speakers} ({room})\n\n{slides} | {video}";
		assert.equal(
			inserted(insertSession, "‸", { ...answers, template }),
			"## [On \\*naming\\*][1]\n\nAnn Lee and Bob Ray (Hall 1)\n\n[Slides][2]\n\n‸\n\n[1]: https://example.org/n\n[2]: /n.pdf\n",
		);
		const post = "#### One\n\nBy Eve Doe\n\n[Slides](/o.pdf)\n\n‸\n";
		assert.match(inserted(insertSession, post, { ...answers, template }), /\n#### \[On \\\*naming/);
		assert.match(inserted(insertSession, post, { ...answers, template, level: 3 }), /\n### \[On \\\*naming/);
	});

	it("links the page where the template says", () => {
		const text = inserted(insertSession, "‸", {
			...answers,
			slides: undefined,
			template: "## {title}\n\n{url}",
		});
		assert.equal(text, "## On \\*naming\\*\n\n[Session page][1]\n\n‸\n\n[1]: https://example.org/n\n");
	});

	it("defines nothing that the template leaves out, and refuses a template that will not do", () => {
		assert.equal(
			inserted(insertSession, "‸", { title: "A", slides: "/a.pdf", template: "## {title}" }),
			"## A\n\n‸\n",
		);
		assert.match(refused(insertSession, "‸", { ...answers, template: "{titel}" }), /^Take \{titel\} out/);
	});

	it("is not asked where it is blank", () => {
		assert.equal(inserted(insertSession, "‸", { title: "A", template: " " }), "## A\n\n‸\n");
	});
});
