/// <reference path="./liquid/liquidjs.d.ts" />
import * as l10n from "@vscode/l10n";
import type { Liquid } from "liquidjs/dist/liquid.browser.mjs";
import { explainError } from "./explain-error.ts";
import { CONTENT_ATTRIBUTE, CONTENT_ELEMENT, type LayoutRequest, type LayoutResult } from "./layout-model.ts";
import { LayoutRendering } from "./layout-rendering.ts";
import { LAYOUT_LIMITS, LayoutError } from "./limits.ts";
import { createLiquid, renderTemplate } from "./liquid/create-liquid.ts";
import { parseTemplate } from "./liquid/parse-template.ts";
import { toLiquidData } from "./liquid-data.ts";
import { SiteData } from "./site-data.ts";
import { type SiteFile, SiteFiles } from "./site-files.ts";
import { readTemplateFile } from "./template-file.ts";
import { WorkLimit } from "./work-limit.ts";

/** Lists a layout may ask the site for; a preview of one post knows none of them unless it is told. */
const emptySite = {
	posts: [],
	pages: [],
	html_pages: [],
	static_files: [],
	html_files: [],
	documents: [],
	collections: [],
	related_posts: [],
	categories: {},
	tags: {},
};
const extensions = ["html", "htm", "liquid", "md"];

/**
 * Renders a Jekyll site's own layout around an element that stands for the post's body (`CONTENT_ELEMENT`). Never rejects; the limits are
 * `LAYOUT_LIMITS`. Nothing in a template runs as a program.
 */
export async function renderLayout(request: LayoutRequest): Promise<LayoutResult> {
	const run = new LayoutRendering(new WorkLimit(request.steps), new SiteFiles(request.readSiteFile));
	const layoutFile = `_layouts/${request.layout}.html`;
	try {
		const html = await renderChain(run, createLiquid(run, request), request);
		if (html.includes(CONTENT_ATTRIBUTE)) return { html, notes: run.notes, usedFiles: run.files.used };
		const message = l10n.t(
			"This layout nowhere writes {{ content }}, so the post would not show: put it where the post belongs.",
		);
		const file = run.files.used[0] ?? layoutFile;
		return { problem: { message, file, line: 1, column: 1 }, usedFiles: run.files.used };
	} catch (error) {
		return { problem: explainError(error, run, layoutFile), usedFiles: run.files.used };
	}
}

/** The layout, the layout around it, and so on. */
async function renderChain(run: LayoutRendering, liquid: Liquid, request: LayoutRequest): Promise<string> {
	const page = { ...toLiquidData(request.page), content: CONTENT_ELEMENT };
	const site = { ...emptySite, ...toLiquidData(request.site), data: new SiteData(run) };
	let content = CONTENT_ELEMENT;
	let layout: Record<string, unknown> = {};
	const chain: string[] = [];
	for (let name: string | undefined = request.layout; name !== undefined; ) {
		const file = await openLayout(run, name);
		if (file.kind !== "file") {
			const message = missingLayout(name, file.kind === "refused");
			if (chain.length === 0) throw new LayoutError(message);
			run.tell(message, { file: chain.at(-1) ?? "", line: 1, column: 1 });
			break;
		}
		const isCircle = chain.includes(file.path);
		chain.push(file.path);
		if (isCircle || chain.length > LAYOUT_LIMITS.layouts) {
			const message = l10n.t(
				"These layouts stand around each other without end: {0}. Change the `layout:` of one.",
				chain.join(" → "),
			);
			run.tell(message, { file: chain.at(-2) ?? "", line: 1, column: 1 });
			break;
		}
		const { frontMatter, template, linesBefore } = readTemplateFile(file.text);
		run.linesBefore.set(file.path, linesBefore);
		layout = { ...toLiquidData(frontMatter), ...layout };
		run.openFiles.push(file.path);
		const templates = parseTemplate(liquid, run, template, file.path);
		content = await renderTemplate(liquid, run, templates, { page, site, layout, content, ...surroundings });
		run.openFiles.pop();
		name = parentOf(frontMatter.layout);
	}
	return content;
}

/** Sites leave out their counters and advertisements where the environment is not `production`. */
const surroundings = { jekyll: { version: "4.4.1", environment: "development" }, theme: {} };

async function openLayout(run: LayoutRendering, name: string): Promise<SiteFile> {
	let result: SiteFile = { kind: "missing" };
	for (const extension of extensions) {
		result = await run.files.open(`_layouts/${name}.${extension}`);
		if (result.kind !== "missing") return result;
	}
	return result;
}

function missingLayout(name: string, isRefused: boolean): string {
	return isRefused
		? l10n.t(
				"“{0}” is not a file in _layouts: name a layout by its path below that folder, without its ending.",
				name,
			)
		: l10n.t(
				"There is no layout “{0}” in _layouts: create it, or copy it there from the site's theme.",
				name,
			);
}

function parentOf(layout: unknown): string | undefined {
	return typeof layout === "string" && !/^(?:none|null|)$/.test(layout.trim()) ? layout.trim() : undefined;
}
