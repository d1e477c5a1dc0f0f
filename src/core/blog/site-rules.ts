/** The rules that look at the facts of a site: only with all posts read do they find anything. */
export const siteRuleIds: readonly string[] = [
	"duplicate-post",
	"tag-variant",
	"unknown-layout",
	"unknown-author",
	"unlinked-series",
	"day-in-time-zone",
];
