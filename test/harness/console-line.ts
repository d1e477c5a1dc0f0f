/** One line of a page's console. */
export interface ConsoleLine {
	/** As in `console.error`: log, info, warning, error … */
	readonly type: string;
	readonly text: string;
	/** What it is about: the script that wrote it, or the resource that could not be loaded. */
	readonly url?: string;
}

/** Takes VS Code's colours and labels off what it writes: `%c  ERR color: #f33 text` is `text`. */
export function withoutStyles(text: string): string {
	return text
		.replace(/^%c\s*(INFO|WARN|ERR|TRACE|DEBUG)\s+color: \S+ /, "")
		.replace(/^%c\[Extension Host\] %c/, "[Extension Host] ")
		.replace(/( color: blue)? color: $/, "")
		.replace(/^\[Extension Host\] /, "");
}
