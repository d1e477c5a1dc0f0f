import assert from "node:assert/strict";
import { inlinePlace } from "../../../../src/core/inserts/inline-place.ts";
import { blockPlace, referencePlace } from "../../../../src/core/inserts/insertion-place.ts";
import { sessionPlace } from "../../../../src/core/inserts/move-session.ts";
import { nearestPlace } from "../../../../src/core/inserts/nearest-place.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

const FRONT = "---\nlayout: post\ntitle: A day\n---\n";

describe("nearestPlace", () => {
	const cases = [
		[
			"the end of the front matter",
			blockPlace,
			"---\nlayout: po‸st\ntitle: A day\n---\n\nHello.\n",
			`${FRONT}«»\nHello.\n`,
		],
		[
			"beside code",
			blockPlace,
			`${FRONT}Hello.\n\n\`\`\`js\nlet a;‸\n\`\`\`\n\nBye.\n`,
			`${FRONT}Hello.\n\n\`\`\`js\nlet a;\n\`\`\`«»\n\nBye.\n`,
		],
		[
			"a session",
			sessionPlace,
			`${FRONT}Hel‸lo.\n\n## [Naming](https://e.example/talks/n)\n\nBy Ann Lee\n`,
			`${FRONT}Hello.\n\n«»## [Naming](https://e.example/talks/n)\n\nBy Ann Lee\n`,
		],
		["none", sessionPlace, `${FRONT}Hel‸lo.\n`, undefined],
		["none below what nobody closes", referencePlace, "---\ntitle: x\n\nText‸.\n", undefined],
		["beside a link", inlinePlace, `${FRONT}See [the ta‸lk](/a).\n`, `${FRONT}See [the talk](/a).«»\n`],
	] as const;
	for (const [name, place, marked, expected] of cases) {
		it(name, () => {
			const text = marked.replace("‸", "");
			const near = nearestPlace(readPost(text), marked.indexOf("‸"), place);
			assert.equal(near === undefined ? undefined : `${text.slice(0, near)}«»${text.slice(near)}`, expected);
		});
	}
});
