import { dialects } from "../dialects/index.ts";

/** Whether a file or folder of this name at a site's root tells which engine makes the site. */
export function isSiteFile(name: string): boolean {
	return dialects.some(({ signs }) => signs.some(({ siteFile }) => siteFile?.test(name)));
}
