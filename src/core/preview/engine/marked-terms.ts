/** What hexo-renderer-marked makes a list of terms of: a paragraph with a line that starts with `: `, all before the last of these being the term. */
export function withMarkedTerms(html: string): string {
	if (!/<br ?\/?>\n?: /.test(html)) return html;
	return html.replaceAll(/<p>(\S[\s\S]*?)<\/p>/g, (paragraph, text: string) => {
		const line = [...text.matchAll(/<br ?\/?>\n?:\s+(?=\S.)/g)].at(-1);
		if (!line) return paragraph;
		const term = text.slice(0, line.index);
		return `<dl><dt>${term}</dt><dd>${text.slice(line.index + line[0].length)}</dd></dl>`;
	});
}
