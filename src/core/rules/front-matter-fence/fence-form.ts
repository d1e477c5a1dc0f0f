import * as l10n from "@vscode/l10n";
import type { FrontMatterFormat } from "../../front-matter/format.ts";
import type { Fence } from "../../front-matter/model.ts";
import { isEvidence, surveyLines } from "../../front-matter/read/survey-lines.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import { joinOr } from "../../text/word-list.ts";
import type { Problem } from "../rule.ts";

/** Front matter in a format that the engine does not read. */
export function wrongFormat({ dialect, frontMatter }: Post, open: Fence): Problem {
	const known = joinOr(dialect.formats.map((format) => format.toUpperCase())) || "YAML";
	return {
		message: l10n.t(
			"Write the front matter as {0}: {1} does not read {2}.",
			known,
			dialect.label,
			frontMatter.format?.toUpperCase() ?? "",
		),
		range: open.range,
	};
}

/** A fence that the engine does not take for one. */
export function wrongFence(post: Post, { text, range }: Fence): Problem {
	const written = text.trimEnd();
	const { open, close } = post.frontMatter;
	const format = writtenFormat(post);
	const fence = format === "toml" ? "+++" : "---";
	const both = [range, open?.range === range ? close?.range : undefined].filter((each) => each !== undefined);
	// Where a word behind the dashes said which format it is, both fences do from now on.
	const fences = (format === "toml" && text.startsWith("-")) || text.startsWith(";") ? both : [range];
	return {
		message:
			written === "---"
				? l10n.t("Write this fence as `---`: with spaces after it the blog engine does not see it.")
				: l10n.t(
						"Write this fence as `{0}`: as `{1}` the blog engine does not see it.",
						fence,
						shorten(written),
					),
		range,
		fixes: [
			{
				title: l10n.t("Change to {0}", fence),
				edits: fences.map((each) => replaceRange(each, fence)),
				isCertain: true,
			},
		],
	};
}

/** The format of the lines between the fences, whatever the word behind the first says: `---toml` above `key: value`. */
function writtenFormat({ text, frontMatter: { format, content } }: Post): FrontMatterFormat | undefined {
	if (format !== "toml") return format;
	const looksLike = (each: FrontMatterFormat) =>
		isEvidence(surveyLines(text, content.start, content.end, each));
	return looksLike("yaml") && !looksLike("toml") ? "yaml" : "toml";
}

export function shorten(text: string): string {
	return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
