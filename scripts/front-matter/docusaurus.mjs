// One `{ path, text }` as JSON a line in, what Docusaurus' reader and its blog's validator make of this post as JSON a line out.
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const load = createRequire(join(process.argv[2], "package.json"));
const { parseMarkdownFile, DEFAULT_PARSE_FRONT_MATTER } = load("@docusaurus/utils");
const { validateBlogPostFrontMatter } = load(
	join(process.argv[2], "node_modules/@docusaurus/plugin-content-blog/lib/frontMatter.js"),
);

async function read({ path, text }) {
	try {
		const { frontMatter, contentTitle } = await parseMarkdownFile({
			filePath: path,
			fileContent: text.replace(/^\uFEFF/, ""),
			parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
			removeContentTitle: true,
		});
		const { title, date, tags, draft, unlisted } = validateBlogPostFrontMatter(frontMatter);
		if (draft || unlisted) return { isMissing: true };
		// The blog plugin reads a text as UTC (`blogUtils.ts`), and formatting what is no date stops it.
		const day = date instanceof Date || date === undefined ? date : new Date(`${date}Z`);
		return {
			title: String(title ?? contentTitle ?? ""),
			date: day ? day.toISOString() : (/\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? ""),
			tags: (tags ?? []).map((tag) => (typeof tag === "string" ? tag : tag.label)),
		};
	} catch (error) {
		return { stops: String(error?.message ?? error) };
	}
}

for await (const line of createInterface({ input: process.stdin }))
	process.stdout.write(`${JSON.stringify(await read(JSON.parse(line)))}\n`);
process.exit();
