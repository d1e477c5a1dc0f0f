import * as l10n from "@vscode/l10n";
import { readersOf } from "../../dialects/lookup.ts";
import { readFrontMatter } from "../../front-matter/read-front-matter.ts";
import type { Post } from "../../post/post.ts";
import { dominantLineEnd } from "../../text/line-index.ts";
import { applyEdits, insertAt } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";
import { unfencedLines } from "./sentences.ts";

/** JSON at the file's start, where the engine sees none without fences. YAML reads it, too. */
export function jsonWithoutFences({ text, frontMatter, dialect }: Post): Problem | undefined {
	const { format, open, content, range } = frontMatter;
	const { looksPastBlanks, addsBraces, isOpeningOptional } = dialect.fenceLimits ?? {};
	if (format !== "json" || open || !dialect.formats.includes("yaml")) return undefined;
	if (looksPastBlanks || addsBraces || isOpeningOptional) return undefined;
	const lineEnd = dominantLineEnd(text);
	const edits = [insertAt(content.start, `---${lineEnd}`), insertAt(content.end, `${lineEnd}---`)];
	const mended = readFrontMatter(applyEdits(text.slice(0, range.end), edits), readersOf(dialect));
	return {
		message: unfencedLines(dialect),
		range: textRange(content.start, content.start + 1),
		fixes:
			mended.state === "mapping"
				? [{ title: l10n.t("Put the front matter between lines {0}", "---"), edits, isCertain: true }]
				: [],
	};
}
