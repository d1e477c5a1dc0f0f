import assert from "node:assert/strict";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const picture = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==",
	"base64",
);
const post = (layout: string, body: string) => `---\nlayout: ${layout}\ntitle: x\n---\n\n${body}\n`;

/** Ways out of the workspace folder, and what of a blog is missing or broken: told in place, and the rest shows. */
describe("The preview of a blog that names files it should not have, or has not", () => {
	let workbench: Workbench;
	let page: FrameLocator;
	/** A folder beside the workspace's, with a secret of every kind. */
	let outside: string;

	before(async () => {
		workbench = await openWorkbench({
			files: { "start.md": post("post", "Hello.") },
			settings: {
				"recap.preview.layout": "site",
				"recap.preview.styles": [
					"assets/link.css",
					"assets/linked/secret.css",
					"../../secret.css",
					"/etc/secret.css",
				],
			},
		});
		outside = `${workbench.folder}-outside`;
		for (const [path, content] of Object.entries(blogBeside(outside)))
			await write(join(workbench.folder, path), content);
		for (const [name, content] of Object.entries(secrets)) await write(join(outside, name), content);
		for (const folder of ["_layouts", "_includes", "assets"]) {
			await symlink(outside, join(workbench.folder, folder, "linked"));
			for (const extension of ["html", "css"])
				await symlink(
					join(outside, `secret.${extension}`),
					join(workbench.folder, folder, `link.${extension}`),
				);
		}
		await workbench.openFile("start.md");
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		page = workbench.previewFrame();
		await page.locator("footer", { hasText: "The end" }).waitFor();
	});

	after(async () => {
		const complaints = await workbench?.close().catch((error: Error) => error.message.split("\n").slice(1));
		if (outside) await rm(outside, { recursive: true, force: true });
		assert.deepEqual(
			(complaints ?? []).filter((line) => !/^Webview\.loadLocalResource|status of 40[14]/.test(line)),
			[],
		);
	});

	for (const [name, notice] of [
		["up", /^_layouts\/.*line 1: .*secret/],
		["link", /^_layouts\/link\.html, line 1: There is no layout “link”/],
		["linked", /^_layouts\/linked\/secret\.html, line 1: There is no layout “linked\/secret”/],
	] as const) {
		it(`takes no layout from outside: ${name}`, async () => {
			await workbench.openFile(`layout-${name}.md`);
			await page.locator("article #post-body").getByText(`Layout ${name}.`).waitFor();
			await until("the notice", async () =>
				notice.test((await page.locator("#layout-notice").textContent()) ?? ""),
			);
			assert.doesNotMatch(await text(), /SECRET/);
		});
	}

	it("takes no include and no stylesheet from outside, and those of the blog", async () => {
		await workbench.openFile("escapes.md");
		await page.locator("footer", { hasText: "The end of escapes" }).waitFor();
		assert.match(await text(), /INSIDE/);
		assert.doesNotMatch(await text(), /SECRET/);
		const styles = () =>
			page
				.locator("footer")
				.evaluate((footer) => [getComputedStyle(footer).color, getComputedStyle(footer).letterSpacing]);
		await until("the blog's own style", async () => (await styles())[0] === "rgb(1, 2, 3)");
		assert.equal((await styles())[1], "normal");
		assert.equal(await page.locator("link[rel=stylesheet][href*=secret], link[href*='link']").count(), 0);
	});

	it("shows no picture from outside, and says so in its place", async () => {
		await workbench.openFile("pictures.md");
		const inside = page.locator("#post-body img");
		await until("the picture beside the post", () => inside.first().evaluate(isLoaded));
		const missing = page.locator("#post-body .missing-image");
		await until("the others to be told of", async () => (await missing.count()) === pictures(outside).length);
		assert.equal(await inside.count(), 1);
		// The address of a file's own resource, as the page has it for a picture that may be shown.
		const address = await inside.getAttribute("src");
		await workbench.goToLine(6);
		await workbench.typeInEditor(
			`![resource](${address?.replace(workbench.folder, outside).replace("inside", "secret")}) `,
		);
		await until(
			"the resource to be told of",
			async () => (await missing.count()) === pictures(outside).length + 1,
		);
		assert.equal(await inside.count(), 1);
	});

	it("tells of a picture that is not there by its name", async () => {
		await page.locator("#post-body .missing-image", { hasText: "Not found: gone.png in " }).waitFor();
	});

	it("shows the blog's layout around includes that are missing or open each other without end", async () => {
		await workbench.openFile("circle.md");
		await page.locator("footer", { hasText: "The end of circle" }).waitFor();
		const notice = (await page.locator("#layout-notice").textContent()) ?? "";
		assert.match(notice, /_layouts\/circle\.html, line 2: There is no _includes\/gone\.html/);
		assert.match(notice, /_layouts\/circle\.html, line 3: These includes open each other without end/);
		await page.locator("#post-body").getByText("In the middle.").waitFor();
	});

	it("shows the post where layouts stand around each other without end", async () => {
		await workbench.openFile("layout-circle.md");
		await page.locator("#layout-notice", { hasText: "stand around each other without end" }).waitFor();
		await page.locator("#post-body").getByText("Layout circle.").waitFor();
	});

	it("keeps a post on the page whose file is gone, and says so", async () => {
		await rm(join(workbench.folder, "layout-circle.md"));
		await page.locator("#notice", { hasText: "layout-circle.md was moved or deleted." }).waitFor();
		await page.locator("#post-body").getByText("Layout circle.").waitFor();
	});

	async function text(): Promise<string> {
		return (await page.locator("body").textContent()) ?? "";
	}
});

