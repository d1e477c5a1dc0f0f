import { readPost } from "../core/post/read-post.ts";
import { describePost } from "./describe-post.ts";
import { type ExitCode, fail } from "./exit-code.ts";
import { tellFailure } from "./reason.ts";
import { toJson } from "./show-controls.ts";
import type { Surroundings } from "./surroundings.ts";

/** Prints what is read of a file. */
export async function runRead(file: string, surroundings: Surroundings): Promise<ExitCode> {
	try {
		const text = await surroundings.readText(file);
		const post = readPost(text, { path: surroundings.placeOf(file).inSite, today: surroundings.today });
		surroundings.write(`${toJson(describePost(file, post))}\n`);
		return 0;
	} catch (error) {
		return fail(surroundings, tellFailure("read", file, error));
	}
}
