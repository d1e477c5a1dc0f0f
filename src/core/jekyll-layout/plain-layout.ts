import type { PreviewHeader } from "../../protocol/to-page/show.ts";
import { escapeHtml } from "../text/escape-html.ts";

/**
 * A post in the elements and classes that most blogs' stylesheets know (`article.post`, `.post-title`, `.post-content`), for sites
 * whose own layout cannot be rendered here. `content` is HTML for the body's place.
 */
export function plainLayout(header: PreviewHeader, content: string): string {
	const { title, author, publishedOn, tags } = header;
	const day = publishedOn && `<time class="post-date">${escapeHtml(publishedOn.text)}</time>`;
	const byline = [day, author && `<span class="author">${escapeHtml(author)}</span>`].filter(Boolean);
	return [
		'<main class="main content container"><article class="post"><header class="post-header">',
		title ? `<h1 class="post-title">${escapeHtml(title)}</h1>` : "",
		byline.length > 0 ? `<p class="post-meta">${byline.join(" · ")}</p>` : "",
		`</header><div class="post-content">${content}</div>`,
		tags.length > 0 ? `<p class="tags">${tags.map(escapeHtml).join(", ")}</p>` : "",
		"</article></main>",
	].join("");
}
