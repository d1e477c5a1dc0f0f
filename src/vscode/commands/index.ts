import * as vscode from "vscode";
import type { CommandHandler } from "./command.ts";
import { insertImageCommand } from "./insert-image.ts";
import { insertSessionCommand } from "./insert-session.ts";
import { insertSlidesCommand } from "./insert-slides.ts";

/** Every command that edits the post in the active editor. */
export const commands: Readonly<Record<`recap.${string}`, CommandHandler>> = {
	"recap.insertSession": insertSessionCommand,
	"recap.insertImage": insertImageCommand,
	"recap.insertSlides": insertSlidesCommand,
};

export function registerCommands(context: vscode.ExtensionContext): void {
	for (const [id, handler] of Object.entries(commands)) {
		context.subscriptions.push(vscode.commands.registerCommand(id, handler));
	}
}
