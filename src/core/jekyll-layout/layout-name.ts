import type { FieldData } from "../front-matter/model.ts";
import type { Variables } from "./layout-model.ts";

/**
 * The layout of a post: what its front matter says, else the site's front-matter defaults for its path, the longest path
 * last (https://jekyllrb.com/docs/configuration/front-matter-defaults/); undefined for none.
 */
export function layoutName(page: Variables, site: Variables): string | undefined {
	const path = typeof page.path === "string" ? page.path : "";
	const written = "layout" in page ? page.layout : defaultLayout(site.defaults, path);
	const name = typeof written === "string" ? written.trim() : "";
	return name === "" || name === "none" || name === "null" ? undefined : name;
}

function defaultLayout(defaults: FieldData | undefined, path: string): FieldData | undefined {
	const fitting = (Array.isArray(defaults) ? defaults : []).flatMap((entry) => {
		const scope = partOf(entry, "scope");
		const [folder, type] = [partOf(scope, "path"), partOf(scope, "type")];
		const layout = partOf(partOf(entry, "values"), "layout");
		const prefix = typeof folder === "string" ? folder.replace(/^\/|\/$/g, "") : "";
		const fits = prefix === "" || path === prefix || path.startsWith(`${prefix}/`);
		return fits && (type === undefined || type === "posts") && layout !== undefined
			? [{ prefix, layout }]
			: [];
	});
	return fitting.sort((a, b) => a.prefix.length - b.prefix.length).at(-1)?.layout;
}

function partOf(value: FieldData | undefined, key: string): FieldData | undefined {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
	return Object.entries(value).find(([name]) => name === key)?.[1];
}
