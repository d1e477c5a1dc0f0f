import * as l10n from "@vscode/l10n";
import { type Command, mistake } from "./command.ts";
import { readWords } from "./read-words.ts";
import { refuseDialect } from "./refuse-dialect.ts";

export function parseRead(words: readonly string[]): Command {
	const read = readWords("read", words, { dialect: "string" });
	if (read.mistake) return mistake(read.mistake);
	const [file] = read.files;
	if (file === undefined || read.files.length > 1) return mistake(l10n.t("Name one file to read."));
	const dialectId = read.has("dialect") ? read.text("dialect", "") : undefined;
	return refuseDialect(dialectId) ?? { kind: "read", file, dialectId };
}
