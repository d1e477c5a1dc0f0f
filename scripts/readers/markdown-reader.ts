import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Ids of the flavours whose own programs Debian has. */
export type MarkdownKind = "kramdown" | "python-markdown" | "php-markdown";

/** A program that renders Markdown as an engine does, and the Debian packages it needs. */
interface Program {
	readonly kind: MarkdownKind;
	readonly command: readonly [string, ...string[]];
	/** Fails where a package is missing. */
	readonly trial: readonly string[];
	readonly packages: readonly string[];
}

const script = (name: string) => join(import.meta.dirname, name);

const programs: readonly Program[] = [
	{
		kind: "kramdown",
		command: ["ruby", script("kramdown.rb")],
		trial: ["-e", 'require "kramdown-parser-gfm"'],
		packages: ["ruby-kramdown", "ruby-kramdown-parser-gfm"],
	},
	{
		kind: "python-markdown",
		// Debian's own: another `python3` on the path does not know Debian's packages.
		command: ["/usr/bin/python3", script("python-markdown.py")],
		trial: ["-c", "import markdown"],
		packages: ["python3-markdown"],
	},
];

/** PHP Markdown Extra from a checkout of michelf/php-markdown: Debian's `libmarkdown-php` is too old for its PHP. */
const phpMarkdown = (folder: string): Program => ({
	kind: "php-markdown",
	command: ["php", "-d", "error_reporting=0", "-d", "memory_limit=1G", script("php-markdown.php"), folder],
	trial: ["--version"],
	packages: ["php-cli", "php-mbstring"],
});

/** Markdown to HTML by an engine's own reader, one process for many texts. */
export class MarkdownReader {
	readonly kind: MarkdownKind;
	/** How many texts the reader did not survive. */
	failures = 0;
	readonly #command: Program["command"];
	#process: ChildProcessWithoutNullStreams;
	#lines: AsyncIterator<string>;

	constructor({ kind, command }: Program) {
		this.kind = kind;
		this.#command = command;
		this.#process = start(command);
		this.#lines = linesOf(this.#process);
	}

	/** To be called again only when it has answered; undefined for a text that ends the reader, which starts anew. */
	async render(text: string): Promise<string | undefined> {
		this.#process.stdin.write(`${JSON.stringify(text)}\n`);
		const line = await this.#lines.next();
		if (!line.done) return String(JSON.parse(line.value));
		this.failures++;
		this.#process = start(this.#command);
		this.#lines = linesOf(this.#process);
		return undefined;
	}

	end(): void {
		this.#process.stdin.end();
	}
}

function start([file, ...rest]: Program["command"]): ChildProcessWithoutNullStreams {
	const process = spawn(file, rest);
	process.stderr.resume();
	// Of a reader that ends in the middle of a text the line says enough.
	process.stdin.on("error", () => {});
	return process;
}

function linesOf({ stdout }: ChildProcessWithoutNullStreams): AsyncIterator<string> {
	return createInterface({ input: stdout })[Symbol.asyncIterator]();
}

/** Starts every reader, PHP Markdown where its folder is given; throws one sentence that names the Debian packages where some are missing. */
export function startReaders(phpMarkdownFolder?: string): readonly MarkdownReader[] {
	const wanted = phpMarkdownFolder === undefined ? programs : [...programs, phpMarkdown(phpMarkdownFolder)];
	const missing = wanted.filter(({ command: [file], trial }) => spawnSync(file, trial).status !== 0);
	if (missing.length > 0) {
		const packages = missing.flatMap(({ packages }) => packages).join(" ");
		throw new Error(`Install what renders Markdown as engines do: apt-get install ${packages}`);
	}
	return wanted.map((program) => new MarkdownReader(program));
}
