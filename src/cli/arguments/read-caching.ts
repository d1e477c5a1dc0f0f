import * as l10n from "@vscode/l10n";
import { type CheckCommand, type Command, mistake } from "./command.ts";
import type { ReadWords } from "./read-words.ts";

/** Whether something is kept from one run to the next, and where. */
export function readCaching(
	read: ReadWords,
): Pick<CheckCommand, "cache" | "cacheLocation"> | Extract<Command, { kind: "mistake" }> {
	const cacheLocation = read.has("cache-location") ? read.text("cache-location", "") : undefined;
	if (cacheLocation === "") return mistake(l10n.t("Name the file after {0}.", "--cache-location"));
	return { cache: read.flag("cache") || cacheLocation !== undefined, cacheLocation };
}
