import { checkPost } from "../core/check-post.ts";
import type { Post } from "../core/post/post.ts";
import { readPost } from "../core/post/read-post.ts";
import { parseArguments } from "./arguments.ts";
import { describePost } from "./describe-post.ts";
import type { CheckedFile } from "./reporters/checked-file.ts";
import { reportAsJson } from "./reporters/json.ts";
import { reportAsText } from "./reporters/text.ts";
import type { Surroundings } from "./surroundings.ts";

/** 0: no error found. 1: at least one finding is an error. 2: it could not run, or not on every file. */
export type ExitCode = 0 | 1 | 2;

export const usage = `Usage:
  recap check [--format text|json] FILES…   Check posts; exit 1 where one has an error.
  recap read FILE                           Print what Recap reads of a post, as JSON.
  recap --help | --version

Files that are not posts are passed over in silence. Exit 2 means that something could not run.
`;

/** Runs the command line. Never throws: what goes wrong is one sentence on stderr. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
	const command = parseArguments(argv);
	switch (command.kind) {
		case "help":
			surroundings.write(usage);
			return 0;
		case "version":
			surroundings.write(`${surroundings.version}\n`);
			return 0;
		case "mistake":
			return fail(surroundings, `${command.message} Run recap --help to see what there is.`);
		case "read":
			return read(command.file, surroundings);
		case "check":
			return check(command.files, command.format, surroundings);
	}
}

async function read(file: string, surroundings: Surroundings): Promise<ExitCode> {
	const post = await open(file, surroundings);
	if (!post) return 2;
	surroundings.write(`${JSON.stringify(describePost(file, post), undefined, 2)}\n`);
	return 0;
}

async function check(
	files: readonly string[],
	format: "text" | "json",
	surroundings: Surroundings,
): Promise<ExitCode> {
	const checked: CheckedFile[] = [];
	for (const file of files) {
		const post = await open(file, surroundings);
		if (post) checked.push({ file, text: post.text, findings: checkPost(post) });
	}
	surroundings.write(format === "json" ? reportAsJson(checked) : reportAsText(checked));
	if (checked.length < files.length) return 2;
	return checked.some(({ findings }) => findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}

async function open(file: string, surroundings: Surroundings): Promise<Post | undefined> {
	try {
		const text = await surroundings.readText(file);
		return readPost(text, { path: file.replaceAll("\\", "/"), today: surroundings.today });
	} catch (error) {
		fail(surroundings, `Cannot read ${file}: ${reasonOf(error)}.`);
		return undefined;
	}
}

function fail(surroundings: Surroundings, message: string): ExitCode {
	surroundings.writeError(`recap: ${message}\n`);
	return 2;
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	switch (code) {
		case "ENOENT":
			return "there is no such file";
		case "EISDIR":
			return "it is a folder; name the files in it";
		case "EACCES":
		case "EPERM":
			return "access is denied";
		default:
			return error instanceof Error ? error.message : String(error);
	}
}
