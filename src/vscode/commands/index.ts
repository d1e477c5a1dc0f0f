import * as vscode from "vscode";
import { addToSessionCommand } from "./add-to-session.ts";
import { chooseDialectCommand } from "./choose-dialect.ts";
import type { CommandHandler } from "./command.ts";
import { convertToInlineCommand, convertToReferenceCommand } from "./convert-links.ts";
import { copyAsHtmlCommand } from "./copy-as-html.ts";
import { defineReferenceCommand } from "./define-reference.ts";
import { exportHtmlCommand } from "./export-html.ts";
import { insertImageCommand } from "./insert-image.ts";
import { insertSessionCommand } from "./insert-session.ts";
import { insertSlidesCommand } from "./insert-slides.ts";
import { insertVideoCommand } from "./insert-video.ts";
import { moveSessionDownCommand, moveSessionUpCommand } from "./move-session.ts";
import { renameReferenceCommand } from "./rename-reference.ts";
import { renumberReferencesCommand } from "./renumber-references.ts";
import {
	moveDefinitionsToEndCommand,
	removeUnusedDefinitionsCommand,
	sortDefinitionsCommand,
} from "./tend-definitions.ts";

/** Every command on the post in the active editor. */
export const commands: Readonly<Record<`recap.${string}`, CommandHandler>> = {
	"recap.insertSession": insertSessionCommand,
	"recap.insertImage": insertImageCommand,
	"recap.insertSlides": insertSlidesCommand,
	"recap.insertVideo": insertVideoCommand,
	"recap.addToSession": addToSessionCommand,
	"recap.moveSessionUp": moveSessionUpCommand,
	"recap.moveSessionDown": moveSessionDownCommand,
	"recap.renumberReferences": renumberReferencesCommand,
	"recap.renameReference": renameReferenceCommand,
	"recap.defineReference": defineReferenceCommand,
	"recap.convertToReference": convertToReferenceCommand,
	"recap.convertToInline": convertToInlineCommand,
	"recap.removeUnusedDefinitions": removeUnusedDefinitionsCommand,
	"recap.sortDefinitions": sortDefinitionsCommand,
	"recap.moveDefinitionsToEnd": moveDefinitionsToEndCommand,
	"recap.chooseDialect": chooseDialectCommand,
	"recap.copyAsHtml": copyAsHtmlCommand,
	"recap.exportHtml": exportHtmlCommand,
};

export function registerCommands(context: vscode.ExtensionContext): void {
	for (const [id, handler] of Object.entries(commands)) {
		context.subscriptions.push(vscode.commands.registerCommand(id, handler));
	}
}
