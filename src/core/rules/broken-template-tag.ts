import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { tagsAfterMarkdown } from "../post/tags-after-markdown.ts";
import { scanTemplates, type TemplateToken } from "../post/template-scan.ts";
import { findStops, type StopReason } from "../post/template-stops.ts";
import { codesOf, shortTag, templatesOf } from "../post/templates-of.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import { indexRanges } from "../text/range-index.ts";
import { textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

const jekyll = { dialectId: "jekyll" };

/** In code it is `template-tag-in-code`, which has other mends. */
export const brokenTemplateTag: Rule = {
	id: "broken-template-tag",
	summary: "Template tags are closed, and blocks end as they begin.",
	rationale:
		"Jekyll and Eleventy run template tags before they read Markdown, Hexo after it: a tag without `%}`, which Hexo takes for text, an `{% if %}` without `{% endif %}` or an end tag alone stops the build of the whole site.",
	defaultSeverity: "error",
	examples: [
		{ bad: postWith("{% if page.video %}\nThere is a video.\n"), facts: jekyll },
		{ bad: postWith("The day in {{ page.city }, again.\n"), facts: jekyll },
		{ bad: postWith("A quote.\n\n{% endcapture %}\n"), facts: jekyll },
		{ bad: postWith("{% blockquote Ann %}\nThere is a video.\n"), facts: { dialectId: "hexo" } },
	],
	clean: [
		postWith("{% if page.video %}\nThere is a video.\n{% endif %}\n"),
		postWith("{% youtube x %} {% mytag %} {{ page.city | upcase }}\n"),
		postWith("{% raw %}{{ x {% if %}{% endraw %}\n"),
		postWith("In C, `{{` opens an initialiser, and braces {a} {{b}} do not.\n"),
	],
	*check(post) {
		const choice = templatesOf(post);
		if (!choice) return;
		const isCode = indexRanges(codesOf(post));
		const isInCode = ({ range: { start } }: TemplateToken) => isCode(textRange(start, start + 1));
		const { engine, isSure } = choice;
		const all = [...scanTemplates(post.text, post.body.range, engine)];
		const tokens = engine.runsLast ? tagsAfterMarkdown(post, all) : all;
		for (const [token, reason] of findStops(tokens, engine)) {
			// A tag that nobody knows here may be a plugin's.
			if (reason === "unknown" || (!engine.runsLast && isInCode(token))) continue;
			yield {
				message: messageOf(post, token, reason),
				range: token.range,
				...(!isSure && { severity: "information" as const }),
			};
		}
	},
};

function messageOf(post: Post, { range, name, kind }: TemplateToken, reason: StopReason): string {
	const { label } = post.dialect;
	const closing = kind === "output" ? "}}" : "%}";
	const line = post.slice(textRange(range.start, lineEndAt(post.text, range.start)));
	// Jekyll ends an output at the first `}`.
	const looksClosed = reason === "open" && kind === "output" && line.includes(closing);
	const written = shortTag(
		reason !== "open" ? post.slice(range) : looksClosed ? cutBehind(line, closing) : line,
	);
	if (reason === "endless")
		return l10n.t(
			"Write `{1}` where `{0}` ends: {2} stops the build of the site at a block without an end.",
			written,
			`{% end${name} %}`,
			label,
		);
	if (reason === "open" && !looksClosed)
		return l10n.t(
			"Write `{1}` at the end of `{0}`: {2} stops the build of the site at a tag that is not closed.",
			written,
			closing,
			label,
		);
	return l10n.t("Mend or remove `{0}`: {1} stops the build of the site at it.", written, label);
}

function cutBehind(line: string, end: string): string {
	return line.slice(0, line.indexOf(end) + end.length);
}
