/** `@[name](address)` at a line's start, as engines and their plugins make a player or card of it. */

/** Zenn's: any name, up to the line's last parenthesis; nothing is shown of a name that it does not know (https://zenn.dev/zenn/articles/markdown-guide). */
export const zennEmbed = /@\[[\w-]+\]\([^\n]+\)[^\n]*/y;

/** VuePress' plugins'; VitePress itself makes links. */
export const vuePressEmbed =
	/@\[(?:youtube|vimeo|bilibili|video|audio|codepen|codesandbox|jsfiddle|replit|caniuse|code|pdf)(?:[- ][\w-]+)?\]\([^()\n]*\)/iy;

/** Where the engine is not known: by name, as `@[ann](…)` links a person. */
export const anyEmbed =
	/@\[(?:youtube|vimeo|bilibili|video|audio|card|tweet|twitter|gist|github|figma|jsfiddle|codepen|codesandbox|stackblitz|replit|slideshare|speakerdeck|docswell|blueprintue|mermaid|caniuse|code|pdf)(?:[- ][\w-]+)?\]\([^()\n]*\)/y;
