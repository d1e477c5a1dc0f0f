import * as l10n from "@vscode/l10n";
import type { CheckCommand } from "./arguments/command.ts";
import type { ExitCode } from "./exit-code.ts";
import { runCheck } from "./run-check.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Checks files again each time that something changes, until Ctrl+C. What has not changed is known from the time before; where nothing else
 * comes of it, nothing is written. Ends with what the last check made of the exit code.
 */
export async function runWatch(command: CheckCommand, surroundings: Surroundings): Promise<ExitCode> {
	const { cacheLocation } = command;
	let kept = command.cache ? surroundings.loadCache("check", cacheLocation) : undefined;
	let shown: string | undefined;
	let code: ExitCode;
	// Before the first look, so that no change is missed.
	const watching = surroundings.watch(command.paths);
	do {
		const out: { readonly isError: boolean; readonly text: string }[] = [];
		const turn = surroundings.again({
			write: (text) => out.push({ isError: false, text }),
			writeError: (text) => out.push({ isError: true, text }),
			loadCache: () => kept,
			saveCache: (_kind, _location, text) => {
				kept = text;
			},
		});
		code = await runCheck({ ...command, cache: true }, turn);
		const all = JSON.stringify(out);
		if (all === shown) continue;
		shown = all;
		surroundings.clear?.();
		for (const { isError, text } of out) {
			if (isError) surroundings.writeError(text);
			else surroundings.write(text);
		}
		surroundings.writeError(`recap: ${l10n.t("Watching for changes; Ctrl+C ends it.")}\n`);
		if (!watching.isWhole()) {
			const told = l10n.t(
				"Not every folder can be watched: name fewer, or start again after changes in the others.",
			);
			surroundings.writeError(`recap: ${told}\n`);
		}
	} while (await watching.next());
	// Not before: a cache within the watched folders would be a change.
	if (command.cache && kept !== undefined) surroundings.saveCache("check", cacheLocation, kept);
	return code;
}
