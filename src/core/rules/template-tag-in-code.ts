import * as l10n from "@vscode/l10n";
import type { Code } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { judgeTemplates, type TemplateVerdict } from "../post/template-verdicts.ts";
import { codesOf, shortTag, templatesOf } from "../post/templates-of.ts";
import { lineEndAt, lineStartAt } from "../text/line-bounds.ts";
import { indexRanges } from "../text/range-index.ts";
import { insertAt } from "../text/text-edit.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Rule } from "./rule.ts";

const secret = "{{ secrets.TOKEN }}";
const jekyll = { dialectId: "jekyll" };

export const templateTagInCode: Rule = {
	id: "template-tag-in-code",
	summary: "Template tags in code are shown, not run.",
	rationale:
		"Jekyll and Eleventy run template tags before they read Markdown, in code as anywhere: of the `{{ secrets.TOKEN }}` in a workflow for GitHub readers see nothing, " +
		"and a tag that is unknown or has no end stops the build of the whole site.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith(`\`\`\`yaml\ntoken: $${secret}\n\`\`\`\n`),
			good: postWith(`\`\`\`yaml\n{% raw %}token: $${secret}{% endraw %}\n\`\`\`\n`),
			facts: jekyll,
		},
		{
			bad: postWith("Write `{% csrf_token %}` there.\n"),
			good: postWith("Write `{% raw %}{% csrf_token %}{% endraw %}` there.\n"),
			facts: jekyll,
		},
	],
	clean: [
		postWith("{% raw %}\n```\n{{ item }}\n```\n{% endraw %}\n"),
		postWith("```sh\ncurl {{ site.url }}/feed.xml\n{% include install.sh %}\n```\n"),
		postWith("{% highlight ruby %}\nputs 1\n{% endhighlight %}\n"),
	],
	*check(post) {
		const choice = templatesOf(post);
		if (!choice || choice.engine.runsLast) return;
		const { engine, isSure } = choice;
		const { text, body } = post;
		const isCode = indexRanges(codesOf(post));
		const isOwnValue = (name: string) => post.frontMatter.fields.some(({ key }) => key === name);
		const verdicts = judgeTemplates(text, body.range, engine, isCode, isOwnValue);
		let at = 0;
		for (const code of body.codes) {
			const first = at;
			while ((verdicts[at]?.token.range.start ?? text.length) < code.range.end) at++;
			const own = verdicts.slice(first, at);
			const worst = own.find(({ kind }) => kind === "stops") ?? own[0];
			if (!worst) continue;
			yield {
				message: messageOf(worst, post, isSure),
				range: worst.token.range,
				...(!isSure && { severity: "information" as const }),
				...(isSure && worst.kind === "stops" && { severity: "error" as const }),
				fixes: fixesFor(post, code, own),
			};
		}
	},
};

function messageOf({ kind, token }: TemplateVerdict, post: Post, isSure: boolean): string {
	const written = shortTag(post.slice(token.range));
	const { label } = post.dialect;
	if (!isSure)
		return l10n.t(
			"Put `{2}` around this code, unless your configuration keeps {1} from running `{0}`.",
			written,
			label,
			rawTag,
		);
	return kind === "stops"
		? l10n.t("Put `{2}` around this code: {1} stops the build of the site at `{0}`.", written, label, rawTag)
		: l10n.t("Put `{2}` around this code: {1} runs `{0}`, so readers do not see it.", written, label, rawTag);
}

const rawTag = "{% raw %}";
const endTag = "{% endraw %}";

/** Around all of the code, so that what is written there later is safe, too; in a quotation around its tags alone. */
function fixesFor(post: Post, code: Code, verdicts: readonly TemplateVerdict[]): readonly Fix[] {
	const place = contentOf(post, code, verdicts);
	if (/\{%-?\s*(?:end)?(?:raw|verbatim)\b/.test(post.slice(code.range)) || place.start >= place.end)
		return [];
	// What other tools' templates look like is no tag of the engine's for certain.
	const isCertain = verdicts.every(
		({ token }) =>
			token.kind === "output" && (post.text[token.range.start - 1] === "$" || /^[.$]/.test(token.inner)),
	);
	return [
		{
			title: l10n.t("Put {0} around it", rawTag),
			edits: [insertAt(place.start, rawTag), insertAt(place.end, endTag)],
			...(isCertain && { isCertain }),
		},
	];
}

function contentOf({ text }: Post, { syntax, range }: Code, verdicts: readonly TemplateVerdict[]): TextRange {
	if (syntax === "span") {
		const ticks = /^`*/.exec(text.slice(range.start, range.end))?.[0].length ?? 0;
		return textRange(range.start + ticks, range.end - ticks);
	}
	const lines = syntax === "fenced" ? withoutFences(text, range) : range;
	const isQuoted = text.slice(lineStartAt(text, range.start), range.start).includes(">");
	const first = verdicts[0]?.token.range.start ?? lines.start;
	const last = verdicts.at(-1)?.token.range.end ?? lines.end;
	const inside = text.slice(lines.start, lines.end);
	const start = lines.start + (/^\s*/.exec(inside)?.[0].length ?? 0);
	const end = lines.start + inside.trimEnd().length;
	return isQuoted ? textRange(first, Math.min(last, end)) : textRange(start, end);
}

/** The lines between the first and the one that closes, where one does. */
function withoutFences(text: string, { start, end }: TextRange): TextRange {
	const first = Math.min(lineEndAt(text, start) + 1, end);
	const last = lineStartAt(text, end);
	const isClosing =
		last > first && /^[ \t>]*(?:`{3,}|~{3,}|\{%-?\s*end\w+\s*-?%\})\s*$/.test(text.slice(last, end));
	return textRange(first, isClosing ? last : end);
}
