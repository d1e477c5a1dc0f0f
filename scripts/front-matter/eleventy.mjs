// One `{ path, text }` as JSON a line in, what Eleventy makes of a site with this post alone as JSON a line out.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { default: Eleventy } = await import(
	pathToFileURL(join(process.argv[2], "node_modules/@11ty/eleventy/src/Eleventy.js")).href
);

async function read({ path, text }) {
	const folder = mkdtempSync(join(tmpdir(), "eleventy-"));
	const before = process.cwd();
	try {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
		process.chdir(folder);
		let found;
		const eleventy = new Eleventy("posts", "_site", {
			quietMode: true,
			config(settings) {
				settings.setUseGitIgnore(false);
				settings.addCollection("seen", (posts) => {
					found = posts.getAll()[0]?.data;
					return [];
				});
			},
		});
		await eleventy.init();
		await eleventy.toJSON();
		if (!found) return { isMissing: true };
		const { title, tags, page } = found;
		const shown = (value) =>
			value === null || value === undefined
				? ""
				: value instanceof Date
					? value.toISOString()
					: String(value);
		return {
			title: Array.isArray(title) ? title : shown(title),
			date: page.date.toISOString(),
			tags: [tags ?? []].flat().map(String),
		};
	} catch (error) {
		const { message, originalError } = error;
		return { stops: `${message} ${originalError?.message ?? ""}`.trim() };
	} finally {
		process.chdir(before);
		rmSync(folder, { recursive: true, force: true });
	}
}

console.log = console.warn = console.error = () => {};
for await (const line of createInterface({ input: process.stdin }))
	process.stdout.write(`${JSON.stringify(await read(JSON.parse(line)))}\n`);
process.exit();
