const readableFolders = new Set(["_layouts", "_includes", "_data"]);
/** What a template or data file may be called; includes of old sites have no extension. */
const textExtensions = new Set(
	"html htm xhtml liquid md markdown mkd txt text svg xml css scss sass js json yml yaml csv tsv ics rss atom".split(
		" ",
	),
);
const longestPath = 300;

/**
 * The path of a file a layout may read, relative to the site folder; undefined for everything else. Refused, never mended:
 * `..`, absolute paths, backslashes, schemes and drives, percent-encoding, hidden files, other folders, files that are not text.
 */
export function toSitePath(written: string): string | undefined {
	if (written.length > longestPath || /[\\%:*?"<>|~$`]|\p{Cc}/u.test(written)) return undefined;
	const segments = written.split("/");
	if (segments.length < 2 || !readableFolders.has(segments[0] ?? "")) return undefined;
	// A name that starts with a dot is hidden or a way up; one that ends with a dot or blank is another file on Windows.
	if (segments.some((segment) => segment === "" || segment.startsWith(".") || /[. ]$/.test(segment)))
		return undefined;
	const extension = /\.([^.]*)$/.exec(segments.at(-1) ?? "")?.[1]?.toLowerCase();
	return extension === undefined || textExtensions.has(extension) ? written : undefined;
}
