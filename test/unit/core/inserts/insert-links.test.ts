import assert from "node:assert/strict";
import { insertImage, insertImages } from "../../../../src/core/inserts/insert-image.ts";
import { insertSlides } from "../../../../src/core/inserts/insert-slides.ts";
import { inserted, refused } from "./support.ts";

const image = (text: string) => inserted(insertImage, text, { alt: "The hall", url: "/hall.jpg" });
const slides = (text: string) => inserted(insertSlides, text, { url: "/naming.pdf" });

describe("insertImage", () => {
	it("stands alone on a blank line and in a text line elsewhere", () => {
		assert.equal(image("a\n\n‸\n\nb\n"), "a\n\n![The hall][1]‸\n\nb\n\n[1]: /hall.jpg\n");
		assert.equal(image("a ‸ b\n"), "a ![The hall][1]‸ b\n\n[1]: /hall.jpg\n");
		assert.equal(image("- a\n- ‸b\n"), "- a\n- ![The hall][1]‸ b\n\n[1]: /hall.jpg\n");
		assert.equal(image("> ‸\n> b\n"), "> ![The hall][1]‸\n> b\n\n[1]: /hall.jpg\n");
		assert.equal(image("# A‸\n"), "# A\n\n![The hall][1]‸\n\n[1]: /hall.jpg\n");
		assert.equal(image("| a‸ |\n|---|\n\nb\n"), "| a |\n|---|\n\n![The hall][1]‸\n\nb\n\n[1]: /hall.jpg\n");
		assert.equal(image("<p>a‸</p>\n"), "<p>a</p>\n\n![The hall][1]‸\n\n[1]: /hall.jpg\n");
		assert.equal(image("> <p>a‸</p>\n"), "> <p>a</p>\n\n![The hall][1]‸\n\n[1]: /hall.jpg\n");
	});

	it("never stands in the line of a definition", () => {
		for (const text of [
			"- ‸[1]: /one\n\n[a][1]\n",
			"> ‸[1]: /one\n\n[a][1]\n",
			"> [1]: /one‸",
			"- [1]: /o‸ne\n\n[a][1]\n",
			"Text\n\n[1]: ‸\n\nEnd.\n",
			"[film]:‸\n\nEnd.\n",
			"> - [film]:‸ \n",
		])
			assert.equal(
				refused(insertSlides, text, { url: "/naming.pdf" }),
				"Move the cursor out of the link's definition first.",
			);
	});

	it("never makes something else of the text around it", () => {
		// Python-Markdown takes the link's text for the label of what stands before it.
		const text = "Title: A day\nDate: 2031-01-31\n\nSee ‸ [the deck][1].\n\n[1]: /deck\n";
		assert.equal(
			refused(insertImage, text, { alt: "Hall", url: "/hall.jpg" }),
			"Insert it in another place: in line 4 the text around it would read otherwise.",
		);
	});

	it("leaves what a template tag makes to the engine", () => {
		const url = '{{ "/hall.jpg" | absolute_url }}';
		const front = "---\nlayout: post\ntitle: A day\n---\n\n";
		assert.equal(
			inserted(insertImage, `${front}a ‸\n`, { alt: "Hall", url }),
			`${front}a ![Hall][1]‸\n\n[1]: ${url}\n`,
		);
	});

	it("never lands before a line's mark, in a tag or behind a lonely backslash", () => {
		assert.equal(image("- a\n‸- b\n"), "- a\n- ![The hall][1]‸ b\n\n[1]: /hall.jpg\n");
		assert.equal(image("a <br‸> b\n"), "a <br>![The hall][1]‸ b\n\n[1]: /hall.jpg\n");
		assert.equal(image("a \\‸* b\n"), "a ![The hall][1]‸ \\* b\n\n[1]: /hall.jpg\n");
	});

	it("uses a definition that leads there already", () => {
		assert.equal(
			image('‸\n\n[x][pic]\n\n[pic]: </hall.jpg> "T"\n'),
			'![The hall][pic]‸\n\n[x][pic]\n\n[pic]: </hall.jpg> "T"\n',
		);
	});

	it("refuses an empty alt text", () => {
		assert.equal(
			refused(insertImage, "‸", { alt: " ", url: "/hall.jpg" }),
			"Say what the image shows, for readers who do not see it.",
		);
	});
});

