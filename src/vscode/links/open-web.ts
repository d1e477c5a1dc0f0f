import type { Web } from "../../core/links/web.ts";

/** How a check gets at the web. `signal` ends it. */
export type OpenWeb = (options: { readonly version: string; readonly signal: AbortSignal }) => Web;

/** In a bundle of its own, as Node's parts are in it; the web host has no such file to load. */
declare function require(path: "./node-web.js"): { readonly nodeWeb: OpenWeb };

/**
 * The web as Node asks it, loaded when somebody asks. Undefined in a browser: there a page of another site cannot be asked, and what
 * cannot be is not told from what is not there.
 */
export function webOfHost(): OpenWeb | undefined {
	return "importScripts" in globalThis ? undefined : require("./node-web.js").nodeWeb;
}
