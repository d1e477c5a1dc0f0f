import * as vscode from "vscode";
import { withLayoutImages } from "../../core/jekyll-layout/layout-images.ts";
import { CONTENT_ELEMENT } from "../../core/jekyll-layout/layout-model.ts";
import { layoutName } from "../../core/jekyll-layout/layout-name.ts";
import { pageFrom } from "../../core/jekyll-layout/page-from.ts";
import { renderLayout } from "../../core/jekyll-layout/render-layout.ts";
import { sitePathOf } from "../../core/jekyll-layout/site-address.ts";
import { siteFromConfig } from "../../core/jekyll-layout/site-from-config.ts";
import { splitLayout } from "../../core/jekyll-layout/split-layout.ts";
import type { Post } from "../../core/post/post.ts";
import { readPost } from "../../core/post/read-post.ts";
import { renderPost } from "../../core/preview/render-post.ts";
import type { LayoutToPage } from "../../protocol/to-page/index.ts";
import type { SiteSheet } from "../../protocol/to-page/layout-parts.ts";
import { SLOT_CLASS } from "../../protocol/to-page/site-layout.ts";
import type { SiteFile, SiteFolder } from "./site-folder.ts";

interface Surroundings {
	readonly site: SiteFolder;
	/** The address the page may load a file from. */
	addressOf(file: vscode.Uri): string;
	resolveImage(destination: string): string;
}

type Sheets = ReturnType<typeof splitLayout>["stylesheets"];

/** The blog's own layout around a post, or the preview's and why: a sentence with file and line. */
export async function layOut(
	post: Post,
	{ site, addressOf, resolveImage }: Surroundings,
): Promise<LayoutToPage> {
	const config = siteFromConfig((await site.read("_config.yml")) ?? "");
	const page = pageFrom(post, config);
	const layout = layoutName(page, config);
	if (layout === undefined)
		return builtIn(
			vscode.l10n.t(
				"The post names no layout: write `layout: post` into its front matter to see it in the blog's own.",
			),
		);
	const result = await renderLayout({
		layout,
		page,
		site: config,
		content: post.text.slice(post.frontMatter.range.end),
		readSiteFile: (path) => site.read(path),
		markdownify: toHtml,
	});
	if ("problem" in result) {
		const { file, line, message } = result.problem;
		return builtIn(vscode.l10n.t("{0}, line {1}: {2}", file, line, message));
	}
	const { stylesheets, rootAttributes, bodyAttributes, html, isWhole } = splitLayout(result.html);
	const notes = result.notes.map(({ file, line, message }) =>
		vscode.l10n.t("{0}, line {1}: {2}", file, line, message),
	);
	const sheets = await toSheets(stylesheets, notes, async (href) => {
		const path = sitePathOf(href, config, typeof page.url === "string" ? page.url : "/");
		const file = path === undefined ? undefined : await findSheet(site, path);
		return file && `${addressOf(file.uri)}?${file.changedAt}`;
	});
	if (!isWhole)
		notes.push(
			vscode.l10n.t("The layout's elements stand too deep inside each other: the rest is left out."),
		);
	const base = typeof config.baseurl === "string" ? config.baseurl : "";
	const shown = withLayoutImages(html, (address) => resolveImage(withoutBase(address, base)));
	const slot = `<div class="${SLOT_CLASS}"></div>`;
	return {
		type: "siteLayout",
		html: shown.replace(CONTENT_ELEMENT, () => slot),
		...{ sheets, rootAttributes, bodyAttributes, notes },
	};
}

/** The preview's own layout, and why where the blog's was asked for. */
export function builtIn(...notes: readonly string[]): LayoutToPage {
	return { type: "builtInLayout", sheets: [], notes };
}

async function toSheets(
	sheets: Sheets,
	notes: string[],
	addressOf: (href: string) => Promise<string | undefined>,
): Promise<readonly SiteSheet[]> {
	const found: SiteSheet[] = [];
	for (const sheet of sheets) {
		const { media } = sheet;
		if (sheet.kind === "inline") found.push({ kind: "inline", css: sheet.css, media });
		else {
			const href = await addressOf(sheet.href);
			if (href !== undefined) found.push({ kind: "link", href, media });
			else
				notes.push(
					vscode.l10n.t(
						"The stylesheet {0} is not used: no file of the site has it. Build the site once to get it into _site.",
						sheet.href,
					),
				);
		}
	}
	return found;
}

/** The file itself, or what the site's last build made: sites write SCSS, browsers read CSS. With the time of its last change. */
async function findSheet(site: SiteFolder, path: string): Promise<SiteFile | undefined> {
	if (!/\.css$/i.test(path)) return undefined;
	return (await site.find(path)) ?? site.find(`_site/${path}`);
}

function withoutBase(address: string, base: string): string {
	return base.startsWith("/") && address.startsWith(`${base}/`) ? address.slice(base.length) : address;
}

function toHtml(markdown: string): string {
	const { blocks } = renderPost(readPost(markdown), { resolveImage: (destination) => destination });
	return blocks.map(({ html }) => html).join("");
}
