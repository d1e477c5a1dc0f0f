import type { CommandFacts } from "./load-commands.ts";

/**
 * `docs/commands.md` with a section for each command, and marks for the table of what it takes: where one lacks, behind that of the
 * command before it in the list. What else there is to say of a command is written by hand.
 */
export function withCommandSections(page: string, commands: readonly CommandFacts[]): string {
	return commands.reduce((made, command, at) => {
		const there = sectionOf(made, command.id);
		if (there)
			return there.hasTable || !hasArgument(command) ? made : insert(made, there.start, marksOf(command));
		const before = commands[at - 1];
		const end = (before && sectionOf(made, before.id)?.end) ?? made.length;
		const text = hasArgument(command) ? marksOf(command) : "It takes nothing.\n\n";
		return insert(made, end, `### \`${command.id}\`\n\n${text}`);
	}, page);
}

/** Where the text below a command's heading starts and ends, and whether a table stands there: commands of one section may share it. */
function sectionOf(page: string, id: string) {
	const heading = new RegExp(`^### .*\`${id.replace(".", "\\.")}\`.*\n\n?`, "m").exec(page);
	if (!heading) return undefined;
	const start = heading.index + heading[0].length;
	const next = page.slice(start).search(/^##/m);
	const end = next < 0 ? page.length : start + next;
	return { start, end, hasTable: page.slice(start, end).includes(":start -->") };
}

function hasArgument({ argument = [] }: CommandFacts): boolean {
	return argument.length > 0;
}

function marksOf({ id }: CommandFacts): string {
	return `<!-- ${id}:start -->\n<!-- ${id}:end -->\n\n`;
}

function insert(text: string, at: number, inserted: string): string {
	return text.slice(0, at) + inserted + text.slice(at);
}
