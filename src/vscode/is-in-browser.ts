/** Whether this is the web host, a worker of a page, and not Node. */
export function isInBrowser(): boolean {
	return "importScripts" in globalThis;
}
