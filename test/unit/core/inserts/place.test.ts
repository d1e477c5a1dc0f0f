import assert from "node:assert/strict";
import { moveSession, sessionPlace } from "../../../../src/core/inserts/move-session.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { insertCommands } from "../../../support/insert-commands.ts";

const sentence = (answer: object) => (isRefusal(answer) ? answer.refusal : undefined);

const FRONT = "Move the cursor below the front matter first.";
const CODE = "Move the cursor out of the code block first.";
const LINK = "Move the cursor out of the link first.";
const OPEN_CODE = "Close the code block at the end of the post first: it swallows all that follows.";
const OPEN_HTML = "Close the HTML at the end of the post first: it swallows all that follows.";
const NO_SESSION = "Put the cursor in a session first.";
const front = "---\nlayout: post\ntitle: A day\n---\n";
/** Read as CommonMark. */
const hugo = '+++\ntitle = "A day"\n+++\n';

/** By text with the cursor at ‸: what session, links and speaker are told. */
const places: Readonly<
	Record<
		string,
		readonly [session: string | undefined, link: string | undefined, speaker: string | undefined]
	>
> = {
	"---\nlayout: post‸\ntitle: A day\n---\n\nText.\n": [FRONT, FRONT, NO_SESSION],
	"---\r\nlayout: post\r\ntitle: A day\r\n-‸--\r\n\r\nText.\r\n": [FRONT, FRONT, NO_SESSION],
	"\ufeff---\nti‸tle: A day\n---\n": [FRONT, FRONT, NO_SESSION],
	"+++\nti‸tle = 'A day'\n+++\n\nText.\n": [FRONT, FRONT, NO_SESSION],
	"---\nlayout: post\ntitle: A day\n\nText.‸\n": [
		"Close the front matter with a line --- first.",
		"Close the front matter with a line --- first.",
		NO_SESSION,
	],
	[`${front}\`\`\`js\nlet ‸a;\n\`\`\`\n`]: [CODE, CODE, NO_SESSION],
	[`${front}Text.\n\n    le‸t a;\n`]: [CODE, CODE, NO_SESSION],
	[`${front}- a\n\n  ~~~\n  le‸t a;\n  ~~~\n`]: [CODE, CODE, NO_SESSION],
	[`${hugo}Text.\n\n\`\`\`js\nlet ‸a;\n`]: [OPEN_CODE, OPEN_CODE, NO_SESSION],
	[`${hugo}Text.‸\n\n\`\`\`js\nlet a;\n`]: [undefined, OPEN_CODE, NO_SESSION],
	// To kramdown a fence or comment that nothing closes is text.
	[`${front}Text.\n\n\`\`\`js\nlet ‸a;\n`]: [undefined, undefined, NO_SESSION],
	[`${front}Text.‸\n\n<!-- note\n`]: [undefined, undefined, NO_SESSION],
	[`${front}<!-- no‸te -->\n\nText.\n`]: [undefined, undefined, NO_SESSION],
	[`${hugo}Text.‸\n\n<!-- note\n`]: [undefined, OPEN_HTML, NO_SESSION],
	[`${hugo}Text.\n\n<!-- no‸te\n`]: [OPEN_HTML, OPEN_HTML, NO_SESSION],
	[`${hugo}Text.‸\n\n<!-- note\n\n[1]: /a\n`]: [undefined, OPEN_HTML, NO_SESSION],
	[`${front}Text \`co‸de\`.\n`]: [undefined, "Move the cursor out of the code first.", NO_SESSION],
	[`${front}Text [te‸xt](/a).\n`]: [undefined, LINK, NO_SESSION],
	[`${front}Text ![te‸xt][1].\n\n[1]: /a\n`]: [undefined, LINK, NO_SESSION],
	[`${front}Text {% inc‸lude a %}.\n`]: [
		undefined,
		"Move the cursor out of the template tag first.",
		NO_SESSION,
	],
	"‸": [undefined, undefined, NO_SESSION],
	"\n\n‸": [undefined, undefined, NO_SESSION],
	[`${front}‸`]: [undefined, undefined, NO_SESSION],
	[`${front}\nText 👏 متن‸\n`]: [undefined, undefined, NO_SESSION],
	[`${front}Text.‸\n\n[1]: /a\n`]: [undefined, undefined, NO_SESSION],
	[`${front}| a‸ |\n|---|\n`]: [undefined, undefined, NO_SESSION],
	[`${front}## [On naming](https://a.example/n)\n\nBy Ann Lee\n\nNotes‸.\n`]: [
		undefined,
		undefined,
		undefined,
	],
	[`${front}Hello.‸\n\n## [On naming](https://a.example/n)\n\nBy Ann Lee\n`]: [
		undefined,
		undefined,
		NO_SESSION,
	],
};

describe("The place of an insert command", () => {
	for (const [marked, [session, link, speaker]] of Object.entries(places)) {
		it(`is told of before any question: ${JSON.stringify(marked)}`, () => {
			const post = readPost(marked.replace("‸", ""));
			const offset = marked.indexOf("‸");
			const expected: Record<string, unknown> = { session, image: link, slides: link, video: link, speaker };
			for (const [name, [place, insert]] of Object.entries(insertCommands)) {
				assert.equal(sentence(place(post, offset)), expected[name], name);
				assert.equal(sentence(insert(post, offset)), expected[name], `${name}, when it edits`);
			}
			assert.equal(sentence(sessionPlace(post, offset)), speaker);
			if (speaker !== undefined) assert.equal(sentence(moveSession(post, offset, "up")), speaker);
		});
	}
});
