/** Where on its host a site stands that has no host of its own, as project pages do. */
export interface SiteBase {
	/** `/blog`, without a slash at its end. */
	readonly path: string;
	/** How posts write it: the engine's own tag, or the path. */
	readonly written: string;
}

/** What a post writes for a path from the site's root: browsers take it from the host's. */
export function withSiteBase(destination: string, base: SiteBase | undefined): string {
	if (base === undefined || !/^\/(?!\/)/.test(destination) || destination.startsWith(`${base.path}/`))
		return destination;
	return base.written + destination;
}
