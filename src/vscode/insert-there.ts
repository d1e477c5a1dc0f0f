import * as vscode from "vscode";
import type { Finding, InsertKind } from "../core/rules/rule.ts";
import type { CommandServices } from "./commands/command-services.ts";
import { defineReferenceCommand } from "./commands/define-reference.ts";
import { insertFootnoteCommand } from "./commands/insert-footnote.ts";
import { insertImageCommand } from "./commands/insert-image.ts";
import { insertSlidesCommand } from "./commands/insert-slides.ts";
import { insertVideoCommand } from "./commands/insert-video.ts";
import { wordLinker } from "./commands/link-words.ts";

/** Not in the palette: the menu of fixes runs it, and nothing else can say where. */
const COMMAND = "_recap.insertThere";

const commands = {
	slides: insertSlidesCommand,
	video: insertVideoCommand,
	image: insertImageCommand,
	footnote: insertFootnoteCommand,
	definition: defineReferenceCommand,
} as const;

/** Puts the cursor where a finding asks for something, and asks for it. */
export function registerInsertThere(context: vscode.ExtensionContext, services: CommandServices): void {
	const linkWords = wordLinker();
	context.subscriptions.push(
		vscode.commands.registerCommand(COMMAND, async (kind: unknown, range: unknown) => {
			const editor = vscode.window.activeTextEditor;
			if (!editor || !isInsertKind(kind) || !(range instanceof vscode.Range)) return undefined;
			editor.selection = new vscode.Selection(range.end, range.end);
			editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
			return kind === "link" ? linkWords(services, editor, range) : commands[kind].run(services);
		}),
	);
}

/** The command that adds what a finding asks the writer for; undefined where it asks for nothing. */
export function toInsertCommand({ insert }: Finding, range: vscode.Range): vscode.Command | undefined {
	if (!insert) return undefined;
	const title = {
		slides: vscode.l10n.t("Insert the link to the slides…"),
		video: vscode.l10n.t("Insert the link to the video…"),
		link: vscode.l10n.t("Link these words…"),
		image: vscode.l10n.t("Insert the image…"),
		footnote: vscode.l10n.t("Write the note…"),
		definition: vscode.l10n.t("Define the reference…"),
	}[insert];
	return { command: COMMAND, title, arguments: [insert, range] };
}

function isInsertKind(kind: unknown): kind is InsertKind {
	return typeof kind === "string" && (kind === "link" || kind in commands);
}
