// What Docusaurus' loader of MDX makes of bodies, built into pages by React. Missing files are not asked for.
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { answerLines, fileFrom, importFrom } from "./answer-lines.mjs";

const { getProcessor } = await import(fileFrom("@docusaurus/mdx-loader/lib/processor.js"));
const {
	default: { default: preprocess },
} = await import(fileFrom("@docusaurus/mdx-loader/lib/preprocessor.js"));
const { createElement } = await importFrom("react");
const runtime = await importFrom("react/jsx-runtime");
const { renderToStaticMarkup } = await importFrom("react-dom/server");
const { run } = await import(
	createRequire(fileFrom("@docusaurus/mdx-loader/package.json")).resolve("@mdx-js/mdx")
);

const silent = { onBrokenMarkdownImages: "ignore", onBrokenMarkdownLinks: "ignore" };
const options = {
	admonitions: true,
	siteDir: tmpdir(),
	staticDirs: [],
	removeContentTitle: false,
	markdownConfig: {
		format: "mdx",
		mermaid: false,
		emoji: true,
		anchors: { maintainCase: false },
		mdx1Compat: { comments: true, admonitions: true, headingIds: true },
		hooks: silent,
	},
	outputFormat: "function-body",
};

/** A component of the theme or of the page's own: an element of its name round what stands in it. */
const shown =
	(name) =>
	({ children, className }) =>
		createElement("div", { className: className ?? name }, children);
const given = { Card: shown("Card"), Tabs: shown("Tabs"), TabItem: shown("TabItem") };
const components = {
	...given,
	Details: ({ children }) => createElement("details", undefined, children),
	admonition: ({ type, title, children }) =>
		createElement(
			"div",
			{ className: `admonition ${type}` },
			title && createElement("p", { className: "admonition-title" }, title),
			children,
		),
};

const processor = await getProcessor({ filePath: "post.mdx", options, mdxFrontMatter: {} });
await answerLines(async (text) => {
	const fileContent = preprocess({
		fileContent: text.replace(/^\uFEFF/, ""),
		filePath: "post.mdx",
		...options,
	});
	const { content } = await processor.process({
		content: fileContent,
		filePath: "post.mdx",
		frontMatter: {},
		compilerName: "client",
	});
	// What a page imports is not there: a component of any name stands for it.
	const code = content.replaceAll(/await import\((?:[^()]|\([^()]*\))*\)/g, "arguments[0].imported");
	const imported = new Proxy({}, { get: (_, name) => shown(name === "default" ? "imported" : String(name)) });
	const { default: Page } = await run(code, {
		...runtime,
		baseUrl: "file:///",
		imported,
		useMDXComponents: () => components,
	});
	// React asks the browser for pictures early, which is no part of the page.
	return renderToStaticMarkup(createElement(Page, { components })).replaceAll(
		/<link rel="preload"[^>]*>/g,
		"",
	);
});
