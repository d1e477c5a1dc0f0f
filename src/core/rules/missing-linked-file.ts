import * as l10n from "@vscode/l10n";
import { type WrittenLink, writtenLinks } from "../post/written-links.ts";
import { decodeSegments } from "../text/path-segments.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Rule } from "./rule.ts";

export const missingLinkedFile: Rule = {
	id: "missing-linked-file",
	summary: "The posts and files of the blog that a post links to are there.",
	rationale:
		"A link to a post that was renamed leads nowhere; named in the engine's own way, as by Jekyll's `post_url` or Hugo's `ref`, it stops the " +
		"build. Looked for are links in these ways, paths to Markdown files and to files to download, where their folder is in the workspace.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("[Day 1](2026-01-30-day-one.md) was full.\n"),
			facts: { linkedFiles: new Map([["2026-01-30-day-one.md", { state: "missing" }]]) },
		},
		{
			bad: postWith("[Day 1]({% post_url 2026-01-30-day-one %}) was full.\n"),
			facts: { linkedFiles: new Map([["{% post_url 2026-01-30-day-one %}", { state: "missing" }]]) },
		},
		{
			bad: postWith("Her [slides](/files/Slides.pdf#page=2).\n"),
			good: postWith("Her [slides](/files/slides.PDF#page=2).\n"),
			facts: {
				linkedFiles: new Map([["/files/Slides.pdf#page=2", { state: "other-case", name: "slides.PDF" }]]),
			},
		},
	],
	clean: [postWith("[Day 1](2026-01-30-day-one.md) was full.\n")],
	*check(post) {
		const { linkedFiles } = post.facts;
		if (!linkedFiles) return;
		for (const link of writtenLinks(post)) {
			const file = linkedFiles.get(link.written);
			if (file?.state === "missing") {
				yield {
					message: l10n.t(
						"Correct this link or add the file: there is no `{0}` in the blog's folder.",
						link.target,
					),
					range: link.range,
				};
			} else if (file) {
				yield {
					message: l10n.t(
						"Write `{0}` as the file is named: servers tell capitals from small letters.",
						file.name,
					),
					range: link.range,
					fixes: writeAsNamed(link, file.name),
				};
			}
		}
	},
};

/** No fix where the end of what is written is not the file's path, as after a detour by `..`, or is written with escapes. */
function writeAsNamed({ target, targetRange }: WrittenLink, name: string): readonly Fix[] {
	const written = target.split("/").slice(-name.split("/").length).join("/");
	const isSame =
		decodeSegments(written)?.join("/") === written && written.toLowerCase() === name.toLowerCase();
	if (!isSame || !targetRange) return [];
	const range = textRange(targetRange.end - written.length, targetRange.end);
	return [{ title: l10n.t("Change to {0}", name), edits: [replaceRange(range, name)], isCertain: true }];
}
