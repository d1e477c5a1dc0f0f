import { findTags } from "../../post/markdown/template-tags.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { readTag } from "./read-tag.ts";

/** An engine's code listing, `{% highlight go %}` and the like, as the code it shows. */
export function listingHtml(content: string): string {
	const tags = findTags(content);
	const [first] = tags;
	const last = tags.at(-1);
	const open = first && readTag(content.slice(first.start, first.end));
	const isClosed = last && last !== first && readTag(content.slice(last.start, last.end)).isClosing;
	const code = content
		.slice(first?.end ?? 0, isClosed ? last.start : content.length)
		.replace(/^[ \t]*\n/, "");
	const language = open?.words.map((word) => /^(?:lang:)?([\w+#-]+)$/.exec(word)?.[1]).find(Boolean);
	const attribute = language ? ` class="language-${escapeHtml(language)}"` : "";
	return `<pre><code${attribute}>${escapeHtml(code)}</code></pre>\n`;
}
