import * as l10n from "@vscode/l10n";
import type { Variables } from "./layout-model.ts";

/** What a site's own stylesheets are, most likely first. */
export interface BlogStyles {
	/** Paths of CSS files, in the order a page should take them: at most 4. */
	readonly paths: readonly string[];
	/** Why there are none, or fewer than there seem to be, in a sentence. */
	readonly note: string | undefined;
}

const most = 4;
const mostFiles = 20_000;

/** Where engines and themes keep the stylesheet of a whole site, the likeliest first. Checked against the path below the site folder. */
const places: readonly RegExp[] = [
	/^assets\/css\/(?:style|styles|main|site|blog|theme|custom|screen)\.css$/i,
	/^(?:assets\/)?(?:main|style|styles|custom|screen)\.css$/i,
	/^(?:css|styles|stylesheets)\/(?:main|style|styles|site|blog|theme|custom|screen)\.css$/i,
	/^static\/(?:css|style|styles|assets\/css)\/[^/]+\.css$/i,
	/^assets\/(?:styles|sass|scss)\/(?:main|style|styles|site|custom)\.css$/i,
	/^source\/(?:css|stylesheets|assets\/css)\/[^/]+\.css$/i,
	/^(?:src|app)\/(?:styles|css|assets)\/(?:global|globals|main|style|styles|index)\.css$/i,
	/^src\/css\/(?:custom|main|style|styles)\.css$/i,
	/^public\/(?:css|styles)\/(?:global|main|style|styles)\.css$/i,
	/^themes\/[^/]+\/(?:static|source|assets)\/(?:css|styles)\/(?:main|style|styles|theme|index)\.css$/i,
	/^wp-content\/themes\/[^/]+\/style\.css$/i,
	/^(?:assets\/css|css)\/[^/]+\.css$/i,
];
/** What engines write, others brought along, or pages of other kinds have. */
const foreign =
	/(?:^|\/)(?:_site|node_modules|vendor|bower_components|dist|build|resources\/_gen|\.[^/]*)\/|\.min\.css$|(?:^|\/)(?:print|admin|amp|rtl|ie\d*|editor|font-?awesome|bootstrap|normalize|reset|highlight|prism|syntax|pygments?|katex|jquery)[^/]*\.css$/i;
const sourceSheet = /(?:^|\/)(?:style|styles|main|site|blog|custom|screen|theme)\.(?:scss|sass|less|styl)$/i;

/**
 * Which of a site's files are its own stylesheets. `siteFiles` are paths below the site folder with forward slashes; `config` is what
 * `siteFromConfig` gives, for the theme's name. SCSS, Sass, Less and Stylus are not CSS until the site is built: they are only told of.
 */
export function findBlogStyles(siteFiles: readonly string[], config: Variables = {}): BlogStyles {
	const candidates = siteFiles
		.slice(0, mostFiles)
		.filter((path) => path.length <= 300 && !foreign.test(path));
	const theme = typeof config.theme === "string" ? config.theme : undefined;
	const ranked = candidates
		.map((path) => ({ path, rank: rankOf(path, theme) }))
		.filter(({ rank }) => rank < places.length)
		.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
	const best = ranked[0]?.rank;
	// Sheets of one place belong together; those of a later place are a theme's or another page's.
	const paths = ranked.filter(({ rank }) => rank === best).map(({ path }) => path);
	const source = candidates.find((path) => sourceSheet.test(path));
	return { paths: paths.slice(0, most), note: noteOn(paths, source, theme) };
}

function rankOf(path: string, theme: string | undefined): number {
	const other = /^themes\/([^/]+)\//.exec(path)?.[1];
	if (other !== undefined && theme !== undefined && other !== theme) return places.length;
	const rank = places.findIndex((place) => place.test(path));
	return rank < 0 ? places.length : rank;
}

function noteOn(
	paths: readonly string[],
	source: string | undefined,
	theme: string | undefined,
): string | undefined {
	if (paths.length > most)
		return l10n.t(
			"The site has {0} stylesheets in one place; the preview takes the first {1}: name those it should take in `recap.preview.styles`.",
			paths.length,
			most,
		);
	if (paths.length > 0) return undefined;
	if (source !== undefined)
		return l10n.t(
			"{0} is not CSS yet: build the site and name the stylesheet it writes in `recap.preview.styles`.",
			source,
		);
	return theme === undefined
		? l10n.t(
				"No stylesheet was found in this site. Name one in `recap.preview.styles` to see the post in the blog's own look.",
			)
		: l10n.t(
				"No stylesheet was found in this site. Those of the theme {0} are not in this folder. Name one in `recap.preview.styles` to see the post in the blog's own look.",
				theme,
			);
}
