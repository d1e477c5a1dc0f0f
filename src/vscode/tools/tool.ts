import type * as vscode from "vscode";
import type { CommandServices } from "../commands/command-services.ts";

/** What an agent may ask for. Its words stand in the manifest; VS Code checks no input against the schema there. */
export interface ToolRecord {
	readonly name: `recap_${string}`;
	readonly keys: readonly string[];
	/** What the chat shows while it works. */
	readonly sayWork: (file: string) => string;
	/** The question that the writer answers first: of every tool that changes a text, as VS Code asks by itself only in older versions. */
	readonly confirm?: { readonly title: string; readonly ask: (file: string) => string };
	/** What the agent reads. Throws a sentence that it can act on. */
	readonly run: (
		document: vscode.TextDocument,
		input: Readonly<Record<string, unknown>>,
		services: CommandServices,
	) => Promise<string>;
}
