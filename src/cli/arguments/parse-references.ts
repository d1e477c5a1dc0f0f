import * as l10n from "@vscode/l10n";
import { isReferenceTool, referenceToolNames } from "../reference-tools.ts";
import { type Command, mistake } from "./command.ts";
import { readWords } from "./read-words.ts";

export function parseReferences(words: readonly string[]): Command {
	const read = readWords("references", words, { write: "boolean" });
	if (read.mistake) return mistake(read.mistake);
	const [tool, ...files] = read.files;
	if (tool === undefined || !isReferenceTool(tool))
		return mistake(l10n.t("Name what to do: {0}.", referenceToolNames.join(", ")));
	const write = read.flag("write");
	if (files.length === 0) return mistake(l10n.t("Name the files to {0}.", tool));
	if (files.length > 1 && !write)
		return mistake(l10n.t("Add --write to change several files; without it one file's result is printed."));
	return { kind: "references", tool, files, write };
}
