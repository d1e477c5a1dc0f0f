import assert from "node:assert/strict";
import { type AddressRole, validateLink, validateNeededLink } from "../../../../src/core/inserts/validate.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";

const roles: readonly AddressRole[] = ["page", "slides", "video", "image"];
const OPEN = "Close the code block at the end of the post first: it swallows all that follows.";

describe("validateLink", () => {
	const post = readPost("Text.\n");
	const open = readPost("[a][1]\n\n[1]: https://known.example\n\n```\ncode\n");

	for (const role of roles) {
		it(`tells while the address of the ${role} is typed that its definition has no place`, () => {
			assert.equal(validateLink(open, role, "https://new.example/x"), OPEN);
			assert.equal(validateNeededLink(open, role, "https://new.example/x"), OPEN);
			assert.equal(validateLink(open, role, "https://known.example"), undefined);
			assert.equal(validateLink(post, role, "https://new.example/x"), undefined);
		});

		it(`tells of a wrong address of the ${role} first, and of none where it may be left out`, () => {
			const wrong = validateLink(open, role, "javascript:alert(1)");
			assert.match(wrong ?? "", /^Start the address of /);
			assert.equal(validateLink(post, role, "javascript:alert(1)"), wrong);
			assert.equal(validateLink(open, role, " "), undefined);
			assert.match(validateNeededLink(open, role, " ") ?? "", /^Give the address of /);
		});
	}
});
