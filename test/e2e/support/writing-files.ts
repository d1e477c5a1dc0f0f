import type { PostFolder } from "./post-folder.ts";
import { type CliResult, runCli } from "./run-cli.ts";

export const body = "\n\nThe hall was full.\n";
export const old = `---\nlayout: post\ntitle: Meetup: a recap\ndate: 2016-02-02\n---${body}`;
export const mended = old.replace("Meetup: a recap", '"Meetup: a recap"');
export const finding = (file: string) =>
	`${file}:3:8 error Put the value in quotes: YAML takes its colon for another key. (front-matter-syntax)\n1 finding in 1 file: 1 error.\n`;
export const clean: CliResult = { ended: 0, stdout: "No findings in 1 file.\n", stderr: "" };

/** JavaScript that does something once, right before a function of `node:fs` is called for the `nth` time with a path like `path`. */
export function beforeCall(name: string, what: string, nth = 1, path = ""): string {
	return `
		import fs from "node:fs";
		import { syncBuiltinESMExports } from "node:module";
		const { ${name}: call, ...rest } = fs;
		let calls = 0;
		fs.${name} = (...args) => {
			if (String(args[0]).endsWith("${path}") && ++calls === ${nth}) { ${what} }
			return call(...args);
		};
		syncBuiltinESMExports();
	`;
}

/** What `--fix` of one rule does, with `before` run in the process. */
export const fixIn = (folder: PostFolder, file: string, before?: string) =>
	runCli(["check", "--fix", "--rules", "front-matter-syntax", file], {
		cwd: folder.path,
		...(before !== undefined && { before }),
	});
