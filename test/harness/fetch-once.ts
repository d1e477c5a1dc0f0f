import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exists } from "./files.ts";
import { withLock } from "./folder-lock.ts";

export interface FetchStep {
	/** What it does, for the progress line; a file of this name's number marks it done. */
	readonly name: string;
	/** Works inside `folder`; must be right to run again after it was cut off. */
	run(folder: string): Promise<void>;
}

/**
 * Makes `folder` by running `steps` in `folder.partial` and renaming it when whole: a folder of the final name is always whole.
 * After a failure the next call goes on with the step that failed. Processes that ask at once wait for the first.
 */
export async function fetchOnce(
	folder: string,
	steps: readonly FetchStep[],
	report: (line: string) => void,
): Promise<void> {
	if (await exists(folder)) return;
	await mkdir(dirname(folder), { recursive: true });
	await withLock(
		`${folder}.lock`,
		() => report("another Recap on this machine is fetching it; waiting"),
		async () => {
			if (await exists(folder)) return;
			const partial = `${folder}.partial`;
			await mkdir(partial, { recursive: true });
			for (const [index, step] of steps.entries()) {
				const done = join(partial, `.step-${index + 1}-done`);
				const place = `${index + 1}/${steps.length} ${step.name}`;
				if (await exists(done)) {
					report(`${place}: done before`);
					continue;
				}
				report(place);
				await step.run(partial);
				await writeFile(done, "");
			}
			await rename(partial, folder);
		},
	);
}
