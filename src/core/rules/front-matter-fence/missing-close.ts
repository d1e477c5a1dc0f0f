import * as l10n from "@vscode/l10n";
import type { Fence } from "../../front-matter/model.ts";
import { engineAccepts } from "../../front-matter/read/gray-matter.ts";
import type { Post } from "../../post/post.ts";
import { lineEndAt, nextLineStart } from "../../text/line-bounds.ts";
import { dominantLineEnd } from "../../text/line-index.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { textRange } from "../../text/text-range.ts";
import type { Fix, Problem } from "../rule.ts";

/** Whether the engine takes all of a file without a closing fence for front matter, and nothing but front matter is there. */
export function isReadToItsEnd({ text, dialect, frontMatter }: Post): boolean {
	const { content, almostClose, format } = frontMatter;
	const isAll = !almostClose && format === "yaml" && text.slice(content.end).trim() === "";
	return (
		isAll && dialect.fenceLimits?.readsToEnd === true && engineAccepts(text.slice(content.start, content.end))
	);
}

/** No closing fence at all. */
export function unclosed(post: Post, open: Fence): Problem {
	const { content } = post.frontMatter;
	const fence = closingFor(open);
	// A line of text right below could still be meant as front matter; only at a blank line is it certain where that ends.
	const next = nextLineStart(post.text, content.end);
	const isCertain =
		content.end > content.start && post.text.slice(next, lineEndAt(post.text, next)).trim() === "";
	const lineEnd = dominantLineEnd(post.text);
	// The fence may stand behind the last value, on its line.
	const glued = /(?<=\S)[ \t]{1,20}-{3,6}[ \t]{0,20}$/.exec(
		post.text.slice(Math.max(content.start, content.end - 60), content.end),
	)?.[0];
	const edits = [replaceRange(textRange(content.end - (glued?.length ?? 0), content.end), lineEnd + fence)];
	return {
		message: l10n.t("Close the front matter with a line `{0}`: without one it is published as text.", fence),
		range: open.range,
		...severityFor(post),
		...(isCertain && {
			fixes: [{ title: l10n.t("Close the front matter with {0}", fence), edits, isCertain }],
		}),
	};
}

/** JSON has no fence but its own braces. */
export function unclosedJson({ frontMatter }: Post): Problem {
	const { start } = frontMatter.content;
	return {
		message: l10n.t("Close the front matter with `}`: as it stands, the blog engine reads on into the text."),
		range: textRange(start, start + 1),
	};
}

/** A line that was meant as the closing fence. */
export function almostClosed(post: Post, open: Fence, almost: Fence): Problem {
	const fence = closingFor(open);
	if (post.dialect.fenceLimits?.closing?.test(almost.text)) {
		return {
			message: l10n.t(
				"Write this line as `{0}`, exactly: {1} shows the rest of it as text.",
				fence,
				post.dialect.label,
			),
			range: almost.range,
			severity: "information",
			fixes: [closeHere(post, almost, fence)],
		};
	}
	return {
		message: l10n.t(
			"Write this line as `{0}`, exactly: as it is, it does not close the front matter everywhere.",
			fence,
		),
		range: almost.range,
		...severityFor(post),
		fixes: [closeHere(post, almost, fence)],
	};
}

/**
 * Certain only for engines whose closing fences are known: what others make of a missing one differs,
 * and Python-Markdown ends the front matter at a blank line.
 */
function severityFor({ dialect }: Post): Pick<Problem, "severity"> {
	return dialect.fenceLimits?.closing ? {} : { severity: "warning" };
}

function closeHere(post: Post, almost: Fence, fence: string): Fix {
	const rest = almost.text.replace(/^[\s+\u2013\u2014-]*/, "");
	const newText = rest === "" ? fence : `${fence}${dominantLineEnd(post.text)}${rest}`;
	return {
		title: l10n.t("Change to {0}", fence),
		edits: [replaceRange(almost.range, newText)],
		isCertain: true,
	};
}

/** The closing fence that belongs to an opening one: `---yaml` closes with `---`. */
function closingFor(open: Fence): string {
	return /^(?:\+{3}|;{3})/.exec(open.text)?.[0] ?? "---";
}
