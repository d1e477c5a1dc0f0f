/** What markdown-it makes no link of (`validateLink`), so that readers get the brackets. */
export const markdownItRefuses =
	/^\s*(?:vbscript:|javascript:|file:|data:(?!image\/(?:gif|png|jpeg|webp);))/i;