const secrets: Readonly<Record<string, string | Buffer>> = {
	"secret.html": "SECRET {{ content }}",
	"secret.css": "footer { letter-spacing: 9px }",
	"secret.png": picture,
};

/** A blog that tries to reach the folder `outside` beside it. */
function blogBeside(outside: string): Readonly<Record<string, string | Buffer>> {
	const name = basename(outside);
	const sheets = [
		...[
			`/../${name}/secret.css`,
			`/%2e%2e/${name}/secret.css`,
			`..%2f${name}/secret.css`,
			`${outside}/secret.css`,
		],
		...[`file://${outside}/secret.css`, "/assets/link.css", "/assets/linked/secret.css", "C:\\secret.css"],
	];
	const includes = [
		...[`../../${name}/secret.html`, `${outside}/secret.html`, "link.html", "linked/secret.html"],
		...[`%2e%2e/%2e%2e/${name}/secret.html`, `file://${outside}/secret.html`],
	];
	return {
		"_layouts/post.html": "{{ content }}<footer>The end</footer>",
		"_layouts/escapes.html": [
			...sheets.map((href) => `<link rel="stylesheet" href="${href}">`),
			'<link rel="stylesheet" href="/assets/own.css">',
			...["own.html", ...includes].map((path) => `{% include ${path} %}`),
			"{{ content }}<footer>The end of escapes</footer>",
		].join("\n"),
		"_layouts/circle.html":
			"\n{% include gone.html %}\n{% include a.html %}\n{{ content }}<footer>The end of circle</footer>",
		"_layouts/one.html": "---\nlayout: two\n---\n{{ content }}",
		"_layouts/two.html": "---\nlayout: one\n---\n{{ content }}",
		"_includes/own.html": "INSIDE",
		"_includes/a.html": "{% include b.html %}",
		"_includes/b.html": "{% include a.html %}",
		"assets/own.css": "footer { color: rgb(1, 2, 3) }",
		"inside.png": picture,
		"layout-up.md": post(`../../${name}/secret`, "Layout up."),
		"layout-link.md": post("link", "Layout link."),
		"layout-linked.md": post("linked/secret", "Layout linked."),
		"layout-circle.md": post("one", "Layout circle."),
		"escapes.md": post("escapes", "Hello."),
		"circle.md": post("circle", "In the middle."),
		"pictures.md": post("post", `![inside](inside.png)\n\n${pictures(outside).join("\n\n")}`),
	};
}

function pictures(outside: string): readonly string[] {
	const name = basename(outside);
	const destinations = [
		...[
			`../${name}/secret.png`,
			`%2e%2e/${name}/secret.png`,
			`..%2f${name}%2fsecret.png`,
			`/../${name}/secret.png`,
		],
		...[
			`${outside}/secret.png`,
			`file://${outside}/secret.png`,
			`a/../../${name}/secret.png`,
			"C:/secret.png",
			"gone.png",
		],
	];
	return [
		...destinations.map((destination) => `![x](<${destination}>)`),
		`<img src="../../${name}/secret.png" alt="x">`,
		`<img src="..\\${name}\\secret.png" alt="x">`,
	];
}

async function write(path: string, content: string | Buffer): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}

function isLoaded(image: HTMLElement | SVGElement): boolean {
	return image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;
}
