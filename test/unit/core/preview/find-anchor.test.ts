import assert from "node:assert/strict";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { findAnchor } from "../../../../src/core/preview/find-anchor.ts";

const text = `# A day out

## 1. What we *heard* & saw

### Café: the room {#room}

## Talks

## Talks
`;

describe("findAnchor", () => {
	const cases: readonly (readonly [fragment: string, heading: string | undefined])[] = [
		["#room", "### Café"],
		["#1-what-we-heard-saw", "## 1."],
		["#1-what-we-heard--saw", "## 1."],
		["#what-we-heard--saw", "## 1."],
		["#A-Day-Out", "# A day"],
		["#caf%C3%A9-the-room", "### Café"],
		["#top", "# A day"],
		["#", "# A day"],
		["#elsewhere", undefined],
		["#%E0%A4%A", undefined],
	];
	for (const [fragment, heading] of cases) {
		it(`${heading ? "leads" : "does not lead"} from ${fragment} to a heading`, () => {
			const found = findAnchor(readPost(text), fragment);
			assert.equal(
				found === undefined ? undefined : text.slice(found, found + (heading?.length ?? 0)),
				heading,
			);
		});
	}

	it("tells headings of one text apart by their number", () => {
		const post = readPost(text);
		assert.equal(findAnchor(post, "#talks"), text.indexOf("## Talks"));
		assert.equal(findAnchor(post, "#talks-1"), text.lastIndexOf("## Talks"));
	});
});
