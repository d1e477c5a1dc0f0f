const fence = /^[ \t]*(?:[-*+][ \t]+)?(`{3,}|~{3,})/;

/** The fence that is open below a line, where `open` is the one above it. */
export function fenceAfter(content: string, open: string | undefined): string | undefined {
	const mark = fence.exec(content)?.[1];
	if (open === undefined) return mark;
	const closes = mark?.startsWith(open) && content.trim() === mark;
	return closes ? undefined : open;
}
