import type { CommandResult } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";

/** With an argument object it asks nothing; without one it prompts. */
export type CommandHandler = (services: CommandServices, argument?: unknown) => Promise<CommandResult>;

/** One command: everything the manifest, the palette, the README and the documentation say of it, and what it does. */
export interface CommandRecord {
	readonly id: `recap.${string}`;
	/** In the palette, after "Recap:". */
	readonly title: string;
	/** For the README, in Markdown. */
	readonly about: string;
	/** VS Code's enablement clause; a command without one is hidden from the palette by its menus. */
	readonly enablement?: string;
	/** Of `media/<icon>-light.svg` and `media/<icon>-dark.svg`, or one of VS Code's own, such as `$(device-camera)`. */
	readonly icon?: string;
	readonly menus?: readonly MenuPlace[];
	readonly keybinding?: { readonly key: string; readonly mac: string; readonly when: string };
	/** What its argument object may hold. */
	readonly argument?: readonly ArgumentKey[];
	readonly run: CommandHandler;
}

export interface MenuPlace {
	/** As `contributes.menus` names it. */
	readonly menu: string;
	readonly when: string;
	readonly group?: string;
	/** The command that Alt turns this one into. */
	readonly alt?: string;
}

/** For `docs/commands.md`; Markdown. */
export interface ArgumentKey {
	readonly key: string;
	readonly type: string;
	readonly about: string;
}

/** Where a command that edits the active post is offered. */
export const onPost = "editorLangId == markdown && !editorReadonly";
/** Where keys insert into the active post. */
export const onPostText =
	"editorTextFocus && editorLangId == markdown && !editorReadonly && !notebookEditorFocused";
export const onMarkdown = "editorLangId == markdown";
/** In the editor, or chosen in the explorer. */
export const onMarkdownFile = "editorLangId == markdown || resourceLangId == markdown";
export const onPreview = "activeWebviewPanelId == 'recap.preview' || editorLangId == markdown";
export const inFolder = "workspaceFolderCount > 0";
