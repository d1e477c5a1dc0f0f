import type * as vscode from "vscode";
import type { CommandServices } from "../commands/command-services.ts";
import { postOfInput } from "./post-of-input.ts";

export type ToolInput = Readonly<Record<string, unknown>>;

/** What an agent may ask for. Its words stand in the manifest; VS Code checks no input against the schema there. */
export interface ToolRecord {
	readonly name: `recap_${string}`;
	/** The first says what it is about: it is shown to the writer. */
	readonly keys: readonly [string, ...string[]];
	/** What the chat shows while it works. */
	readonly sayWork: (about: string) => string;
	/**
	 * The question that the writer answers first: of every tool that changes a text or asks a host, as VS Code asks by itself only in older
	 * versions. Undefined where this input needs none.
	 */
	readonly confirm?: (
		about: string,
		input: ToolInput,
		services: Pick<CommandServices, "schedules">,
	) => { readonly title: string; readonly message: string } | undefined;
	/** What the agent reads. Throws a sentence that it can act on. */
	readonly run: (input: ToolInput, services: CommandServices) => Promise<string>;
}

/** Runs a tool on the post that `file` names. */
export function onPost(
	run: (document: vscode.TextDocument, input: ToolInput, services: CommandServices) => Promise<string>,
): ToolRecord["run"] {
	return async (input, services) => run(await postOfInput(input.file), input, services);
}
