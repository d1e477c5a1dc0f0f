import { readPost } from "../core/post/read-post.ts";
import { isRefusal } from "../core/text/refusal.ts";
import { applyEdits } from "../core/text/text-edit.ts";
import type { ReferencesCommand } from "./arguments/command.ts";
import { type Blogs, blogsFor } from "./blogs.ts";
import { type ExitCode, fail } from "./exit-code.ts";
import { loadUnderstood } from "./project-settings.ts";
import { tellFailure } from "./reason.ts";
import { runReferenceTool } from "./reference-tools.ts";
import { showControls } from "./show-controls.ts";
import type { Surroundings } from "./surroundings.ts";

/** Runs a reference tool over files, and prints or writes what comes out. */
export async function runReferences(
	command: ReferencesCommand,
	surroundings: Surroundings,
): Promise<ExitCode> {
	const settings = await loadUnderstood(surroundings);
	if (!settings) return 2;
	const blogs = blogsFor(surroundings, settings, { today: surroundings.today });
	let code: ExitCode = 0;
	for (const file of command.files) {
		if ((await tendFile(file, { command, blogs, surroundings })) !== 0) code = 2;
	}
	return code;
}

interface ReferencesRun {
	readonly command: ReferencesCommand;
	readonly blogs: Blogs;
	readonly surroundings: Surroundings;
}

async function tendFile(
	file: string,
	{ command: { tool, write }, blogs, surroundings }: ReferencesRun,
): Promise<ExitCode> {
	let doing: "read" | "write" = "read";
	try {
		const text = await surroundings.readText(file);
		const { blog, path } = blogs.of(file);
		const answer = runReferenceTool(tool, readPost(text, await blog.factsFor(path)));
		const result = isRefusal(answer) ? text : applyEdits(text, answer.edits);
		doing = "write";
		if (!write) surroundings.write(result);
		else if (result !== text) await surroundings.writeText(file, text, result);
		// Nothing to do is no failure: a script runs a tool over posts of all kinds.
		if (isRefusal(answer)) fail(surroundings, `${file}: ${answer.refusal}`);
		else if (!write && answer.isPartial) fail(surroundings, `${file}: ${answer.summary}`);
		else if (write) surroundings.write(`${showControls(`${file}: ${answer.summary}`)}\n`);
		return 0;
	} catch (error) {
		return fail(surroundings, tellFailure(doing, file, error));
	}
}
