import type { ExtrasFromPreview } from "../protocol/extras-protocol.ts";
import type { FromPreview } from "../protocol/preview-protocol.ts";
import type { PageState } from "./page-state.ts";

/** What VS Code gives a webview's page. It may be asked for once. */
export interface VsCodeApi {
	postMessage(message: FromPreview | ExtrasFromPreview): void;
	getState(): unknown;
	setState(state: PageState): void;
}

declare global {
	function acquireVsCodeApi(): VsCodeApi;
}
