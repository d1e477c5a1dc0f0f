import { isCount, isInteger, isRecord, isTextUpTo } from "../protocol/guards.ts";
import type { PreviewPart } from "../protocol/parts.ts";

/** What outlives the page: VS Code keeps it over hiding and reloads, and restores the preview from `post`. */
export interface PageState {
	/** The post's URI. */
	readonly post: string;
	/** The line of the block at the top of the view. */
	readonly line: number;
	/** How far that block's top is below the view's, in CSS pixels; mostly negative. */
	readonly offset: number;
	/** Absent where the preview follows the writer. */
	readonly isLocked?: boolean;
	/** Those that are switched on. */
	readonly parts?: readonly PreviewPart[];
}

export function isPageState(value: unknown): value is PageState {
	return isRecord(value) && isTextUpTo(value.post, 20_000) && isCount(value.line) && isInteger(value.offset);
}
