import * as l10n from "@vscode/l10n";
import { readHeaderLines } from "../../front-matter/read/header-lines.ts";
import type { Post } from "../../post/post.ts";
import { nextLineStart } from "../../text/line-bounds.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";

/** A blank line or another that is none of a header's, with keys below it. */
export function* checkBreaks({ text, dialect, stage, frontMatter }: Post): Generator<Problem> {
	const known = new Set(Object.keys(dialect.knownKeys));
	const { breaks, lost } = readHeaderLines(text, text.startsWith("\uFEFF") ? 1 : 0, known);
	const [first] = breaks;
	const [key] = lost;
	if (!first || key === undefined) return;
	const isBlank = first.text.trim() === "";
	const needed = stage.required.flatMap((name) => dialect.keys[name] ?? []);
	const isMendable = breaks.every((line) => line.text.trim() === "" || line.text.startsWith("#"));
	const edits = breaks.map(({ range }) =>
		replaceRange(textRange(range.start, nextLineStart(text, range.end)), ""),
	);
	yield {
		message: isBlank
			? l10n.t("Remove the blank line: {0} ends the header here and does not read `{1}`.", dialect.label, key)
			: l10n.t("Remove this line: {0} ends the header here and does not read `{1}`.", dialect.label, key),
		range: isBlank ? textRange(first.range.start, nextLineStart(text, first.range.end)) : first.range,
		...((needed.some((each) => lost.includes(each)) || frontMatter.state === "absent") && {
			severity: "error" as const,
		}),
		...(isMendable && { fixes: [{ title: l10n.t("Remove what ends the header"), edits, isCertain: true }] }),
	};
}
