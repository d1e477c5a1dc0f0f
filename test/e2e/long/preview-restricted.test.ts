import assert from "node:assert/strict";
import type { FrameLocator } from "playwright-core";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const files = {
	"_config.yml": "title: Notes from the quay\n",
	"_layouts/post.html":
		'<html class="quay"><head><link rel="stylesheet" href="/assets/quay.css"><style>h1 { letter-spacing: 3px }</style></head>' +
		'<body class="quay">{% include head.html %}{{ content }}<footer>The end</footer></body></html>',
	"_includes/head.html": "<header>The quay</header>",
	"assets/quay.css": "body { background: rgb(10, 20, 30) }",
	"post.md": "---\nlayout: post\ntitle: A day out\n---\n\nHello.\n",
	"assets/more.css": "footer { letter-spacing: 4px }",
	// The workspace asks for them itself.
	".vscode/settings.json": JSON.stringify({
		"recap.preview.layout": "site",
		"recap.preview.styles": ["assets/more.css"],
	}),
};

describe("The preview in Restricted Mode", () => {
	let workbench: Workbench;
	let page: FrameLocator;
	const asked: string[] = [];

	before(async () => {
		workbench = await openWorkbench({ files, window: { restricted: true } });
		workbench.page.on("request", (request) => asked.push(request.url()));
		await workbench.openFile("post.md");
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		page = workbench.previewFrame();
		for (const what of ["layout is", "stylesheets are"])
			await page.locator("#layout-notice").getByText(`${what} used only in a workspace you trust`).waitFor();
	});

	after(async () => {
		const complaints = await workbench?.close().catch((error: Error) => error.message.split("\n").slice(1));
		// VS Code starts its own extensions anew where a folder becomes trusted.
		assert.deepEqual(
			(complaints ?? []).filter((line) => !/^Extension `vscode\.[\w-]+` is already registered/.test(line)),
			[],
		);
	});

	it("has nothing of the blog's layout and styles", async () => {
		assert.equal(await page.locator("article h1.title").textContent(), "A day out");
		await page.locator("article #post-body").getByText("Hello.").waitFor();
		assert.equal(await page.locator("footer, header:not(#post-header)").count(), 0);
		const styles = await page.locator("html").evaluate(({ ownerDocument, classList }) => ({
			sheets: ownerDocument.adoptedStyleSheets.length,
			links: [...ownerDocument.querySelectorAll("link")].map(({ href }) => href.replace(/^.*\//, "")),
			isOfBlog: classList.contains("quay"),
		}));
		assert.deepEqual(styles, { sheets: 0, links: ["preview.css", "preview-parts.css"], isOfBlog: false });
		assert.deepEqual(
			asked.filter((address) => /(?:quay|more)\.css|_layouts|_includes/.test(address)),
			[],
		);
	});

	it("has all of it once the workspace is trusted", async () => {
		await workbench.runCommand("Workspaces: Manage Workspace Trust");
		await workbench.page
			.locator(".workspace-trust-editor")
			.getByRole("button", { name: "Trust", exact: true })
			.click();
		await page.locator("footer", { hasText: "The end" }).waitFor();
		const styles = () =>
			page.locator("footer").evaluate((footer) => {
				const { backgroundColor } = getComputedStyle(footer.ownerDocument.body);
				return `${backgroundColor}, ${getComputedStyle(footer).letterSpacing}`;
			});
		await until("the blog's styles", async () => (await styles()) === "rgb(10, 20, 30), 4px");
	});
});
