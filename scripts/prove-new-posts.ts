import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { dialects } from "../src/core/dialects/index.ts";
import { frontMatterSnippet } from "../src/core/snippets/front-matter-snippet.ts";
import { toText } from "../src/core/snippets/to-text.ts";
import { oneLine } from "../src/core/text/inline-text.ts";
import { isRefusal } from "../src/core/text/refusal.ts";
import { newPostIn } from "../test/support/new-posts.ts";
import { oddTitles } from "../test/support/odd-titles.ts";

/**
 * Has the engines on this machine (Debian's `jekyll`, `hugo` and `pelican`) read new posts and front-matter snippets, and prints where
 * one reads a title, a day or tags otherwise than meant: npx tsx scripts/prove-new-posts.ts
 */
const programs = join(import.meta.dirname, "front-matter");
const commands: Readonly<Record<string, readonly string[]>> = {
	jekyll: ["ruby", join(programs, "jekyll.rb")],
	hugo: ["node", join(programs, "hugo.mjs")],
	pelican: ["/usr/bin/python3", join(programs, "pelican_posts.py")],
};
/** 12:05 in UTC: the same day everywhere that the programs may be set to. */
const noon = Date.UTC(2026, 0, 31, 12, 5, 9);

interface Case {
	readonly path: string;
	readonly text: string;
	readonly title: string;
	readonly tags: readonly string[];
}

/** What an engine made of a post, as the programs print it. */
interface Answer {
	readonly title?: string;
	readonly date?: string;
	readonly tags?: readonly string[];
	readonly stops?: string;
	readonly isMissing?: boolean;
}

/** Blogs whose habits are written otherwise than the engine's own form. */
const blogs: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
	jekyll: [
		{
			"_posts/2025-01-11-a.md":
				"---\nlayout: post\ntitle: 'A'\nauthor: Ann\ndate: 2025-01-11 10:00:00 +0000\ntags:\n- x\n---\n\nA\n",
			"_posts/2025-01-12-b.md":
				"---\nlayout: post\ntitle: 'B'\nauthor: Ann\ndate: 2025-01-12 10:00:00 +0000\ntags:\n- y\n---\n\nB\n",
		},
	],
	hugo: [
		{
			"content/blog/a/index.md": '+++\ntitle = "A"\ndate = 2025-01-11T10:00:00Z\ntags = ["x"]\n+++\n\nA\n',
			"content/blog/b/index.md": '+++\ntitle = "B"\ndate = 2025-01-12T10:00:00Z\ntags = ["y"]\n+++\n\nB\n',
		},
		{
			"content/blog/a.md": '---\ntitle: "A"\ndate: "2025-01-11"\ntags:\n  - x\n---\n\nA\n',
			"content/blog/b.md": '---\ntitle: "B"\ndate: "2025-01-12"\ntags:\n  - y\n---\n\nB\n',
		},
		{
			"content/blog/a.md": '{\n  "title": "A",\n  "date": "2025-01-11T10:00:00Z",\n  "tags": ["x"]\n}\n\nA\n',
		},
	],
	pelican: [
		{ "content/a.md": "---\nTitle: A\nDate: 2025-01-11\nTags: x, y\n---\n\nA\n" },
		{ "content/b.md": "title: A\ndate: 2025-01-11 10:00\ntags: x; y\n\nA\n" },
	],
};

let read = 0;
let wrong = 0;
for (const engine of Object.keys(commands)) {
	const cases = await casesOf(engine);
	const answers = await ask(engine, cases);
	for (const [at, { text, title, tags }] of cases.entries()) {
		const answer = answers[at] ?? {};
		const isMeant =
			answer.title === title &&
			answer.date?.startsWith("2026-01-31") === true &&
			JSON.stringify(answer.tags) === JSON.stringify(tags);
		read++;
		if (isMeant) continue;
		wrong++;
		console.log(engine, JSON.stringify(answer), "\n", text.slice(0, 300));
	}
	console.log(`${engine}: ${cases.length} posts read.`);
}
console.log(`${read} posts, ${wrong} read otherwise than meant.`);
process.exitCode = wrong === 0 ? 0 : 1;

async function casesOf(engine: string): Promise<readonly Case[]> {
	const cases: Case[] = [snippetOf(engine)];
	for (const blog of [{}, ...(blogs[engine] ?? [])]) {
		for (const title of oddTitles) {
			const made = await newPostIn({ engine, blog, now: noon, localZone: "UTC", facts: { title } });
			if (isRefusal(made)) throw new Error(made.refusal);
			cases.push({ path: made.path, text: finished(made.text), title: oneLine(title), tags: ["Tidewater"] });
		}
	}
	return cases;
}

function snippetOf(engine: string): Case {
	const dialect = dialects.find(({ id }) => id === engine);
	const snippet = dialect && frontMatterSnippet(dialect);
	if (!snippet) throw new Error(`${engine} has no front matter.`);
	const now = { year: 2026, month: 1, day: 31, hour: 12, minute: 5, second: 9, zone: "+00:00" };
	const path = (dialect.newPost?.path ?? "").replace("{date}", "2026-01-31").replace("{slug}", "post");
	return {
		path,
		text: finished(`${toText(snippet, { now })}\n\nText.\n`),
		title: "Looking back at the event 2026",
		tags: ["conference"],
	};
}

/** Drafts are not built. */
function finished(text: string): string {
	return text.replace(/^(draft(?::| =) )true$/m, "$1false").replace(/^( {2}"draft": )true/m, "$1false");
}

async function ask(engine: string, cases: readonly Case[]): Promise<readonly Answer[]> {
	const [program = "", ...parameters] = commands[engine] ?? [];
	const answering = spawn(program, parameters, { stdio: ["pipe", "pipe", "ignore"] });
	const lines = createInterface({ input: answering.stdout })[Symbol.asyncIterator]();
	const answers: Answer[] = [];
	for (const { path, text } of cases) {
		answering.stdin.write(`${JSON.stringify({ path, text })}\n`);
		const { value } = await lines.next();
		if (value === undefined) throw new Error(`${engine} gave no answer for ${text}`);
		answers.push(JSON.parse(value));
	}
	answering.stdin.end();
	return answers;
}
