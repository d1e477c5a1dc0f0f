import type { ReportFormat } from "../../src/cli/reporters/reporter.ts";
import type { Table } from "./marked-table.ts";

export function reportTable(formats: readonly ReportFormat[]): Table {
	return {
		head: ["`--format`", "what it writes"],
		rows: formats.map(({ name, about }) => [`\`${name}\``, about]),
	};
}
