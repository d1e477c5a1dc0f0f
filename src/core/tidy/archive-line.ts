/** What a page of several posts says above them: all have this tag, say. */
export interface ArchiveLine {
	/** What its posts share: only a tag is certain to be the blog's own word for it. */
	readonly kind: "tag" | "other";
	readonly name: string;
}

/** By the words of WordPress's themes, Blogger's and Ghost's, in the languages that write-ups are found in. */
const TAGS: readonly RegExp[] = [
	/^tag archives?: ?(.{1,80})$/i,
	/^(?:posts|entries|articles|all posts) tagged(?: with| as)?:? (.{1,80})$/i,
	/^(?:showing )?posts with (?:the )?(?:label|tag) (.{1,80}?)\.?(?: show all posts)?$/i,
	/^(?:schlagwort-archive|archives par mot-clé|archives? du mot-clé|archivo de la etiqueta|arquivo da tag|archivi tag) ?: ?(.{1,80})$/i,
];
const OTHERS: readonly RegExp[] = [
	/^(?:category|author|monthly|yearly|daily) archives?: ?(.{1,80})$/i,
	/^(?:archive for the .{1,80} category|browsing category:? .{1,80}|posts filed under:? .{1,80}|showing posts from .{1,80})$/i,
	/^(?:archiv der kategorie|kategorie-archive?|archives de catégorie|archives? de la catégorie|archivo de la categoría|archivo por categoría|arquivo da categoria|archivi categoria) ?: ?(.{1,80})$/i,
];
/** Words that a post could say as well: they count above everything else alone. */
const TAGS_ON_TOP = /^(?:tag|schlagwort|étiquette|etiqueta) ?: ?(.{1,80})$/i;
const OTHERS_ON_TOP =
	/^(?:category|author|month|year|day|kategorie|catégorie|categoría|categoria) ?: ?(.{1,80})$/i;

const longestLine = 140;

/** “Tag Archives: SCaLE”; undefined for any other line. `isFirst`: nothing of the page stands above. */
export function readArchiveLine(line: string, isFirst: boolean): ArchiveLine | undefined {
	const text = line.trim();
	if (text.length > longestLine) return undefined;
	const tag = nameIn(text, isFirst ? [...TAGS, TAGS_ON_TOP] : TAGS);
	if (tag !== undefined) return { kind: "tag", name: tag };
	const other = nameIn(text, isFirst ? [...OTHERS, OTHERS_ON_TOP] : OTHERS);
	return other === undefined ? undefined : { kind: "other", name: other };
}

function nameIn(text: string, patterns: readonly RegExp[]): string | undefined {
	for (const pattern of patterns) {
		const match = pattern.exec(text);
		if (match) return (match[1] ?? "").trim().replace(/^["'“‘«]\s*|\s*["'”’»]$/g, "");
	}
	return undefined;
}
