import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { previewShell } from "../../../src/core/preview/preview-shell.ts";
import type { FromPage } from "../../../src/protocol/from-page/index.ts";
import type { ToPage } from "../../../src/protocol/to-page/index.ts";
import { repositoryFolder } from "../../harness/files.ts";
import type { PreviewHost } from "../../support/preview-host.ts";

/** Where the built page is served: `/page`. */
export const origin = "https://preview.invalid";
const shell = previewShell({
	nonce: "n",
	cspSource: origin,
	scriptUri: "/dist/preview.js",
	styleUri: "/media/preview.css",
	partsStyleUri: "/media/preview-parts.css",
	language: "en",
});

/** What VS Code gives the page, whose answers wait for the test. */
const fakeVSCode = `
	globalThis.answers = [];
	globalThis.acquireVsCodeApi = () => ({
		postMessage: (message) => answers.push(message),
		getState: () => globalThis.state,
		setState: (state) => Object.assign(globalThis, { state }),
	});
`;

/** Serves the built page with its styles to a browser's page; other paths are `body`. Nothing comes from the network. */
export async function servePreview(page: Page, body = ""): Promise<void> {
	await page.addInitScript({ content: fakeVSCode });
	await page.route("**/*", async (route) => {
		const { pathname, origin: from } = new URL(route.request().url());
		if (from !== origin) return route.abort();
		if (/^\/(?:dist|media)\//.test(pathname))
			return route.fulfill({
				body: await readFile(join(repositoryFolder, pathname)),
				contentType: pathname.endsWith(".js")
					? "text/javascript"
					: pathname.endsWith(".css")
						? "text/css"
						: "font/woff2",
			});
		return route.fulfill({ body: pathname === "/page" ? shell : body, contentType: "text/html" });
	});
}

/** Gives the page all that the host has for it. */
export async function settle(frame: Frame, host: PreviewHost): Promise<void> {
	for (let message = host.next(); message; message = host.next()) {
		const answers = await tell(frame, message);
		if (answers.length === 0) throw new Error("The page did not hear what it was told.");
		for (const answer of answers) host.hear(answer);
	}
}

/** Gives the page a message as VS Code would, and returns what it answers at once. */
export function tell(frame: Frame, message: ToPage): Promise<readonly FromPage[]> {
	return frame.evaluate((data) => {
		const { answers } = window as unknown as { answers: FromPage[] };
		answers.length = 0;
		window.dispatchEvent(new MessageEvent("message", { data, origin: window.origin }));
		return [...answers];
	}, message);
}
