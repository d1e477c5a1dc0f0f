/** A tag of the engine's own that shows a picture, and how such a tag says what the picture shows. */
export interface ImageTag {
	readonly tag: RegExp;
	readonly says: RegExp;
}

/** https://gohugo.io/shortcodes/figure/: the caption stands in for a missing `alt`. */
export const hugoImageTags: readonly ImageTag[] = [
	{ tag: /^\{\{[<%]\s*figure\s/, says: /\s(?:alt|caption)\s*=\s*(?:"[^"]*[^"\s]|`[^`]*[^`\s])/ },
];

/** Octopress' and Hexo's `{% img [class] source [width] [height] ["title" ["alt"]] %}`: https://hexo.io/docs/tag-plugins#Image */
const img: ImageTag = { tag: /^\{%-?\s*img\s/, says: /\s["'][^"'\s]|["'][^"']*\s[^"']*["']/ };

export const octopressImageTags: readonly ImageTag[] = [img];

/** https://hexo.io/docs/tag-plugins#Include-Assets: what follows the file's name, but for its size, is a title. */
export const hexoImageTags: readonly ImageTag[] = [
	img,
	{ tag: /^\{%-?\s*asset_img\s/, says: /\.\w{2,5}["']?\s+(?:\d+(?:%|px)?\s+){0,2}["']?[^\s\d%"'}-]/ },
];

/** Ends of tags, comments, and what engines show one picture, film, post or quotation by. */
const ONE_THING =
	/^\{[{%][<%-]?\s*(?:\/|end|comment|raw|highlight|(?:img|image|asset_img|figure|youtube|vimeo|video|tweet|x|twitter|instagram|gist|gallery|audio|speakerdeck|slideshare|codepen|link|url|ref|relref|post_url|post_link|blockquote|quote|pullquote|more|toc)\b)/i;

/** Whether a tag on a line of its own brings no headings with it. */
export function showsOneThing(tag: string): boolean {
	return ONE_THING.test(tag);
}
