import { readFileSync } from "node:fs";
import { flavours } from "../src/core/flavours/index.ts";
import type { Link } from "../src/core/post/body-model.ts";
import { readBody } from "../src/core/post/markdown/read-body.ts";

/**
 * The links and images Recap reads beside those that each engine's own Markdown makes, recorded in a file
 * (`test/engines/README.md` has its form): node --import=tsx scripts/judge-flavours.ts FILE [FLAVOUR | all] prints where they differ, too.
 */
interface Seen {
	readonly links: readonly string[];
	readonly images: readonly string[];
}
interface Recorded {
	readonly id: string;
	readonly text: string;
	readonly html: Readonly<Record<string, string | { readonly stops: string }>>;
	readonly seen: Readonly<Record<string, Seen>>;
}

/** The reader in the data for each flavour. */
const readers: Readonly<Record<string, string>> = {
	commonmark: "commonmark",
	kramdown: "kramdown",
	goldmark: "goldmark-unsafe",
	"php-markdown": "php-markdown-extra",
	"python-markdown": "python-markdown",
	material: "python-markdown-material",
	marked: "marked-hexo",
	"markdown-it-eleventy": "markdown-it-eleventy",
	"markdown-it-vitepress": "markdown-it-vitepress",
	"remark-gfm": "remark-gfm",
	"remark-gatsby": "remark-gatsby",
	mdx: "mdx",
	"zenn-markdown": "zenn",
	pandoc: "pandoc",
};

const [file, wanted] = process.argv.slice(2);
if (file === undefined) {
	console.error("Name a file of bodies: node --import=tsx scripts/judge-flavours.ts FILE [FLAVOUR | all]");
	process.exitCode = 2;
} else {
	judge(JSON.parse(readFileSync(file, "utf8")), wanted);
}

function judge(bodies: readonly Recorded[], details: string | undefined): void {
	for (const flavour of flavours) {
		const reader = readers[flavour.id] ?? "";
		let all = 0;
		let same = 0;
		for (const { id, text, html, seen } of bodies) {
			const theirs = seen[reader];
			const shown = html[reader];
			if (theirs === undefined || typeof shown !== "string") continue;
			all++;
			const body = readBody(text, { start: 0, end: text.length }, flavour);
			const ours = { links: addresses(body.links), images: addresses(body.images) };
			const expected = { links: theirs.links.map(plain).sort(), images: theirs.images.map(plain).sort() };
			if (JSON.stringify(ours) === JSON.stringify(expected)) {
				same++;
				continue;
			}
			if (details !== flavour.id && details !== "all") continue;
			console.log(`${flavour.id}: ${id}`);
			console.log(`    ${JSON.stringify(text)}`);
			console.log(`    ${reader}: ${JSON.stringify(shown)}`);
			console.log(`    seen: ${JSON.stringify(expected)}`);
			console.log(`    read: ${JSON.stringify(ours)}`);
		}
		const share = all === 0 ? "–" : `${((100 * same) / all).toFixed(1)} %`;
		console.log(`${flavour.id.padEnd(22)} ${same} of ${all} bodies read alike: ${share}`);
	}
}

function addresses(links: readonly Link[]): string[] {
	return links
		.filter(({ syntax }) => String(syntax) !== "bare")
		.map(({ destination }) => plain(destination))
		.sort();
}

/** Percent-encoding and entities never count. */
function plain(address: string): string {
	const text = address.replaceAll("&amp;", "&");
	try {
		return decodeURI(text);
	} catch {
		return text;
	}
}
