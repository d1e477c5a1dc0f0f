import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { writeUp } from "../../bench/write-up.ts";
import { launchChrome, openPage } from "../harness/launch-chrome.ts";
import { edited, editKinds } from "../support/edit-script.ts";
import { runs } from "../support/long-run.ts";
import { PreviewHost } from "../support/preview-host.ts";
import { postFiles } from "../support/preview-post.ts";
import { PagePair } from "./support/page-pair.ts";
import { origin, servePreview, settle } from "./support/served-preview.ts";

const [post = ""] = Object.entries(postFiles).flatMap(([path, text]) => (path.endsWith(".md") ? [text] : []));
/** Made to reach from one end of the post to the other. */
const additions =
	"\n\nOne[^n] [lost][7].\n\n<details><summary>More</summary>\n\n*Inside*\n\n</details>\n\n[^n]: Note.\n";

describe("The preview's page in a browser, without VS Code", () => {
	let browser: Browser;
	let pair: PagePair;

	before(async () => {
		browser = await launchChrome(console.error);
		pair = await PagePair.open(browser);
	});

	after(() => browser?.close());

	for (const seed of [1, 2, 3, 4, 5].slice(0, runs(5))) {
		it(`is after each of 20 edits what it would be if it were opened then (${seed})`, async () => {
			await pair.start(post + additions);
			for (let number = 0; number < 20; number++) {
				const kind = editKinds[(number * 7 + seed) % editKinds.length] ?? "type a sign";
				const edit = { kind, place: number * 997 * seed, choice: number * 31 + seed };
				assert.equal(await pair.difference(edited(pair.text, edit)), undefined, JSON.stringify(edit));
			}
		});
	}

	it("divides a long post, and leaves every block where it would stand undivided", async () => {
		const page = await openPage(browser, { width: 800, height: 700 });
		await servePreview(page);
		await page.goto(`${origin}/page`);
		const host = new PreviewHost(writeUp(150_000));
		host.hear({ type: "ready" });
		await settle(page.mainFrame(), host);
		const tops = () =>
			page.evaluate(() =>
				[...document.querySelectorAll("#post-body > div, recap-portion > div")].map((block) =>
					Math.round(block.getBoundingClientRect().top + window.scrollY),
				),
			);
		const layouts = ["layout-classic", "layout-wordpress", "layout-minimal"];
		const topsOf = async (layout: string) => {
			await page.evaluate((name) => {
				document.body.className = name;
			}, layout);
			return tops();
		};
		const divided = [];
		for (const layout of layouts) divided.push(await topsOf(layout));
		const alone = await page.evaluate(() => {
			const count = document.querySelectorAll("recap-portion.alone").length;
			for (const portion of document.querySelectorAll("recap-portion"))
				portion.replaceWith(...portion.childNodes);
			return count;
		});
		assert.ok(alone >= 3, `${alone} portions stand alone`);
		const undivided = [];
		for (const layout of layouts) undivided.push(await topsOf(layout));
		assert.deepEqual(divided, undivided);
		await page.close();
	});
});
