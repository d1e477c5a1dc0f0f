import * as vscode from "vscode";
import {
	addPhotoToSessionCommand,
	addSlidesToSessionCommand,
	addVideoToSessionCommand,
} from "./add-media-to-session.ts";
import { addToSessionCommand } from "./add-to-session.ts";
import { checkLinksCommand } from "./check-links.ts";
import { checkWorkspaceCommand } from "./check-workspace.ts";
import { chooseDialectCommand } from "./choose-dialect.ts";
import type { CommandRecord } from "./command.ts";
import type { CommandServices } from "./command-services.ts";
import { convertToInlineCommand, convertToReferenceCommand } from "./convert-links.ts";
import { copyAsHtmlCommand } from "./copy-as-html.ts";
import { defineReferenceCommand } from "./define-reference.ts";
import { exportHtmlCommand } from "./export-html.ts";
import { getStartedCommand } from "./get-started.ts";
import { goToSessionCommand } from "./go-to-session.ts";
import { insertFootnoteCommand } from "./insert-footnote.ts";
import { insertImageCommand } from "./insert-image.ts";
import { insertSessionCommand } from "./insert-session.ts";
import { insertSessionsFromListCommand } from "./insert-sessions-from-list.ts";
import { insertSessionsFromScheduleCommand } from "./insert-sessions-from-schedule.ts";
import { insertSlidesCommand } from "./insert-slides.ts";
import { insertSnippetCommand } from "./insert-snippet.ts";
import { insertVideoCommand } from "./insert-video.ts";
import { linkAddressesCommand } from "./link-addresses.ts";
import { listLackingMediaCommand } from "./list-lacking-media.ts";
import { moveSessionDownCommand, moveSessionUpCommand } from "./move-session.ts";
import { newPostCommand } from "./new-post.ts";
import { newPostFromScheduleCommand } from "./new-post-from-schedule.ts";
import {
	lockPreviewCommand,
	openPreviewCommand,
	openPreviewToSideCommand,
	showPreviewCardsCommand,
	toggleNarrowPreviewCommand,
	togglePreviewMarksCommand,
} from "./preview.ts";
import { renameReferenceCommand } from "./rename-reference.ts";
import { renumberReferencesCommand } from "./renumber-references.ts";
import { sortNotesIntoSessionsCommand } from "./sort-notes-into-sessions.ts";
import { sortPhotosIntoSessionsCommand } from "./sort-photos-into-sessions.ts";
import {
	moveDefinitionsToEndCommand,
	removeUnusedDefinitionsCommand,
	sortDefinitionsCommand,
} from "./tend-definitions.ts";
import { pruneFootnotesCommand, renumberFootnotesCommand } from "./tend-footnotes.ts";
import { tidyPastedTextCommand } from "./tidy-pasted-text.ts";
import { updateSessionsFromScheduleCommand } from "./update-sessions-from-schedule.ts";

/** Every command, in the order of the README. */
export const commands: readonly CommandRecord[] = [
	newPostCommand,
	newPostFromScheduleCommand,
	insertSessionCommand,
	insertSessionsFromScheduleCommand,
	insertSessionsFromListCommand,
	updateSessionsFromScheduleCommand,
	addToSessionCommand,
	addSlidesToSessionCommand,
	addVideoToSessionCommand,
	addPhotoToSessionCommand,
	moveSessionUpCommand,
	moveSessionDownCommand,
	goToSessionCommand,
	listLackingMediaCommand,
	sortNotesIntoSessionsCommand,
	sortPhotosIntoSessionsCommand,
	insertImageCommand,
	insertSlidesCommand,
	insertVideoCommand,
	insertSnippetCommand,
	tidyPastedTextCommand,
	openPreviewCommand,
	openPreviewToSideCommand,
	lockPreviewCommand,
	copyAsHtmlCommand,
	exportHtmlCommand,
	toggleNarrowPreviewCommand,
	showPreviewCardsCommand,
	togglePreviewMarksCommand,
	renumberReferencesCommand,
	renameReferenceCommand,
	defineReferenceCommand,
	convertToReferenceCommand,
	convertToInlineCommand,
	linkAddressesCommand,
	removeUnusedDefinitionsCommand,
	sortDefinitionsCommand,
	moveDefinitionsToEndCommand,
	insertFootnoteCommand,
	renumberFootnotesCommand,
	pruneFootnotesCommand,
	chooseDialectCommand,
	checkWorkspaceCommand,
	checkLinksCommand,
	getStartedCommand,
];

export function registerCommands(context: vscode.ExtensionContext, services: CommandServices): void {
	for (const record of commands) {
		const { id, run } = record;
		context.subscriptions.push(
			vscode.commands.registerCommand(id, async (argument: unknown) => {
				// A button of the walkthrough stands in front of the file that it is for.
				if (argument === undefined && isForFile(record)) await services.postBehind.show();
				const result = await run(services, argument);
				// VS Code tells the walkthrough only of commands that its own window runs.
				if (result?.done) void services.doneSteps.note(id.slice("recap.".length));
				return result;
			}),
		);
	}
}

/** Whether a command is offered for a file that is open or chosen. */
function isForFile({ enablement, menus }: CommandRecord): boolean {
	return [enablement, ...(menus ?? []).map(({ when }) => when)].some((clause) =>
		/\b(?:editor|resource)LangId\b/.test(clause ?? ""),
	);
}
