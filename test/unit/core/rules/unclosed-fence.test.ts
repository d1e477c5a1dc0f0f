import assert from "node:assert/strict";
import { unclosedFence } from "../../../../src/core/rules/unclosed-fence.ts";
import { find, findingsOf, marked, postOf } from "./find.ts";

describe("unclosed-fence", () => {
	it("is told once, instead of the references whose definitions it hides", () => {
		const body = "See [the code][1] and [more][2].\n\n```go\nmain()\n\n[1]: /code\n[2]: /more";
		assert.deepEqual(find(postOf(body)), ["unclosed-fence: «```go»"]);
		assert.equal(findingsOf(unclosedFence, postOf(body))[0]?.severity, "error");
	});

	it("leaves a reference without any definition to its own rule", () => {
		const body = "See [the code][1] and [more][2].\n\n```go\nmain()\n\n[1]: /code";
		assert.deepEqual(find(postOf(body)), ["undefined-reference: «[more][2]»", "unclosed-fence: «```go»"]);
	});

	it("marks the fence that goes on to the end, not the one before it", () => {
		const body = "1. Run it:\n    ```sh\nmake\n«```»\n\nDone. [a][b]";
		assert.equal(marked(unclosedFence, postOf(body.replaceAll(/[«»]/g, ""))), postOf(body));
	});

	for (const body of [
		"```\nmake\n```",
		"```\nmake\n````  ",
		"> ```\n> make\n> ```",
		"- ```\n  make\n  ```",
		"```\r\nmake\r\n```",
		"```\nmake\n```\n\nText with ``` in it.",
	]) {
		it(`is silent on ${JSON.stringify(body)}`, () =>
			assert.deepEqual(findingsOf(unclosedFence, postOf(body)), []));
	}
});
