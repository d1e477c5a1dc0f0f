import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { launchChrome, openPage } from "../harness/launch-chrome.ts";
import { until } from "../harness/until.ts";
import { PreviewHost } from "../support/preview-host.ts";
import { origin, servePreview, settle } from "./support/served-preview.ts";

const front = "---\nlayout: post\ntitle: A\ndate: 2026-01-01\n---\n\n";
const plain = `${front}No code here.\n`;
const code = `${front}\`\`\`ts\nconst a = "b"; // c\n\`\`\`\n\n\`\`\`klingon\nqapla\n\`\`\`\n\n\`\`\`\nconst x = 1;\n\`\`\`\n`;
const maths = `${front}In $$a^2$$ words.\n\n$$\n\\frac{1}{2} \\htmlData{x=y}{z}\n$$\n`;

describe("Code and formulas in the preview's page, in a browser without VS Code", () => {
	let browser: Browser;
	let page: Page;
	let asked: string[] = [];
	let complaints: string[] = [];

	before(async () => {
		browser = await launchChrome(console.error);
		page = await openPage(browser);
		await servePreview(page);
		page.on("request", (request) => asked.push(new URL(request.url()).pathname));
		page.on("console", (message) => complaints.push(message.text()));
	});

	beforeEach(() => {
		asked = [];
		complaints = [];
	});

	after(() => browser?.close());

	it("loads nothing for a post without either", async () => {
		await show(plain);
		assert.deepEqual(
			asked.filter((path) => /\/dist\//.test(path)),
			["/dist/preview.js"],
		);
		assert.deepEqual(complaints, []);
	});

	it("colours code by the language it names, and loads that one", async () => {
		await show(code);
		await until("the code to be coloured", async () => (await painted()).length > 0);
		assert.deepEqual(await painted(), ["comment: // c", "keyword: const", 'string: "b"']);
		assert.ok(asked.includes("/dist/code-typescript.js"));
		assert.ok(!asked.includes("/dist/code-rust.js") && !asked.includes("/dist/maths.js"));
		assert.deepEqual(complaints, []);
	});

	it("colours what is typed before it is painted, and forgets what was there", async () => {
		const host = await show(code);
		await until("the code to be coloured", async () => (await painted()).length > 0);
		host.text = code.replace('"b"', '"bc"');
		await settle(page.mainFrame(), host);
		assert.deepEqual(await painted(), ["comment: // c", "keyword: const", 'string: "bc"']);
	});

	// Markdown's expressions take a minute for a line of 20,000 such brackets, and for as long the page hears nothing.
	it("leaves code with a line as long as nobody reads, however others would be coloured", async () => {
		const fence = (language: string, line: string) => `\`\`\`${language}\n${line}\n\`\`\`\n\n`;
		await show(
			`${front}${fence("markdown", "[a](".repeat(5_000))}${fence("ts", `const x = ${"1".repeat(500)};`)}${fence("ts", "const y = 2;")}`,
		);
		await until("the code to be coloured", async () => (await painted()).length > 0);
		assert.deepEqual(await painted(), ["keyword: const", "number: 2"]);
	});

	it("sets formulas, whose fonts and styles are the extension's own", async () => {
		await show(maths);
		await page.locator("#post-body .katex").nth(1).waitFor();
		assert.equal(await page.locator("#post-body p .katex-display").count(), 0);
		assert.equal(await page.locator("#post-body .katex-display").count(), 1);
		assert.equal(await page.locator("#post-body [data-x]").count(), 0);
		await until("a font to be asked for", () =>
			asked.some((path) => /^\/dist\/fonts\/KaTeX_[\w-]+\.woff2$/.test(path)),
		);
		assert.ok(asked.includes("/dist/maths.css"));
		assert.ok(!asked.includes("/dist/code.js"));
		assert.deepEqual(complaints, []);
	});

	it("leaves formulas that nest too deep or grow too much as they are written, and sets the others", async () => {
		const deep = `${"{".repeat(9_000)}x${"}".repeat(9_000)}`;
		// Grows to 90,000 letters; one that grew to ten times that took KaTeX seven minutes.
		const growing = `\\def\\a{${"x".repeat(300)}}${"\\a".repeat(300)}`;
		await show(
			`${front}$$${deep}$$ and $$${growing}$$ and $$\\newcommand{\\mine}{\\mathbb R}\\mine^n$$ and $$\\frac{1$$.\n`,
		);
		await page.locator("#post-body .katex").waitFor();
		assert.deepEqual(await page.locator("#post-body .math:not(:has(.katex))").allTextContents(), [
			deep,
			growing,
			"\\frac{1",
		]);
		assert.deepEqual(await page.locator("#post-body .katex annotation").allTextContents(), [
			"\\newcommand{\\mine}{\\mathbb R}\\mine^n",
		]);
	});

	async function show(text: string): Promise<PreviewHost> {
		await page.goto(`${origin}/page`);
		const host = new PreviewHost(text);
		host.hear({ type: "ready" });
		await settle(page.mainFrame(), host);
		return host;
	}

	function painted(): Promise<readonly string[]> {
		return page.evaluate(() =>
			[...CSS.highlights]
				.flatMap(([name, ranges]) =>
					[...ranges].map(
						({ startContainer, startOffset, endOffset }) =>
							`${name.replace("code-", "")}: ${startContainer.nodeValue?.slice(startOffset, endOffset)}`,
					),
				)
				.sort(),
		);
	}
});
