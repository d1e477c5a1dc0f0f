import * as vscode from "vscode";

/** What a preview's tab shows: its icon, and a title that names the post and says whether the preview stays with it. */
export class PanelFace {
	readonly #panel: vscode.WebviewPanel;
	#name = "";
	#isLocked = false;

	constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri) {
		this.#panel = panel;
		const icon = (name: string) => vscode.Uri.joinPath(extensionUri, "media", name);
		panel.iconPath = { light: icon("preview-light.svg"), dark: icon("preview-dark.svg") };
	}

	set name(name: string) {
		this.#name = name;
		this.#show();
	}

	get isLocked(): boolean {
		return this.#isLocked;
	}

	set isLocked(isLocked: boolean) {
		this.#isLocked = isLocked;
		this.#show();
	}

	#show(): void {
		this.#panel.title = this.#isLocked
			? vscode.l10n.t("[Preview] {0}", this.#name)
			: vscode.l10n.t("Preview {0}", this.#name);
	}
}
