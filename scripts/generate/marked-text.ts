/** A page with a text between its marks `<!-- name:start -->` and `<!-- name:end -->` within a line; unchanged where it has none. */
export function withMarkedText(page: string, name: string, text: string): string {
	const start = `<!-- ${name}:start -->`;
	const from = page.indexOf(start);
	const to = page.indexOf(`<!-- ${name}:end -->`, from);
	return from < 0 || to < 0 ? page : `${page.slice(0, from + start.length)}${text}${page.slice(to)}`;
}
