import * as l10n from "@vscode/l10n";
import type { Post } from "../../post/post.ts";
import { lineEndAt } from "../../text/line-bounds.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";

/** Dashes with text behind them, such as a ruled heading: nothing says that front matter was meant, and the engine stops all the same. */
export function unknownFormat({ text, frontMatter, dialect }: Post): Problem | undefined {
	const { start } = frontMatter.range;
	const line = text.slice(start, lineEndAt(text, start));
	if (!dialect.fenceLimits?.stopsAtUnknownFormats || !/^---(?!-)[ \t]*\S/.test(line)) return undefined;
	return {
		message: l10n.t(
			"Write something else than `---` at the file's start: {0} takes what stands behind it for a format and builds no page of the site.",
			dialect.label,
		),
		range: textRange(start, start + line.length),
	};
}
