/** What plain text loses: links, headings, lists, code, tables, pictures, quotations, emphasis. */
const STRUCTURE = /<(?:a|h[1-6]|ul|ol|li|pre|code|img|blockquote|strong|b|em|i|figure|iframe)(?=[\s>/])/i;
/** One block of coloured lines: what editors copy. */
const EDITOR = /<div style="[^"]{0,400}font-family:[^"]{0,400}white-space:\s*pre/i;
/** As much is looked at: a paste must not wait for it. */
const lookedAt = 200_000;

/** Whether HTML from the clipboard has something to keep, and was not copied from an editor or is but one cell or one picture. */
export function isWorthConverting(html: string): boolean {
	const start = html.slice(0, lookedAt);
	if (EDITOR.test(start.slice(0, 5000))) return false;
	const bare = start.replace(/<\/?(?:html|head|body|meta|!--)[^>]{0,500}>/gi, "").trim();
	if (/^<img\b[^<>]*>$/i.test(bare)) return false;
	const cells = start.match(/<t[dh](?=[\s>])/gi)?.length ?? 0;
	return cells > 1 || STRUCTURE.test(start);
}
