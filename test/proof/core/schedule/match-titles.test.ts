import assert from "node:assert/strict";
import type { Session } from "../../../../src/core/schedule/schedule.ts";
import { matchTitles } from "../../../../src/core/schedule/writing/match-titles.ts";

function talk(title: string): Session {
	const empty = { speakers: [], slides: [], video: [], links: [] } as const;
	return { key: title, title, status: "confirmed", service: false, ...empty };
}

describe("a pasted list of titles", () => {
	it("is quick with many lines and many talks", () => {
		const many = Array.from({ length: 1300 }, (_, at) =>
			talk(`Talk ${at} about the harbour and its ${at * 7} ropes`),
		);
		const text = many
			.slice(0, 100)
			.map(({ title }) => title.replace("harbour", "habrour"))
			.join("\n");
		const found = matchTitles(text, many);
		assert.deepEqual(found.filter(({ session }, at) => session !== many[at]).length, 0);
	});
});
