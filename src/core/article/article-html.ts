import type { ImageMap } from "../images/image-map.ts";
import type { Post } from "../post/post.ts";
import { readHeader } from "../preview/read-header.ts";
import { renderPost } from "../preview/render-post.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { cleanHtml } from "./clean-html.ts";
import { publicImage, publicLink } from "./public-address.ts";

export interface ArticleOptions {
	/** What `recap.images.folder` and `recap.images.baseUrl` say. */
	readonly map: ImageMap;
	/** `page` is a whole file with the title above the text; `body` is for a field that already has one. */
	readonly form: "body" | "page";
}

/** A post as HTML for another editor. */
export interface Article {
	readonly html: string;
	/** The title, entities resolved; undefined where the post has none. */
	readonly title: string | undefined;
	/** Pictures whose address on the web nothing says, as written: they stay relative. */
	readonly localImages: readonly string[];
}

/** The article as clean HTML: no scripts, no handlers, no editor's classes; references resolved, addresses absolute where known. */
export function articleHtml(post: Post, { map, form }: ArticleOptions): Article {
	const { title, permalink } = readHeader(post, () => "");
	const address = permalink !== undefined && /^https?:\/\//i.test(permalink) ? permalink : undefined;
	const place = { postPath: post.facts.path ?? "", map, address };
	const localImages = new Set<string>();
	const image = (written: string) => {
		const found = publicImage(written, place);
		if (found === undefined && written !== "") localImages.add(written);
		return found ?? written;
	};
	// A link to a place in the article stays one wherever the article goes.
	const link = (written: string) =>
		written.startsWith("#") || isPostFile(written) ? written : (publicLink(written, address) ?? written);
	const { blocks } = renderPost(post, { resolveImage: (destination) => destination });
	const body = cleanHtml(blocks.map(({ html }) => html.trim()).join("\n\n"), { image, link });
	const html = form === "page" ? page(`${body.trim()}\n`, title, post) : `${body.trim()}\n`;
	return { html, title, localImages: [...localImages] };
}

/** Another post's source has no address of its own. */
function isPostFile(address: string): boolean {
	return !/^[a-z]+:/i.test(address) && /\.(?:md|markdown)(?:[?#]|$)/i.test(address);
}

function page(body: string, title: string | undefined, post: Post): string {
	const language = post.frontMatter.fields.find(({ key }) => key === "lang")?.value;
	const lang =
		typeof language === "string" && /^[a-z]{2,3}(?:-\w+)*$/i.test(language) ? ` lang="${language}"` : "";
	const name = escapeHtml(title ?? "Untitled");
	return `<!DOCTYPE html>
<html${lang}>
<head>
<meta charset="utf-8">
<title>${name}</title>
</head>
<body>
<article>
${title === undefined ? "" : `<h1>${name}</h1>\n`}${body}</article>
</body>
</html>
`;
}
