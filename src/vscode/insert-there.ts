import * as vscode from "vscode";
import type { Finding, InsertKind } from "../core/rules/rule.ts";
import type { CommandServices } from "./commands/command-services.ts";
import { defineReferenceCommand } from "./commands/define-reference.ts";
import { insertFootnoteCommand } from "./commands/insert-footnote.ts";
import { insertImageCommand } from "./commands/insert-image.ts";
import { insertSlidesCommand } from "./commands/insert-slides.ts";
import { insertVideoCommand } from "./commands/insert-video.ts";
import { wordLinker } from "./commands/link-words.ts";
import { captionInserter } from "./commands/picture-of-caption.ts";
import { makeSmallerCopy } from "./shrink/make-smaller-copy.ts";

/** Not in the palette: the menu of fixes runs it, and nothing else can say where. */
const COMMAND = "_recap.insertThere";

/** The one kind that no finding asks for. */
const CAPTION = "caption";

/** The one kind that the writer is asked nothing for. */
const SMALLER = "smaller-image";

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
	const insertCaptioned = captionInserter();
	context.subscriptions.push(
		vscode.commands.registerCommand(COMMAND, async (kind: unknown, range: unknown) => {
			const editor = vscode.window.activeTextEditor;
			if (!editor || !(range instanceof vscode.Range)) return undefined;
			if (kind === CAPTION) return insertCaptioned(services, editor, range);
			if (kind === SMALLER) return makeSmallerCopy(services, editor, range);
			if (!isInsertKind(kind)) return undefined;
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
		"smaller-image": vscode.l10n.t("Show a smaller copy of the photo"),
		footnote: vscode.l10n.t("Write the note…"),
		definition: vscode.l10n.t("Define the reference…"),
	}[insert];
	return { command: COMMAND, title, arguments: [insert, range] };
}

/** The command that puts a picture in the place of the line that was its caption. */
export function toCaptionCommand(range: vscode.Range): vscode.Command {
	const title = vscode.l10n.t("Insert the picture that this line is the caption of…");
	return { command: COMMAND, title, arguments: [CAPTION, range] };
}

function isInsertKind(kind: unknown): kind is Exclude<InsertKind, typeof SMALLER> {
	return typeof kind === "string" && (kind === "link" || kind in commands);
}
