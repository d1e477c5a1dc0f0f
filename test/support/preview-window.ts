import { Window as HappyWindow } from "happy-dom";
import { previewShell } from "../../src/core/preview/preview-shell.ts";
import type { FromPage } from "../../src/protocol/from-page/index.ts";
import type { PageState } from "../../src/webview/page-state.ts";
import type { Sanitise } from "../../src/webview/sanitise.ts";

const shell = previewShell({
	nonce: "n",
	cspSource: "'self'",
	scriptUri: "",
	styleUri: "",
	partsStyleUri: "",
	language: "en",
});

/** A window with the preview's shell in it, as happy-dom has one: no layout, no network, no scripts. */
export function openShell(): Window & typeof globalThis {
	const window = new HappyWindow({ settings: { disableIframePageLoading: true } });
	window.document.body.innerHTML = /<body>(.*)<script/s.exec(shell)?.[1] ?? "";
	// happy-dom's types are its own, but they stand for the same things.
	return window as unknown as Window & typeof globalThis;
}

/**
 * Parses without sanitising: DOMPurify does not hold in happy-dom (see its README), so unit tests stay without it and
 * `test/e2e` tries the real one in a real browser.
 */
export function parseOnly({ document }: Window): Sanitise {
	return (html) => {
		const template = document.createElement("template");
		template.innerHTML = html;
		return template.content;
	};
}

/** VS Code's side of the page, remembered. */
export class FakeApi {
	readonly sent: FromPage[] = [];
	state: unknown;

	postMessage(message: FromPage): void {
		this.sent.push(message);
	}

	getState(): unknown {
		return this.state;
	}

	setState(state: PageState): void {
		this.state = state;
	}
}
