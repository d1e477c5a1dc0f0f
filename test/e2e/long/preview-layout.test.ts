import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const files = {
	"_config.yml": "title: Notes from the quay\nbaseurl: /quay\n",
	"_layouts/default.html":
		'<!DOCTYPE html>\n<html lang="en"><head><link rel="stylesheet" href="{{ \'/assets/main.css\' | relative_url }}">\n' +
		"<style>h1 { letter-spacing: 3px }</style><script>document.title = 'ran'</script></head>\n" +
		'<body class="quay">{% include head.html %}<main id="preview-contents">{{ content }}</main></body></html>\n',
	"_layouts/post.html":
		"---\nlayout: default\n---\n<h1>{{ page.title }}</h1><time>{{ page.date | date: '%d %B %Y' }}</time>\n{{ content }}\n<footer>The end</footer>\n",
	"_includes/head.html":
		'<header id="notice"><img src="/quay/assets/logo.svg" alt="Logo">{{ site.title }}</header>',
	"assets/main.css":
		"body.quay { background: rgb(250, 240, 220); color: rgb(40, 30, 60); font-family: Georgia, serif; margin: 0 auto; max-width: 600px } pre { background: rgb(20, 20, 30); color: rgb(230, 230, 240) } header img { height: 32px }",
	"assets/logo.svg":
		'<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><circle cx="16" cy="16" r="14" fill="teal"/></svg>',
	"_posts/2026-01-31-day.md":
		"---\nlayout: post\ntitle: A day out\ndate: 2026-01-31\n---\n\nHello from [the quay][1].\n\n```ts\nconst a = 1;\n```\n\n- one\n- two\n\n[1]: https://example.org/\n",
};
const options = { files, settings: { "recap.preview.layout": "site" } };

describe("The preview in the blog's own layout", () => {
	let workbench: Workbench;
	let page: FrameLocator;

	before(async () => {
		workbench = await openWorkbench(options);
		page = await openPreview(workbench);
		await page.locator("footer").getByText("The end").waitFor();
	});

	after(() => workbench?.close());

	it("has the layout around the post, its include, styles and pictures, and none of its scripts", async () => {
		assert.equal(await page.locator("h1:visible").textContent(), "A day out");
		assert.equal(await page.locator("main time").textContent(), "31 January 2026");
		assert.equal(await page.locator("main #post-body li").count(), 2);
		const styles = () =>
			page.locator("body").evaluate((body) => {
				const { backgroundColor, maxWidth } = getComputedStyle(body);
				const heading = body.querySelector("main h1");
				return [
					backgroundColor,
					maxWidth,
					heading && getComputedStyle(heading).letterSpacing,
					document.title,
				];
			});
		await until("the styles", async () => (await styles())[0] === "rgb(250, 240, 220)");
		assert.deepEqual(await styles(), ["rgb(250, 240, 220)", "600px", "3px", "Post preview"]);
		await until("the logo", () =>
			page.locator("header img").evaluate((image: HTMLImageElement) => image.naturalWidth > 0),
		);
		await workbench.screenshot("preview-site-layout");
	});

	it("colours code for what the blog's own styles set it on", async () => {
		const colour = () =>
			page
				.locator("pre code")
				.evaluate((code) => [
					CSS.highlights.size > 0,
					getComputedStyle(code, "::highlight(code-keyword)").color,
				]);
		await until("the code to be coloured", async () => (await colour())[0] === true);
		// The theme's page is light, and would have a dark blue here.
		assert.deepEqual(await colour(), [true, "color(srgb 0.540863 0.747922 0.941176)"]);
	});

	it("shows text as it is typed, and a title in the layout", async () => {
		await workbench.goToLine(7);
		await workbench.typeInEditor("Kilimanjaro. ");
		await page.locator("main #post-body").getByText("Kilimanjaro.").waitFor();
		await workbench.goToLine(3, 8);
		await workbench.typeInEditor("Not ");
		await page.locator("#site-preview-contents h1").getByText("Not A day out").waitFor();
	});

	it("takes a changed stylesheet", async () => {
		await writeFile(join(workbench.folder, "assets/main.css"), "body { background: rgb(10, 20, 30) }");
		const background = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
		await until("the new style", async () => (await background()) === "rgb(10, 20, 30)");
	});

	it("says where a layout is broken, above the preview's own, until it is mended", async () => {
		await writeFile(join(workbench.folder, "_includes/head.html"), "<p>\n{% if %}</p>");
		await page.locator("#layout-notice").getByText("_includes/head.html, line 2").waitFor();
		await page.locator("article #post-body").getByText("Kilimanjaro.").waitFor();
		await writeFile(join(workbench.folder, "_includes/head.html"), "<p>Mended</p>");
		await page.getByText("Mended").waitFor();
	});
});

describe("The preview of a blog whose layouts only its engine can render", () => {
	let workbench: Workbench;
	after(() => workbench?.close());

	it("has the stylesheet that is found and those that the settings name, and says which is missing", async () => {
		workbench = await openWorkbench({
			files: {
				"hugo.toml": 'title = "Notes from the quay"\n',
				"static/css/main.css":
					".post-title { color: rgb(10, 20, 200) } .post-content { letter-spacing: 2px }",
				"extra/more.css": ".post-content { letter-spacing: 4px }",
				"content/posts/day.md":
					'+++\ntitle = "A <b>day</b> out"\ndate = 2026-01-31\n+++\n\nHello from [the quay](https://example.org/).\n',
			},
			settings: {
				"recap.preview.layout": "site",
				"recap.preview.styles": ["extra/more.css", "../../outside.css", "https://example.org/theme.css"],
			},
		});
		const page = await openPreview(workbench, "content/posts/day.md");
		const styleOf = (selector: string, name: "color" | "letterSpacing") =>
			page.locator(selector).evaluate((element, key) => getComputedStyle(element)[key], name);
		await until(
			"the site's style",
			async () => (await styleOf(".post-title", "color")) === "rgb(10, 20, 200)",
		);
		await until("the named style", async () => (await styleOf(".post-content", "letterSpacing")) === "4px");
		assert.equal(await page.locator(".post-title").textContent(), "A <b>day</b> out");
		for (const name of ["../../outside.css", "https://example.org/theme.css"])
			await page.locator("#layout-notice").getByText(`The stylesheet ${name} is not used`).waitFor();
		await workbench.screenshot("preview-site-styles");
	});
});

async function openPreview(workbench: Workbench, post = "_posts/2026-01-31-day.md"): Promise<FrameLocator> {
	await workbench.openFile(post);
	await workbench.runCommand("Recap: Open Post Preview to the Side");
	const page = workbench.previewFrame();
	await page.locator("#post-body").getByText("Hello from").waitFor();
	return page;
}
