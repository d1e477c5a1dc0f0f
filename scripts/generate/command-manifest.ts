import type { CommandFacts } from "./load-commands.ts";
import { anchorOf, type Table } from "./marked-table.ts";

/** The manifest with every command, and with their places in menus and on keys. */
export function withCommands(manifest: string, commands: readonly CommandFacts[]): string {
	const parsed = JSON.parse(manifest);
	const menus = new Map<string, object[]>();
	for (const { id, menus: places = [] } of commands) {
		for (const { menu, ...place } of places) {
			menus.set(menu, [...(menus.get(menu) ?? []), { command: id, ...place }]);
		}
	}
	parsed.contributes.commands = commands.map(({ id, icon, enablement }) => ({
		command: id,
		title: `%${textKeyOf(id)}%`,
		category: "%category%",
		...(icon && { icon: iconOf(icon) }),
		...(enablement && { enablement }),
	}));
	parsed.contributes.menus = Object.fromEntries(menus);
	parsed.contributes.keybindings = commands.flatMap(({ id, keybinding }) =>
		keybinding ? [{ command: id, ...keybinding }] : [],
	);
	return `${JSON.stringify(parsed, undefined, 2)}\n`;
}

/** The commands' titles, by their key in `package.nls.json`. */
export function commandTexts(commands: readonly CommandFacts[]): Readonly<Record<string, string>> {
	return Object.fromEntries(commands.map(({ id, title }) => [textKeyOf(id), title]));
}

/** Every command, for `docs/commands.md`. */
export function commandTable(commands: readonly CommandFacts[]): Table {
	return {
		head: ['command (in the palette after "Recap:")', "id", "what it does"],
		rows: commands.map(({ id, title, about }) => [title, `\`${id}\``, anchorOf(id) + about]),
	};
}

/** What each command's argument object may hold, by the command's id. */
export function argumentTables(commands: readonly CommandFacts[]): Readonly<Record<string, Table>> {
	return Object.fromEntries(
		commands.map(({ id, argument = [] }) => [
			id,
			{
				head: ["key", "type", "meaning"],
				rows: argument.map(({ key, type, about }) => [`\`${key}\``, type, about]),
			},
		]),
	);
}

function iconOf(icon: string): string | object {
	return icon.startsWith("$(") ? icon : { light: `media/${icon}-light.svg`, dark: `media/${icon}-dark.svg` };
}

function textKeyOf(id: string): string {
	return id.replace(/^recap\./, "command.");
}
