import * as l10n from "@vscode/l10n";
import type { Post } from "../../post/post.ts";
import { dominantLineEnd } from "../../text/line-index.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";

/** JSON in braces, where the engine puts some of its own around the lines before `;;;`: with both it is none, and the post has no title and no day. */
export function jsonInBraces({ text, frontMatter, dialect }: Post): Problem | undefined {
	const { content, format, open, close } = frontMatter;
	if (format !== "json" || !dialect.fenceLimits?.addsBraces) return undefined;
	if ([open, close].some((fence) => fence && !fence.text.startsWith(";;;"))) return undefined;
	const written = text.slice(content.start, content.end);
	const start = content.start + written.length - written.trimStart().length;
	const end = content.start + written.trimEnd().length;
	if (text[start] !== "{" || text[end - 1] !== "}") return undefined;
	const inner = text.slice(start + 1, end - 1);
	const innerStart = start + 1 + inner.length - inner.trimStart().length;
	const innerEnd = start + 1 + inner.trimEnd().length;
	const [, lineBreak, fence] = /^[ \t]*(\r\n?|\n)?(;{3,})?/.exec(text.slice(end)) ?? [];
	const ending = fence === undefined ? `${dominantLineEnd(text)};;;` : lineBreak ? "" : dominantLineEnd(text);
	return {
		message: l10n.t(
			"Remove the braces: {0} puts its own around the lines before `;;;`, and with both it shows all this as text.",
			dialect.label,
		),
		range: textRange(start, start + 1),
		fixes: [
			{
				title: l10n.t("Remove the braces"),
				edits: [
					replaceRange(textRange(start, innerStart), ""),
					replaceRange(textRange(innerEnd, end), ending),
				],
				isCertain: true,
			},
		],
	};
}
