import type { Web } from "../../core/links/web.ts";
import { isInBrowser } from "../is-in-browser.ts";

/** How a check gets at the web. `signal` ends it. */
export type OpenWeb = (options: { readonly version: string; readonly signal: AbortSignal }) => Web;

/** An answer of the web, and the address that gave it in the end; `private` where it leads into a network of one's own. */
export type OpenWebFile = (
	address: string,
	options: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
) => Promise<{ readonly response: Response; readonly address: string } | "private">;

interface NodeParts {
	readonly nodeWeb: OpenWeb;
	readonly openWebFile: OpenWebFile;
}

/** In a bundle of its own, as Node's parts are in it; the web host has no such file to load. */
declare function require(path: "./node-web.js"): NodeParts;

/**
 * The web as Node asks it, loaded when somebody asks. Undefined in a browser: there a page of another site cannot be asked, and what
 * cannot be is not told from what is not there.
 */
export function webOfHost(): OpenWeb | undefined {
	return isInBrowser() ? undefined : require("./node-web.js").nodeWeb;
}

/** How a file of the web is got without being led out of the web; undefined in a browser, which follows by itself. */
export function webFilesOfHost(): OpenWebFile | undefined {
	return isInBrowser() ? undefined : require("./node-web.js").openWebFile;
}
