import { anchorOf, type Table } from "./marked-table.ts";

interface Section {
	readonly properties: Readonly<Record<string, Setting>>;
}

interface Setting {
	readonly markdownDescription?: string;
	readonly description?: string;
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly default: unknown;
}

/** The settings of a manifest, as it tells them to VS Code's settings editor. */
export function settingTable(manifest: string): Table {
	const sections: readonly Section[] = [JSON.parse(manifest).contributes.configuration].flat();
	const settings = sections.flatMap(({ properties }) => Object.entries(properties));
	const rows = settings.map(([key, setting]) => [
		`\`${key}\``,
		`\`${JSON.stringify(setting.default)}\``,
		anchorOf(key) +
			[setting.markdownDescription ?? setting.description ?? "", ...describeChoices(setting)].join(" "),
	]);
	return { head: ["setting", "default", "what it does"], rows };
}

function describeChoices({ enum: choices = [], enumDescriptions = [] }: Setting): readonly string[] {
	if (choices.length === 0) return [];
	if (enumDescriptions.length === 0)
		return [`One of ${choices.map((choice) => `\`${choice}\``).join(", ")}.`];
	return choices.map((choice, at) => `\`${choice}\`: ${enumDescriptions[at]}`);
}
