import type { Table } from "./marked-table.ts";

interface Section {
	readonly properties: Readonly<Record<string, Setting>>;
}

interface Setting {
	readonly markdownDescription?: string;
	readonly description?: string;
	readonly default: unknown;
}

/** The settings of a manifest, as it tells them to VS Code's settings editor. */
export function settingTable(manifest: string): Table {
	const sections: readonly Section[] = [JSON.parse(manifest).contributes.configuration].flat();
	const settings = sections.flatMap(({ properties }) => Object.entries(properties));
	const rows = settings.map(([key, { markdownDescription, description, default: value }]) => [
		`\`${key}\``,
		`\`${JSON.stringify(value)}\``,
		markdownDescription ?? description ?? "",
	]);
	return { head: ["setting", "default", "what it does"], rows };
}
