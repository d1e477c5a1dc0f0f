/** The lines that open a box, as engines have them. */

/** Any name: where the engine is not known. */
export const anyContainer = /^:{3,}\s*\{?\.?(?<name>[a-z][\w-]*)\}?\s*(?<title>.*)$/is;

/** VitePress' and VuePress' own names (https://vitepress.dev/guide/markdown#custom-containers); some are known with a blank before them alone. */
export const vueContainer =
	/^:{3,}(?:\s*(?=tip|info|warning|danger|details|raw|v-pre|code-group)|\s+(?=note|important|caution|theorem|right|left|center))(?<name>[a-z][a-z-]*)(?:\s+(?<title>.*))?$/is;

/** https://zenn.dev/zenn/articles/markdown-guide */
export const zennContainer =
	/^:{3,}\s*(?:(?<name>message)(?:\s+alert)?|(?=details)(?<named>details)\s+(?<title>.+))\s*$/s;

/** Docusaurus' admonitions: without a blank before the name (https://docusaurus.io/docs/markdown-features/admonitions). */
export const docusaurusContainer =
	/^:{3,}(?<name>note|tip|info|warning|danger|secondary|important|success|caution)(?![\w-])(?:\s*(?<title>.*))?$/is;

/** One word, or attributes (https://pandoc.org/MANUAL.html#divs-and-spans). */
export const pandocContainer =
	/^:{3,}\s*(?:\{[^}]*?\.(?<name>[a-z][\w-]*)[^}]*\}|\{[^}]*\}|(?<word>[a-z][\w-]*))\s*:*$/is;
