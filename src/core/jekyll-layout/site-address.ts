import { decodeSegments, resolveSegments } from "../text/path-segments.ts";
import type { Variables } from "./layout-model.ts";

/**
 * The path below the site folder that an address of the site's own pages names; undefined for other sites' and for what is
 * no path. `page` is the address of the page it stands on, for relative ones.
 */
export function sitePathOf(address: string, site: Variables, page = "/"): string | undefined {
	const { url, baseurl } = site;
	let path = address.trim().replace(/[?#].*$/s, "");
	if (typeof url === "string" && url !== "" && path.startsWith(`${url}/`)) path = path.slice(url.length);
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path) || path.includes("\\")) return undefined;
	const base = typeof baseurl === "string" ? baseurl.replace(/\/$/, "") : "";
	if (base !== "" && path.startsWith(`${base}/`)) path = path.slice(base.length);
	if (!path.startsWith("/")) path = `${page.slice(0, page.lastIndexOf("/") + 1)}${path}`;
	const decoded = decodeSegments(path);
	const segments = decoded && resolveSegments(decoded);
	return segments?.length ? segments.join("/") : undefined;
}
