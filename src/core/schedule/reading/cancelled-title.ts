const words = "cancell?ed|abgesagt|annul[ée]e?|cancelad[oa]|annullat[oa]";
const before = new RegExp(
	`^\\s*(?:[[(]\\s*(?:${words})\\s*[\\])]\\s*[:–—-]?|(?:${words})\\s*[:–—!]|(?:${words})\\s+-(?=\\s))\\s*`,
	"i",
);
const behind = new RegExp(`\\s*(?:\\[(?:${words})\\]|\\((?:${words})\\))\\s*$`, "i");

/**
 * The title without the word that organisers put to it, where they have cancelled a talk: before it in brackets or with a colon,
 * or behind it in brackets. "Cancelling system calls" and "(Talk replaces cancelled talk)" are titles.
 */
export function readCancelled(title: string): { readonly title: string; readonly isCancelled: boolean } {
	const rest = title.replace(before, "").replace(behind, "");
	return { title: rest || title, isCancelled: rest !== title };
}
