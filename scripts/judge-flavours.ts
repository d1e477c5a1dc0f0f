import { readFileSync } from "node:fs";
import { dialects } from "../src/core/dialects/index.ts";
import type { Flavour } from "../src/core/flavours/flavour.ts";
import { flavours } from "../src/core/flavours/index.ts";
import type { Body, Link } from "../src/core/post/body-model.ts";
import { readBody } from "../src/core/post/markdown/read-body.ts";
import { readPost } from "../src/core/post/read-post.ts";
import { renderPost } from "../src/core/preview/render-post.ts";
import { skeletonOf } from "./flavours/skeleton.ts";

/**
 * The links and images Recap reads, and the blocks its preview shows, beside those that each engine's own Markdown makes, recorded
 * in a file (`test/engines/README.md` has its form): node --import=tsx scripts/judge-flavours.ts FILE [FLAVOUR | all] [links | blocks]
 * prints where they differ, too.
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

const [file, wanted, part] = process.argv.slice(2);
if (file === undefined) {
	console.error("Name a file of bodies: node --import=tsx scripts/judge-flavours.ts FILE [FLAVOUR | all]");
	process.exitCode = 2;
} else {
	judge(JSON.parse(readFileSync(file, "utf8")), wanted, part);
}

function judge(bodies: readonly Recorded[], details: string | undefined, part: string | undefined): void {
	for (const flavour of flavours) {
		const reader = readers[flavour.id] ?? "";
		let all = 0;
		let same = 0;
		let alike = 0;
		for (const { id, text, html, seen } of bodies) {
			const theirs = seen[reader];
			const shown = html[reader];
			if (theirs === undefined || typeof shown !== "string") continue;
			all++;
			const body = readBody(text, { start: 0, end: text.length }, flavour);
			const ours = { links: addresses(body.links), images: addresses(body.images) };
			const expected = { links: theirs.links.map(plain).sort(), images: theirs.images.map(plain).sort() };
			const isSame = JSON.stringify(ours) === JSON.stringify(expected);
			const page = preview(text, body, flavour);
			const blocks = { ours: skeletonOf(page), theirs: skeletonOf(shown) };
			const isAlike = blocks.ours === blocks.theirs;
			same += Number(isSame);
			alike += Number(isAlike);
			if (details !== flavour.id && details !== "all") continue;
			if ((isSame || part === "blocks") && (isAlike || part === "links")) continue;
			console.log(`${flavour.id}: ${id}`);
			console.log(`    ${JSON.stringify(text)}`);
			console.log(`    ${reader}: ${JSON.stringify(shown)}`);
			if (!isSame) console.log(`    seen: ${JSON.stringify(expected)}`);
			if (!isSame) console.log(`    read: ${JSON.stringify(ours)}`);
			if (!isAlike) console.log(`    blocks: ${blocks.theirs}`);
			if (!isAlike) console.log(`    preview: ${blocks.ours}: ${JSON.stringify(page)}`);
		}
		if (all === 0) continue;
		const share = (count: number) => `${count} (${((100 * count) / all).toFixed(1)} %)`;
		console.log(
			`${flavour.id.padEnd(22)} of ${all} bodies the same links ${share(same)}, blocks ${share(alike)}`,
		);
	}
}

/** What the preview shows for a body, as a post of an engine that reads this flavour. */
function preview(text: string, body: Body, flavour: Flavour): string {
	const dialect = dialects.find(({ markdown }) => markdown === flavour);
	const post = Object.create(readPost("", { dialectId: dialect?.id ?? "custom" }), {
		text: { value: text },
		body: { value: body },
	});
	return renderPost(post, { resolveImage: (destination) => destination })
		.blocks.map(({ html }) => html)
		.join("");
}

function addresses(links: readonly Link[]): string[] {
	return links
		.filter(({ syntax }) => String(syntax) !== "bare")
		.map(({ destination }) => plain(destination))
		.sort();
}

/** Percent-encoding, entities and a scheme's capitals never count. */
function plain(address: string): string {
	const text = address.replaceAll("&amp;", "&").replace(/^https?:/i, (scheme) => scheme.toLowerCase());
	try {
		return decodeURI(text);
	} catch {
		return text;
	}
}
