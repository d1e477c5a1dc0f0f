import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PagePair } from "../test/e2e/support/page-pair.ts";
import { launchChrome } from "../test/harness/launch-chrome.ts";
import { type Draw, drawEdit, draws } from "../test/support/draws.ts";
import { edited } from "../test/support/edit-script.ts";
import { PreviewHost } from "../test/support/preview-host.ts";
import { openShell } from "../test/support/preview-window.ts";
import { freshFace, ShownPage, settle } from "../test/support/shown-page.ts";

/**
 * Edits every Markdown file below a folder at random in an open preview, and tells where the page then differs from one that is
 * opened for the same text: all files in happy-dom, every `--every`th one in a real browser as well. Build before.
 */
const usage =
	"Name a folder of Markdown files: node --import=tsx scripts/prove-preview.ts FOLDER [EDITS A POST] [SEED] [EVERY HOW MANIETH POST IN A BROWSER]";

const [folder, edits = "12", seed = "1", every = "20"] = process.argv.slice(2);
if (folder === undefined) {
	console.error(usage);
	process.exitCode = 2;
} else {
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.(md|mdx|markdown)$/.test(file))
		.sort();
	const read = (file: string) => readFileSync(join(folder, file), "utf8");
	const draw = draws(Number(seed));
	const differences =
		proveInHappyDom(files, read, draw, Number(edits)) +
		(await proveInBrowser(
			files.filter((_, at) => at % Number(every) === 0),
			read,
			draw,
			Number(edits),
		));
	process.exitCode = differences === 0 ? 0 : 1;
}

function proveInHappyDom(
	files: readonly string[],
	read: (file: string) => string,
	draw: Draw,
	edits: number,
): number {
	const started = performance.now();
	const window = openShell();
	let differences = 0;
	let changed = 0;
	for (const file of files) {
		const host = new PreviewHost(read(file));
		const page = new ShownPage(window);
		host.hear({ type: "ready" });
		settle(host, page);
		for (let count = 0; count < edits; count++) {
			const edit = drawEdit(draw);
			const before = host.text;
			host.text = edited(before, edit);
			settle(host, page);
			if (host.text !== before) changed++;
			const isSame = host.losses === 0 && page.face === freshFace(host.text, host.pictures);
			if (isSame) continue;
			differences++;
			console.log(`${file}, edit ${count}, ${JSON.stringify(edit)}: the page differs`);
			break;
		}
		page.close();
	}
	tell("happy-dom", { posts: files.length, edits: changed, differences, started });
	return differences;
}

async function proveInBrowser(
	files: readonly string[],
	read: (file: string) => string,
	draw: Draw,
	edits: number,
): Promise<number> {
	const started = performance.now();
	const browser = await launchChrome(console.error);
	let differences = 0;
	let changed = 0;
	try {
		const pair = await PagePair.open(browser);
		for (const file of files) {
			await pair.start(read(file));
			for (let count = 0; count < edits; count++) {
				const edit = drawEdit(draw);
				const after = edited(pair.text, edit);
				if (after !== pair.text) changed++;
				const difference = await pair.difference(after);
				if (difference === undefined) continue;
				differences++;
				console.log(`${file}, edit ${count}, ${JSON.stringify(edit)}: ${difference}`);
				break;
			}
		}
	} finally {
		await browser.close();
	}
	tell("Chrome", { posts: files.length, edits: changed, differences, started });
	return differences;
}

function tell(
	where: string,
	{
		posts,
		edits,
		differences,
		started,
	}: Readonly<Record<"posts" | "edits" | "differences" | "started", number>>,
): void {
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${where}: ${posts} posts, ${edits} edits, ${differences} differences (${seconds} s)`);
}
