import type { Flavour } from "./flavour.ts";

/** WordPress plugins'. */
export const phpMarkdown: Flavour = {
	id: "php-markdown",
	label: "PHP Markdown Extra",
	docs: "https://michelf.ca/projects/php-markdown/extra/",
	templates: [],
	definitions: { lastCounts: true },
	footnotes: { wantsBlankBelow: true, fillsEmpty: true, ignoresNested: true },
};
