/**
 * How an engine makes a heading's id of its text: recipes of kramdown's GFM parser, goldmark and github-slugger (`github`),
 * `@mdit-vue/shared` (`mdit-vue`), hexo-util's `slugize` (`hexo`, and `hexo-lower` where a site says so), Python-Markdown's extension `toc` (`python`), pandoc (`pandoc`)
 * and markdown-it-anchor's default (`encoded`). Each was compared with the engine's own ids.
 */
export type HeadingIdRecipe = keyof typeof recipes;

interface Recipe {
	readonly idOf: (text: string) => string;
	/** Between an id and its number, where several headings have the same text. */
	readonly separator: string;
}

const combining = /[\u0300-\u036F]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as the engines have it.
const control = /[\u0000-\u001F]/g;

const hexoId = (text: string) =>
	text
		.normalize("NFD")
		.replace(combining, "")
		.replace(control, "")
		.replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, "-")
		.replace(/^-|-$/g, "");

const recipes = {
	github: {
		idOf: (text: string) =>
			text
				.toLowerCase()
				.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, "")
				.replace(/[ \t]/g, "-"),
		separator: "-",
	},
	"mdit-vue": {
		idOf: (text: string) =>
			text
				.normalize("NFKD")
				.replace(combining, "")
				.replace(control, "")
				.replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-")
				.replace(/^-|-$/g, "")
				.replace(/^(\d)/, "_$1")
				.toLowerCase(),
		separator: "-",
	},
	hexo: { idOf: hexoId, separator: "-" },
	"hexo-lower": {
		idOf: (text: string) => hexoId(text).toLowerCase(),
		separator: "-",
	},
	python: {
		idOf: (text: string) =>
			text
				.normalize("NFKD")
				.replace(/[^\w\s-]/g, "")
				.trim()
				.toLowerCase()
				.replace(/[-\s]+/g, "-"),
		separator: "_",
	},
	pandoc: {
		idOf: (text: string) =>
			text
				.toLowerCase()
				.replace(/[^\p{L}\p{M}\p{N}_.\-\s]/gu, "")
				.replace(/\s+/g, "-")
				.replace(/^[^\p{L}]+/u, "") || "section",
		separator: "-",
	},
	encoded: {
		idOf: (text: string) => text.trim().toLowerCase().replace(/\s+/g, "-"),
		separator: "-",
	},
} satisfies Readonly<Record<string, Recipe>>;

/** The id that a heading gets where no other has the same. */
export function headingId(recipe: HeadingIdRecipe, text: string): string {
	return recipes[recipe].idOf(text);
}

/** What stands between an id and the number that tells it from an earlier one. */
export function headingIdSeparator(recipe: HeadingIdRecipe): string {
	return recipes[recipe].separator;
}
