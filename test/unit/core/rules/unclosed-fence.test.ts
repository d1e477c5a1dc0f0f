import assert from "node:assert/strict";
import { unclosedFence } from "../../../../src/core/rules/unclosed-fence.ts";
import { find, findingsOf, marked, postOf } from "./find.ts";

/** kramdown takes a fence that nothing closes for text; CommonMark's code goes on to the end. */
const hugo = { dialectId: "hugo" };

describe("unclosed-fence", () => {
	it("is told where the engine takes it for text", () => {
		const body = "«```go»\nmain()\n\nSee [the code][1].\n\n[1]: /code";
		assert.equal(marked(unclosedFence, postOf(body.replaceAll(/[«»]/g, ""))), postOf(body));
		assert.deepEqual(findingsOf(unclosedFence, postOf("1. Run it:\n   ```sh\nmake\n```\n\nDone.")), []);
	});

	it("is told once, instead of the references whose definitions it hides", () => {
		const body = "See [the code][1] and [more][2].\n\n```go\nmain()\n\n[1]: /code\n[2]: /more";
		assert.deepEqual(find(postOf(body), hugo), ["unclosed-fence: «```go»"]);
		assert.equal(findingsOf(unclosedFence, postOf(body), hugo)[0]?.severity, "error");
	});

	it("leaves a reference without any definition to its own rule", () => {
		const body = "See [the code][1] and [more][2].\n\n```go\nmain()\n\n[1]: /code";
		const expected = ["undefined-reference: «[more][2]»", "unclosed-fence: «```go»"];
		assert.deepEqual(find(postOf(body), hugo), expected);
		assert.deepEqual(find(postOf(body)), expected);
	});

	it("marks the fence that goes on to the end, not the one before it", () => {
		const body = "1. Run it:\n    ```sh\nmake\n«```»\n\nDone. [a][b]";
		assert.equal(marked(unclosedFence, postOf(body.replaceAll(/[«»]/g, "")), hugo), postOf(body));
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
