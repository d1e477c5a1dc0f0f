import assert from "node:assert/strict";
import { mock } from "node:test";
import { readBytes } from "../../../src/vscode/schedule/read-bytes.ts";
import { Silence } from "../../../src/vscode/schedule/silence.ts";

describe("a file from the web", () => {
	afterEach(() => mock.timers.reset());

	/** What a host sends, the next part each time that somebody asks. */
	function host(parts: readonly (() => string)[]): Response {
		const left = [...parts];
		return new Response(
			new ReadableStream({
				pull(stream) {
					const next = left.shift();
					if (next) stream.enqueue(new TextEncoder().encode(next()));
					else stream.close();
				},
			}),
		);
	}

	it("may take long as long as it comes", async () => {
		mock.timers.enable({ apis: ["setTimeout"] });
		let told = 0;
		const silence = new Silence(30_000, () => told++);
		const slowly = (text: string) => () => {
			mock.timers.tick(29_000);
			return text;
		};
		const bytes = await readBytes(host(["a", "b", "c", "d"].map(slowly)), 100, () => silence.heard());
		assert.deepEqual([new TextDecoder().decode(bytes), told], ["abcd", 0]);
		mock.timers.tick(30_000);
		assert.equal(told, 1);
		silence.heard();
		silence.end();
		mock.timers.tick(90_000);
		assert.equal(told, 1);
	});

	it("is not read past the most that it may have", async () => {
		const part = () => "x".repeat(60);
		assert.equal(await readBytes(host([part, part, part]), 100, () => undefined), undefined);
		const { length } = (await readBytes(host([part, part]), 120, () => undefined)) ?? [];
		assert.equal(length, 120);
	});
});
