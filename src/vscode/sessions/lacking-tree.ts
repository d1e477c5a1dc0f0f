import * as vscode from "vscode";
import type { LackingSession } from "../../core/session-list/lacking-media.ts";
import type { FoundPost } from "./lacking-posts.ts";
import { sayLacks } from "./media-names.ts";

/** A row of the view: a post, or one of its sessions. */
export type LackingRow =
	| { readonly kind: "post"; readonly post: FoundPost }
	| { readonly kind: "session"; readonly post: FoundPost; readonly session: LackingSession };

/** The posts whose sessions lack something, each with these sessions. */
export class LackingTree implements vscode.TreeDataProvider<LackingRow> {
	readonly #didChange = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.#didChange.event;
	#posts: readonly FoundPost[] = [];

	get posts(): readonly FoundPost[] {
		return this.#posts;
	}

	show(posts: readonly FoundPost[]): void {
		this.#posts = posts;
		this.#didChange.fire();
	}

	getChildren(row?: LackingRow): LackingRow[] {
		if (!row) return this.#posts.map((post) => ({ kind: "post", post }));
		const { post } = row;
		if (row.kind === "session") return [];
		return post.sessions.map((session) => ({ kind: "session", post, session }));
	}

	getTreeItem(row: LackingRow): vscode.TreeItem {
		return row.kind === "post" ? postItem(row.post) : sessionItem(row.post, row.session);
	}

	dispose(): void {
		this.#didChange.dispose();
	}
}

function postItem({ uri, title, all, sessions }: FoundPost): vscode.TreeItem {
	const path = vscode.workspace.asRelativePath(uri);
	const item = new vscode.TreeItem(title || path, vscode.TreeItemCollapsibleState.Collapsed);
	item.id = uri.toString();
	item.description = vscode.l10n.t("{0} of {1}", sessions.length, all);
	item.tooltip = `${title ? `${title}\n` : ""}${path}`;
	item.iconPath = new vscode.ThemeIcon("note");
	return item;
}

function sessionItem({ uri }: FoundPost, { title, index, lacks }: LackingSession): vscode.TreeItem {
	const item = new vscode.TreeItem(title);
	item.id = `${uri.toString()}#${index}`;
	item.description = sayLacks(lacks);
	item.tooltip = `${title}\n${sayLacks(lacks)}`;
	item.iconPath = new vscode.ThemeIcon("circle-outline");
	item.command = {
		command: "recap.goToSession",
		title: vscode.l10n.t("Go to the Session"),
		arguments: [{ file: uri.toString(), title, index }],
	};
	return item;
}
