import assert from "node:assert/strict";
import { insertVideo, videoFormsOf } from "../../../../src/core/inserts/insert-video.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { applyEdits } from "../../../../src/core/text/text-edit.ts";
import { inserted, refused } from "./support.ts";

const url = "https://youtu.be/abc_DEF-123";
const player = "https://www.youtube-nocookie.com/embed/abc_DEF-123";

describe("insertVideo", () => {
	it("is a link called Video unless told otherwise", () => {
		assert.equal(inserted(insertVideo, "Good talk.‸\n", { url }), `Good talk. [Video][1]‸\n\n[1]: ${url}\n`);
		assert.equal(
			inserted(insertVideo, "‸", { url: "/a.mp4", text: "Video: On *naming*", as: "link" }),
			"[Video: On \\*naming\\*][1]‸\n\n[1]: /a.mp4\n",
		);
	});

	it("is its picture as a link, with two definitions", () => {
		const text = inserted(insertVideo, "a\n\n‸\n\nb\n\n [1]: /x\n", {
			url,
			text: "Ann on stage",
			as: "thumbnail",
		});
		assert.equal(
			text,
			`a\n\n[![Ann on stage][2]][3]‸\n\nb\n\n [1]: /x\n [2]: https://i.ytimg.com/vi/abc_DEF-123/hqdefault.jpg\n [3]: ${url}\n`,
		);
		const { links, images } = readPost(text.replace("‸", "")).body;
		assert.equal(links.length + images.length, 2);
	});

	it("is its player with blank lines around, so that what follows is still read", () => {
		const text = inserted(insertVideo, "One.‸\n[Two](/two).\n", {
			url,
			text: 'A "day" {{ x }}',
			as: "embed",
		});
		const frame = `<iframe src="${player}" title="A &#34;day&#34; &#123;&#123; x &#125;&#125;" width="560" height="315" allowfullscreen></iframe>`;
		assert.equal(text, `One.\n[Two](/two).\n\n${frame}‸\n`);
		const glued = inserted(insertVideo, "‸\nTwo [three](/three).\n", { url, as: "embed" });
		assert.match(glued, /<\/iframe>‸\n\nTwo/);
		assert.equal(readPost(glued.replace("‸", "")).body.links.length, 1);
	});

	it("is the engine's own player where it has one, and no HTML where readers would not get it", () => {
		const as = (dialectId: string, address: string, siteMarkdown = {}) => {
			const insertion = insertVideo(readPost("One.\n", { dialectId, siteMarkdown }), 5, {
				url: address,
				text: "Talk",
				as: "embed",
			});
			return isRefusal(insertion) ? insertion.refusal : applyEdits("One.\n", insertion.edits);
		};
		const vimeo = "https://vimeo.com/12345";
		const frame = (address: string) =>
			`One.\n\n<iframe src="${address}" title="Talk" width="560" height="315" allowfullscreen></iframe>\n`;
		const refusal = "Insert the video as a link: in this blog readers would not get the HTML of its player.";
		assert.equal(as("hugo", url), "One.\n\n{{< youtube abc_DEF-123 >}}\n");
		assert.equal(as("hugo", vimeo), "One.\n\n{{< vimeo 12345 >}}\n");
		assert.equal(as("hugo", `${vimeo}/ab12`), frame("https://player.vimeo.com/video/12345?h=ab12"));
		assert.equal(as("hugo", `${vimeo}/ab12`, { keepsHtml: false }), refusal);
		assert.equal(as("dev-to", url), "One.\n\n{% embed https://www.youtube.com/watch?v=abc_DEF-123 %}\n");
		assert.equal(as("quarto", url), "One.\n\n{{< video https://www.youtube.com/watch?v=abc_DEF-123 >}}\n");
		assert.equal(as("quarto", vimeo), "One.\n\n{{< video https://vimeo.com/12345 >}}\n");
		assert.equal(as("zenn", url), "One.\n\n@[youtube](abc_DEF-123)\n");
		assert.equal(as("zenn", vimeo), refusal);
		assert.equal(
			as("wordpress", `${url}?t=90`),
			"One.\n\nhttps://www.youtube.com/watch?v=abc_DEF-123&t=90s\n",
		);
		assert.equal(as("wordpress", vimeo), "One.\n\nhttps://vimeo.com/12345\n");
		assert.equal(as("jekyll", url), frame(player));
		assert.equal(as("hexo", url), frame(player));
	});

	it("refuses a player and a picture it does not know, and addresses no reader can follow", () => {
		const other = "https://example.org/talk";
		assert.equal(
			refused(insertVideo, "‸", { url: other, as: "embed" }),
			"Insert the video as a link: Recap knows no address of a player for it.",
		);
		assert.equal(
			refused(insertVideo, "‸", { url: "https://vimeo.com/12345", as: "thumbnail" }),
			"Insert the video as a link: Recap knows the pictures of YouTube's videos only.",
		);
		assert.equal(
			refused(insertVideo, "‸", { url: "javascript:alert(1)", as: "link" }),
			"Start the address of the video with https://, or give its path in the blog.",
		);
	});
});

describe("videoFormsOf", () => {
	it("is what the address allows", () => {
		assert.deepEqual(videoFormsOf(url), ["link", "thumbnail", "embed"]);
		assert.deepEqual(videoFormsOf(" https://vimeo.com/12345 "), ["link", "embed"]);
		assert.deepEqual(videoFormsOf("/a.mp4"), ["link"]);
	});
});
