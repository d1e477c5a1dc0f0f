import matter from "gray-matter";
import MarkdownIt from "markdown-it";
import { parseDocument } from "yaml";
import { checkPost } from "../src/core/check/check-post.ts";
import { readPost } from "../src/core/post/read-post.ts";
import { measureInTurn, printTable } from "./measure.ts";
import { writeUp } from "./write-up.ts";

const SIZES = [
	{ label: "2 kB", bytes: 2_000, rounds: 200 },
	{ label: "20 kB", bytes: 20_000, rounds: 60 },
	{ label: "200 kB", bytes: 200_000, rounds: 15 },
	{ label: "1 MB", bytes: 1_000_000, rounds: 5 },
];

/** The core in one process, beside the libraries it stands on doing their part alone. */
export function benchCore(): void {
	const markdown = new MarkdownIt({ html: true });
	for (const { label, bytes, rounds } of SIZES) {
		const text = writeUp(bytes);
		const frontMatter = text.slice(4, text.indexOf("\n---\n", 4));
		const rows = measureInTurn(
			{
				"recap: read post": () => readPost(text),
				"recap: read and check post": () => checkPost(readPost(text)),
				"markdown-it: parse": () => markdown.parse(text, {}),
				"markdown-it: render": () => markdown.render(text),
				"gray-matter: split": () => matter(text, {}),
				"yaml: parse front matter": () => parseDocument(frontMatter),
			},
			rounds,
		);
		printTable(`${label} post, in process`, rows);
	}
}
