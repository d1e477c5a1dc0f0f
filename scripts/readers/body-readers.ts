import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What an engine's own reader makes of a body: HTML, or what it says where it builds nothing. */
export type ReaderAnswer = string | { readonly stops: string };

/** The folders in which readers are that Debian does not have. */
export interface ReaderFolders {
	/** One with the npm packages that `test/engines/README.md` names. */
	readonly modules?: string | undefined;
	/** A checkout of michelf/php-markdown. */
	readonly phpMarkdown?: string | undefined;
}

const script = (name: string) => join(import.meta.dirname, name);
const python = (set: string) => ["/usr/bin/python3", script("python-markdown.py"), set];
const ofNpm = (name: string, { modules }: ReaderFolders) => modules && ["node", script(name), modules];

/** By flavour, the program that reads a body as JSON a line and answers a line; none where its folder is not given. */
const commands: Readonly<Record<string, (folders: ReaderFolders) => readonly string[] | undefined | "">> = {
	kramdown: () => ["ruby", "-W0", script("kramdown.rb")],
	goldmark: () => ["node", script("hugo.mjs")],
	"php-markdown": ({ phpMarkdown }) => phpMarkdown && ["php", script("php-markdown.php"), phpMarkdown],
	"python-markdown": () => python("pelican"),
	material: () => python("material"),
	marked: (folders) => ofNpm("hexo.mjs", folders),
	"markdown-it-eleventy": (folders) => ofNpm("eleventy.mjs", folders),
	"markdown-it-vitepress": (folders) => ofNpm("vitepress.mjs", folders),
	"remark-gfm": (folders) => ofNpm("astro.mjs", folders),
	"remark-gatsby": (folders) => ofNpm("gatsby.mjs", folders),
	mdx: (folders) => ofNpm("docusaurus.mjs", folders),
	"zenn-markdown": (folders) => ofNpm("zenn.mjs", folders),
	pandoc: () => ["/usr/bin/python3", script("pandoc.py")],
};

/** The flavours whose readers can be asked, in the order in which they are recorded. */
export function askedFlavours(folders: ReaderFolders): readonly string[] {
	return Object.keys(commands).filter((flavour) => commands[flavour]?.(folders));
}

/** What the flavour's own reader makes of each body; throws what it says where it answers too few. */
export function askReader(
	flavour: string,
	texts: readonly string[],
	folders: ReaderFolders,
): readonly ReaderAnswer[] {
	const [program = "", ...options] = commands[flavour]?.(folders) || [];
	const input = texts.map((text) => `${JSON.stringify(text)}\n`).join("");
	const { stdout, stderr } = spawnSync(program, options, {
		input,
		encoding: "utf8",
		maxBuffer: 2 ** 28,
	});
	const answers = (stdout ?? "").split("\n").filter((line) => line !== "");
	if (answers.length !== texts.length)
		throw new Error(`${flavour} answered ${answers.length} of ${texts.length} bodies. ${stderr}`);
	return answers.map((line) => JSON.parse(line));
}
