import * as vscode from "vscode";
import { isPart, type PreviewPart } from "../../protocol/parts.ts";
import { PostPreview, type PreviewSurroundings, type ShownPost } from "./post-preview.ts";
import { isPreviewState } from "./preview-state.ts";

const viewType = "recap.preview";

/**
 * The previews that are open: one that follows the post being edited, and those that are locked to theirs. Opened by
 * command, moved with the editor, restored by VS Code after a reload.
 */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer {
	readonly #surroundings: PreviewSurroundings;
	readonly #disposables: vscode.Disposable[] = [];
	readonly #onDidShow = new vscode.EventEmitter<ShownPost>();
	/** A preview's page has a text on it. */
	readonly onDidShow = this.#onDidShow.event;
	readonly #open = new Set<PostPreview>();

	constructor(surroundings: Omit<PreviewSurroundings, "openPost">) {
		this.#surroundings = {
			...surroundings,
			openPost: (uri, fragment, from) => this.#openFrom(from, uri, fragment),
		};
		this.#disposables.push(
			this.#onDidShow,
			vscode.window.registerWebviewPanelSerializer(viewType, this),
			vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
			// After a link in the preview led it elsewhere, the writer's editor may never have stopped being the active one.
			vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
				if (kind === vscode.TextEditorSelectionChangeKind.Command || kind === undefined) return;
				if (textEditor === vscode.window.activeTextEditor) this.#follow(textEditor);
			}),
			vscode.workspace.onDidRenameFiles(({ files }) => {
				for (const { oldUri, newUri } of files) {
					for (const preview of this.#open) if (isOf(preview, oldUri)) preview.show(newUri);
				}
			}),
		);
	}

	/** Shows a post: in a preview of it there is, else in the one that follows the writer, else in a new one. */
	open(uri: vscode.Uri, column: vscode.ViewColumn.Active | vscode.ViewColumn.Beside): void {
		const isBeside = column === vscode.ViewColumn.Beside;
		const preview = this.#previewFor(uri);
		if (preview) {
			const covers = preview.panel.viewColumn === vscode.window.activeTextEditor?.viewColumn;
			preview.show(uri);
			preview.panel.reveal(isBeside && covers ? column : undefined, isBeside);
			return;
		}
		this.#create(uri, { viewColumn: column, preserveFocus: isBeside });
	}

	/** Locks the preview in front to its post, or lets it follow the writer again; false where no preview is in front. */
	toggleLock(): boolean {
		const preview = this.#inFront();
		if (!preview) return false;
		// Only one follows: the one that did so far keeps its post.
		if (preview.isLocked && this.#follower) this.#follower.isLocked = true;
		preview.isLocked = !preview.isLocked;
		return true;
	}

	/** Switches a part of the page in front on or off; false where no preview is in front. */
	toggle(part: PreviewPart): boolean {
		const preview = this.#inFront();
		preview?.toggle(part);
		return preview !== undefined;
	}

	async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const isLocked = isPreviewState(state) && state.isLocked === true;
		// Without its post, or beside another that follows the writer, a restored panel has nothing to show.
		if (!isPreviewState(state) || (!isLocked && this.#follower)) panel.dispose();
		else {
			const parts = Array.isArray(state.parts) ? state.parts.filter(isPart) : [];
			this.#adopt(panel, vscode.Uri.parse(state.post), parts).isLocked = isLocked;
		}
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
		for (const { panel } of [...this.#open]) panel.dispose();
	}

	#follow(editor: vscode.TextEditor | undefined): void {
		if (editor?.document.languageId === "markdown") this.#follower?.show(editor.document.uri);
	}

	get #follower(): PostPreview | undefined {
		return [...this.#open].find(({ isLocked }) => !isLocked);
	}

	#previewFor(uri: vscode.Uri): PostPreview | undefined {
		return [...this.#open].find((preview) => isOf(preview, uri)) ?? this.#follower;
	}

	/** The tab in front is known a moment before its panel says that it is active. */
	#inFront(): PostPreview | undefined {
		const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
		const isWebview = tab?.input instanceof vscode.TabInputWebview;
		const [titled, ...namesakes] = [...this.#open].filter(
			({ panel }) => isWebview && panel.title === tab.label,
		);
		if (titled && namesakes.length === 0) return titled;
		return [...this.#open].find(({ panel }) => panel.active) ?? this.#onlyVisible();
	}

	#onlyVisible(): PostPreview | undefined {
		const [only, ...others] = [...this.#open].filter(({ panel }) => panel.visible);
		return others.length === 0 ? only : undefined;
	}

	#openFrom(from: PostPreview, uri: vscode.Uri, fragment: string): void {
		if (!from.isLocked || isOf(from, uri)) {
			from.show(uri, fragment);
			return;
		}
		const preview =
			this.#previewFor(uri) ?? this.#create(uri, from.panel.viewColumn ?? vscode.ViewColumn.Active);
		preview.show(uri, fragment);
		preview.panel.reveal();
	}

	#create(uri: vscode.Uri, place: Parameters<typeof vscode.window.createWebviewPanel>[2]): PostPreview {
		const panel = vscode.window.createWebviewPanel(viewType, "Preview", place, { enableFindWidget: true });
		return this.#adopt(panel, uri);
	}

	#adopt(panel: vscode.WebviewPanel, uri: vscode.Uri, parts?: readonly PreviewPart[]): PostPreview {
		const preview = new PostPreview(panel, uri, this.#surroundings, parts);
		this.#open.add(preview);
		preview.onDidShow((shown) => this.#onDidShow.fire(shown));
		panel.onDidDispose(() => this.#open.delete(preview));
		return preview;
	}
}

function isOf(preview: PostPreview, uri: vscode.Uri): boolean {
	return preview.uri.toString() === uri.toString();
}
