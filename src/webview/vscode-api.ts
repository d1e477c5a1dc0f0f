import type { FromPage } from "../protocol/from-page/index.ts";
import type { PageState } from "./page-state.ts";

/** What VS Code gives a webview's page. It may be asked for once. */
export interface VsCodeApi {
	postMessage(message: FromPage): void;
	getState(): unknown;
	setState(state: PageState): void;
}

declare global {
	function acquireVsCodeApi(): VsCodeApi;
}