describe("insertSlides", () => {
	it("is a link called Slides unless told otherwise", () => {
		assert.equal(slides("Good talk.‸\n"), "Good talk. [Slides][1]‸\n\n[1]: /naming.pdf\n");
		assert.equal(
			inserted(insertSlides, "‸", { url: "/naming.pdf", text: "Slides [PDF]" }),
			"[Slides \\[PDF\\]][1]‸\n\n[1]: /naming.pdf\n",
		);
	});

	it("keeps apart from a `!` that would make it an image, and from words", () => {
		assert.equal(slides("Wow!‸(x)\n"), "Wow! [Slides][1]‸ (x)\n\n[1]: /naming.pdf\n");
		assert.equal(slides("良い‸発表\n"), "良い[Slides][1]‸発表\n\n[1]: /naming.pdf\n");
	});

	describe("refuses in one sentence", () => {
		const places: Readonly<Record<string, string>> = {
			"[a‸b](c)\n": "Move the cursor out of the link first.",
			"![a](b‸c)\n": "Move the cursor out of the link first.",
			"a `b‸c`\n": "Move the cursor out of the code first.",
			"a {{ si‸te.url }}\n": "Move the cursor out of the template tag first.",
			"a\n\n<!-- b\n\n‸": "Close the HTML at the end of the post first: it swallows all that follows.",
		};
		for (const [text, sentence] of Object.entries(places)) {
			it(text.trim(), () => assert.equal(refused(insertSlides, text, { url: "/a.pdf" }), sentence));
		}
	});
});

describe("insertImages", () => {
	const both = (text: string) =>
		inserted(insertImages, text, [
			{ alt: "The hall", url: "/hall.jpg" },
			{ alt: "The stage", url: "/stage.jpg" },
		]);

	it("gives each a paragraph, side by side in a line of text", () => {
		const list = "[1]: /hall.jpg\n[2]: /stage.jpg\n";
		assert.equal(both("a\n\n‸\n\nb\n"), `a\n\n![The hall][1]\n\n![The stage][2]‸\n\nb\n\n${list}`);
		assert.equal(both("a ‸ b\n"), `a ![The hall][1] ![The stage][2]‸ b\n\n${list}`);
		assert.equal(
			both("a\r\n\r\n‸"),
			`a\r\n\r\n![The hall][1]\r\n\r\n![The stage][2]‸\r\n\r\n${list.replaceAll("\n", "\r\n")}`,
		);
	});

	it("refuses all where one will not do", () => {
		const images = [
			{ alt: "The hall", url: "/hall.jpg" },
			{ alt: " ", url: "/stage.jpg" },
		];
		assert.equal(
			refused(insertImages, "‸", images),
			"Say what the image shows, for readers who do not see it.",
		);
	});
});

describe("an image's template", () => {
	const image = (text: string, template: string) =>
		inserted(insertImage, text, { alt: 'The "hall"', url: "/hall.jpg", template });

	it("gives it the engine's own form", () => {
		assert.equal(
			image("a ‸ b\n", '{image}{: width="600"}'),
			'a ![The "hall"][1]{: width="600"}‸ b\n\n[1]: /hall.jpg\n',
		);
		assert.equal(
			image("a ‸ b\n", "![{alt}]({src}){width=600}"),
			'a ![The "hall"](/hall.jpg){width=600}‸ b\n',
		);
		assert.equal(
			image("a‸\n", '{{< figure src="{src}" alt="{alt}" width="600" >}}'),
			'a\n\n{{< figure src="/hall.jpg" alt="The \'hall\'" width="600" >}}‸\n',
		);
		assert.equal(image("‸", " "), '![The "hall"][1]‸\n\n[1]: /hall.jpg\n');
	});

	it("is refused where the image or its text would be lost", () => {
		const sentence = (template: string) =>
			refused(insertImage, "‸", { alt: "The hall", url: "/hall.jpg", template });
		assert.equal(
			sentence("{alt}"),
			"Put {image} or {src} into recap.images.template: an image needs its address.",
		);
		assert.equal(
			sentence("<img src={src}>"),
			"Put {alt} into recap.images.template: an image needs its text.",
		);
	});
});
