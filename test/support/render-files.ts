import type { LayoutRequest, LayoutResult } from "../../src/core/jekyll-layout/layout-model.ts";
import { renderLayout } from "../../src/core/jekyll-layout/render-layout.ts";

/** A site's files by path. */
export type Files = Readonly<Record<string, string>>;

/** Renders the layout `post` of a site that is only text. */
export function renderFiles(files: Files, request: Partial<LayoutRequest> = {}): Promise<LayoutResult> {
	const readSiteFile = async (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
	return renderLayout({ layout: "post", page: {}, site: {}, content: "", readSiteFile, ...request });
}

/** What a template writes before the content; fails where there is a problem. */
export async function write(
	template: string,
	request: Partial<LayoutRequest> = {},
	files: Files = {},
): Promise<string> {
	const result = await renderFiles({ "_layouts/post.html": `${template}{{ content }}`, ...files }, request);
	if ("problem" in result) throw new Error(JSON.stringify(result.problem));
	return result.html.replace("<div data-recap-content></div>", "");
}

/** Messages with their places, `file:line:column message`. */
export async function tellings(
	files: Files,
	request: Partial<LayoutRequest> = {},
): Promise<readonly string[]> {
	const result = await renderFiles(files, request);
	const told = "problem" in result ? [result.problem] : result.notes;
	return told.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}
