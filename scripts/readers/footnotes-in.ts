/** What readers get of a post with footnotes, whatever the notes are called and wherever they stand. */
interface ShownFootnotes {
	/** The HTML without the notes, each mark a ‡; what the tool `insert` writes left out. */
	readonly text: string;
	/** For each mark of the text, and for each of the notes that these lead to, the note. */
	readonly notes: readonly string[];
}

const LIST = /<div class="footnotes?"[^>]*>[\s\S]*$/;
const NOTE = /<li id="fn:([^"]*)"[^>]*>([\s\S]*?)(?=<li id="fn:|<\/ol>\s*<\/div>)/g;
const MARK = /<sup[^>]*><a[^>]*href="#fn:([^"]*)"[^>]*>[^<]*<\/a><\/sup>/g;
const BACK = /(?:&#160;|\u00a0)*<a[^>]*(?:reversefootnote|footnote-backref)[^>]*>[\s\S]*?<\/a>/g;

/** Reads the HTML of kramdown, PHP Markdown and Python-Markdown. */
export function footnotesIn(html: string): ShownFootnotes {
	const [list = ""] = LIST.exec(html) ?? [];
	const notes = new Map(
		[...list.matchAll(NOTE)].map(([, name = "", said = ""]) => [
			name,
			said.replace(BACK, "").replace(/\s+/g, " "),
		]),
	);
	const shown: string[] = [];
	const queue = marksIn(html.slice(0, html.length - list.length));
	const seen = new Set<string>();
	for (const name of queue) {
		const said = notes.get(name) ?? "";
		if (!said.includes("NEW")) shown.push(markAll(said, notes).trim());
		if (seen.has(name)) continue;
		seen.add(name);
		for (const inner of marksIn(said)) queue.push(inner);
	}
	const text = markAll(html.slice(0, html.length - list.length), notes);
	return { text: text.replace(/\s+/g, " ").trim(), notes: shown };
}

function marksIn(html: string): string[] {
	return [...html.matchAll(MARK)].map(([, name = ""]) => name);
}

/** Brackets that show as they stand are no better by another number. */
function markAll(html: string, notes: ReadonlyMap<string, string>): string {
	return html
		.replace(MARK, (_, name: string) => (notes.get(name)?.includes("NEW") ? "" : "‡"))
		.replace(/\[\^[^\]]*\]/g, "[^]");
}
