import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPost } from "../src/core/check/check-post.ts";
import type { Post } from "../src/core/post/post.ts";
import { readPost } from "../src/core/post/read-post.ts";
import { missingLink } from "../src/core/rules/missing-link.ts";
import { splitPosts } from "../src/core/tidy/split-posts.ts";
import type { TidyKind } from "../src/core/tidy/tidy-part.ts";
import { tidyPost } from "../src/core/tidy/tidy-post.ts";

const KINDS: readonly TidyKind[] = ["front-matter", "session", "heading", "list", "code", "leftover"];

/**
 * Tells what Tidy Pasted Text sees in every page of a folder, a page that holds several posts one by one:
 * node --import=tsx scripts/tidy-pages.ts FOLDER
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error("Name a folder of pasted pages: node --import=tsx scripts/tidy-pages.ts FOLDER");
	process.exitCode = 2;
} else {
	for (const file of readdirSync(folder).sort()) {
		const text = readFileSync(join(folder, file), "utf8");
		const page = readPost(text.startsWith("---") ? text : `---\nlayout: post\n---\n\n${text}`);
		console.log(`\n${file}`);
		const split = splitPosts(page);
		const further = "files" in split ? split.files : [];
		const [first] = "files" in split ? split.edits : [];
		tell(first ? readPost(page.text.slice(0, first.range.start)) : page);
		for (const { title, text: own } of further) {
			console.log(`  — ${title}`);
			tell(readPost(own));
		}
	}
}

function tell(post: Post): void {
	const { parts, captions } = tidyPost(post);
	const links = checkPost(post, {}, [missingLink]).map(
		({ range, insert }) => `${insert}: ${post.slice(range)}`,
	);
	row("lost links", links);
	row(
		"lost pictures",
		captions.map((range) => post.slice(range)),
	);
	for (const kind of KINDS) {
		const found = parts.filter((part) => part.kind === kind);
		row(
			kind,
			found.map(({ range, edits }) => {
				const said = kind === "code" ? `${edits[0]?.newText.trim()} ` : "";
				return said + (post.slice(range).split(/\r?\n/)[0] ?? "");
			}),
		);
	}
}

function row(name: string, found: readonly string[]): void {
	if (found.length > 0)
		console.log(`  ${name}: ${found.length}\n${found.map((each) => `    ${each}`).join("\n")}`);
}
