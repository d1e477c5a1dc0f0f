/** A page with a table between its marks `<!-- name:start -->` and `<!-- name:end -->`; unchanged where it has none. */
export function withMarkedTable(page: string, name: string, table: Table): string {
	const start = `<!-- ${name}:start -->`;
	const from = page.indexOf(start);
	const to = page.indexOf(`<!-- ${name}:end -->`, from);
	if (from < 0 || to < 0) return page;
	return `${page.slice(0, from + start.length)}\n\n${writeTable(table)}\n\n${page.slice(to)}`;
}

/** A page with each table between its marks. */
export function withMarkedTables(page: string, tables: Readonly<Record<string, Table>>): string {
	return Object.entries(tables).reduce((made, [name, table]) => withMarkedTable(made, name, table), page);
}

export interface Table {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Where links to a name's row lead: `settings.md#recap.posts`. */
export function anchorOf(name: string): string {
	return `<a id="${name}"></a>`;
}

function writeTable({ head, rows }: Table): string {
	return [head, head.map(() => "---"), ...rows].map(writeRow).join("\n");
}

function writeRow(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
