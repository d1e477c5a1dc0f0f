/** Ids of the preview's own elements. */
const ownIds: ReadonlySet<string> = new Set([
	"post-header",
	"post-body",
	"notice",
	"layout-notice",
	"preview-page",
	"preview-contents",
	"preview-cards",
	"preview-tools",
]);

/** The id that an element of the post or of its layout has on the page: never one of the preview's own, which have a style and a meaning. */
export function idOnPage(written: string): string {
	return ownIds.has(written) ? `site-${written}` : written;
}
