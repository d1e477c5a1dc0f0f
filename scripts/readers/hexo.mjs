// What Hexo's renderer of Markdown makes of bodies with its defaults; Hexo's own tags are not run.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerLines, fileFrom, importFrom } from "./answer-lines.mjs";

const { default: Hexo } = await importFrom("hexo");
const folder = mkdtempSync(join(tmpdir(), "hexo-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "_config.yml"), "title: Blog\nurl: https://example.org\n");
writeFileSync(
	join(folder, "package.json"),
	'{ "hexo": { "version": "" }, "dependencies": { "hexo-renderer-marked": "*" } }',
);
symlinkSync(fileFrom(""), join(folder, "node_modules"));
const hexo = new Hexo(folder, { silent: true });
await hexo.init();
// The letters of a mail address are hidden by lot, as decimal or as hexadecimal numbers.
const letter = (_, hexadecimal, digits) =>
	String.fromCodePoint(Number.parseInt(digits, hexadecimal ? 16 : 10));
await answerLines(async (text) =>
	(await hexo.render.render({ text, engine: "markdown" })).replaceAll(
		/mailto:(?:&#x?[0-9a-f]+;)+/g,
		(address) => address.replaceAll(/&#(x?)([0-9a-f]+);/g, letter),
	),
);
