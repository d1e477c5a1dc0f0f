import assert from "node:assert/strict";
import { isFromPage } from "../../../src/protocol/from-page/index.ts";
import { type ExtrasToPage, isToPage } from "../../../src/protocol/to-page/index.ts";
import { leavesOf, withValue } from "./leaves.ts";

const messages: readonly ExtrasToPage[] = [
	{ type: "view", layout: "minimal", parts: ["narrow", "marks"] },
	{
		type: "outline",
		readingTime: "2 min read",
		contents: [{ title: "A", speakers: "Ada", level: 1, line: 4 }],
	},
	{
		type: "cards",
		cards: [
			{
				...{ label: "Shared on X", details: "example.org", title: "A", description: "B", about: "C" },
				...{ picture: "https://example.org/a.png", pictureRatio: 2, textPlace: "over" },
			},
		],
		warnings: [{ message: "Give the post a title.", offset: 3 }],
	},
	{ type: "marks", marks: [{ message: "No.", severity: "hint", line: 1, offset: 7, seen: "[a][b]" }] },
];

describe("isToPage", () => {
	for (const message of messages) {
		it(`takes ${message.type}, and refuses it with any part of another type`, () => {
			assert.ok(isToPage(message));
			for (const path of leavesOf(message)) {
				for (const wrong of [Symbol("no"), { no: true }, -1.5]) {
					assert.equal(isToPage(withValue(message, path, wrong)), false, path.join("."));
				}
			}
		});
	}

	it("refuses everything else", () => {
		for (const message of [
			null,
			7,
			"view",
			[],
			{},
			{ type: "show" },
			{ type: "view" },
			{ type: "marks", marks: {} },
		])
			assert.equal(isToPage(message), false, JSON.stringify(message));
	});
});

describe("isFromPage", () => {
	it("takes what the page's buttons send", () => {
		for (const part of ["narrow", "cards", "marks"]) assert.ok(isFromPage({ type: "toggle", part }));
		assert.ok(isFromPage({ type: "revealOffset", offset: 0 }));
	});

	it("refuses everything else", () => {
		for (const message of [
			...[
				null,
				"toggle",
				{},
				{ type: "toggle" },
				{ type: "toggle", part: "quit" },
				{ type: "toggle", part: ["cards"] },
			],
			...[
				{ type: "revealOffset" },
				{ type: "revealOffset", offset: -1 },
				{ type: "revealOffset", offset: 1.5 },
			],
		]) {
			assert.equal(isFromPage(message), false, JSON.stringify(message));
		}
	});
});
