import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { launchChrome } from "../harness/launch-chrome.ts";
import { edited, editKinds } from "../support/edit-script.ts";
import { runs } from "../support/long-run.ts";
import { postFiles } from "../support/preview-post.ts";
import { PagePair } from "./support/page-pair.ts";

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
});
