import { readPost } from "../core/post/read-post.ts";
import { blogsFor } from "./blogs.ts";
import { describePost } from "./describe-post.ts";
import { type ExitCode, fail } from "./exit-code.ts";
import { loadUnderstood } from "./project-settings.ts";
import { tellFailure } from "./reason.ts";
import { toJson } from "./show-controls.ts";
import type { Surroundings } from "./surroundings.ts";

/** Prints what is read of a file, as a post of this dialect or of the one that shows. */
export async function runRead(
	file: string,
	dialectId: string | undefined,
	surroundings: Surroundings,
): Promise<ExitCode> {
	const settings = await loadUnderstood(surroundings);
	if (!settings) return 2;
	try {
		const text = await surroundings.readText(file);
		const blogs = blogsFor(surroundings, settings, { today: surroundings.today, dialectId });
		const { blog, path } = blogs.of(file);
		const post = readPost(text, await blog.factsFor(path));
		surroundings.write(`${toJson(describePost(file, post))}\n`);
		return 0;
	} catch (error) {
		return fail(surroundings, tellFailure("read", file, error));
	}
}
