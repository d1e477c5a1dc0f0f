// One `{ path, text }` as JSON a line in, what Hexo makes of a site with this post alone as JSON a line out.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

const Hexo = createRequire(join(process.argv[2], "package.json"))("hexo");

async function read({ path, text }) {
	const folder = mkdtempSync(join(tmpdir(), "hexo-"));
	try {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		writeFileSync(join(folder, "_config.yml"), "title: Blog\nurl: https://example.org\ntimezone: UTC\n");
		writeFileSync(
			join(folder, "package.json"),
			'{ "hexo": { "version": "" }, "dependencies": { "hexo-renderer-marked": "*" } }',
		);
		symlinkSync(join(process.argv[2], "node_modules"), join(folder, "node_modules"));
		const hexo = new Hexo(folder, { silent: true });
		let fault;
		hexo.log.error = (...said) => {
			fault ??= said.map((each) => each?.err?.message ?? each?.message ?? String(each)).join(" ");
		};
		await hexo.init();
		await hexo.load();
		const posts = hexo.model("Post").toArray();
		await hexo.exit();
		if (fault) return { stops: fault };
		const [post] = posts;
		if (!post || post.published === false) return { isMissing: true };
		return {
			title: Array.isArray(post.title) ? post.title : String(post.title ?? ""),
			date: post.date.toISOString(),
			tags: post.tags.map(({ name }) => name),
		};
	} catch (error) {
		return { stops: String(error?.message ?? error) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

for await (const line of createInterface({ input: process.stdin }))
	process.stdout.write(`${JSON.stringify(await read(JSON.parse(line)))}\n`);
process.exit();
