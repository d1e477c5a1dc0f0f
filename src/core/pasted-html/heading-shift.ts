import type { Post } from "../post/post.ts";

/** How far a page's headings move so that its highest is one below the section they are pasted into; below the title without one. */
export function headingShift({ body }: Post, offset: number, highest: number | undefined): number {
	if (highest === undefined) return 0;
	const section = body.headings.filter(({ range }) => range.end <= offset).at(-1)?.level ?? 1;
	return Math.min(section + 1, 6) - highest;
}
