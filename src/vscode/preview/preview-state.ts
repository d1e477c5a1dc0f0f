import { isRecord, isTextUpTo } from "../../protocol/guards.ts";

/** What the page left for VS Code to restore its preview from. */
export interface PreviewState {
	/** The post's URI. */
	readonly post: string;
	readonly isLocked?: unknown;
	/** Those that were on. */
	readonly parts?: unknown;
}

export function isPreviewState(state: unknown): state is PreviewState {
	return isRecord(state) && isTextUpTo(state.post, 20_000) && /^[a-z][a-z0-9+.-]*:/i.test(state.post);
}
