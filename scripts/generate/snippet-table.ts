import type { Table } from "./marked-table.ts";

/** The snippets of a `.code-snippets` file. */
export function snippetTable(file: string): Table {
	const snippets = Object.values<{ prefix: string; description: string }>(JSON.parse(file));
	return {
		head: ["prefix", "what it writes"],
		rows: snippets.map(({ prefix, description }) => [`\`${prefix}\``, description]),
	};
}
