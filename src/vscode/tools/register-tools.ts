import * as vscode from "vscode";
import type { CommandServices } from "../commands/command-services.ts";
import { checkPostTool } from "./check-post.ts";
import { completeSessionsTool } from "./complete-sessions.ts";
import { forEye } from "./for-eye.ts";
import { insertSessionTool } from "./insert-session.ts";
import { listScheduleTool } from "./list-schedule.ts";
import { readSessionsTool } from "./read-sessions.ts";
import { renumberReferencesTool } from "./renumber-references.ts";
import type { ToolInput, ToolRecord } from "./tool.ts";

/** Every tool, in the order of the manifest. */
const tools: readonly ToolRecord[] = [
	checkPostTool,
	readSessionsTool,
	listScheduleTool,
	insertSessionTool,
	completeSessionsTool,
	renumberReferencesTool,
];

/** Characters of an answer that a chat has room for. */
const mostCharacters = 8_000;

/** Offers the tools to the editor's agents, where there are any: some editors of VS Code's kind have no such interface. */
export function registerTools(context: vscode.ExtensionContext, services: CommandServices): void {
	if (!vscode.lm?.registerTool) return;
	for (const tool of tools)
		context.subscriptions.push(vscode.lm.registerTool(tool.name, toVscodeTool(tool, services)));
}

function toVscodeTool(tool: ToolRecord, services: CommandServices): vscode.LanguageModelTool<object> {
	return {
		prepareInvocation({ input }) {
			const told: ToolInput = { ...input };
			const about = forEye(told[tool.keys[0]]);
			const confirmationMessages = tool.confirm?.(about, told, services);
			return {
				invocationMessage: tool.sayWork(about),
				...(confirmationMessages && { confirmationMessages }),
			};
		},
		async invoke({ input }) {
			const answer = await tool.run(readInput(input, tool), services);
			const text = answer.length > mostCharacters ? `${answer.slice(0, mostCharacters - 1)}…` : answer;
			return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
		},
	};
}

/** VS Code checks nothing of it. */
function readInput(input: unknown, { keys }: ToolRecord): ToolInput {
	if (typeof input !== "object" || input === null || Array.isArray(input))
		throw new Error(vscode.l10n.t("Pass an object with {0}.", keys.join(", ")));
	const entries = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
	const unknown = entries.find(([key]) => !keys.includes(key));
	if (unknown)
		throw new Error(vscode.l10n.t("Leave out {0}: the keys are {1}.", unknown[0], keys.join(", ")));
	return Object.fromEntries(entries);
}
