import * as vscode from "vscode";
import { moveSessionTo } from "../../core/inserts/move-session-to.ts";
import type { Session } from "../../core/post/session-model.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import { toWorkspaceEdit } from "../convert.ts";
import { warn } from "../notify.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import type { SessionRow, SessionTree } from "./session-tree.ts";

/** VS Code names a tree's own drags so. */
const MIME = "application/vnd.code.tree.recap.sessions";

/** A session that is dropped on another takes its place: one block moves, one undo takes it back. */
export class DragSessions implements vscode.TreeDragAndDropController<SessionRow> {
	readonly dragMimeTypes = [MIME];
	readonly dropMimeTypes = [MIME];
	readonly #tree: SessionTree;
	readonly #posts: OpenPosts;

	constructor(tree: SessionTree, posts: OpenPosts) {
		this.#tree = tree;
		this.#posts = posts;
	}

	handleDrag([row]: readonly SessionRow[], transfer: vscode.DataTransfer): void {
		if (row?.isBlock) transfer.set(MIME, new vscode.DataTransferItem(row.index));
	}

	/** Below the last row is the end. */
	async handleDrop(target: SessionRow | undefined, transfer: vscode.DataTransfer): Promise<void> {
		const index: unknown = transfer.get(MIME)?.value;
		const row = typeof index === "number" ? this.#tree.rows[index] : undefined;
		const onto = target ?? this.#tree.rows.filter(({ isBlock }) => isBlock).at(-1);
		if (row && onto) await this.move(row, onto);
	}

	/** The text as it is now is asked: what the rows say may be older. */
	async move(row: SessionRow, onto: SessionRow): Promise<void> {
		const { document } = row;
		const post = this.#posts.read(document);
		const [session, target] = [row, onto].map((each) => sameSession(post.sessions, each));
		if (!session || !target)
			return warn(vscode.l10n.t("Try again: the post changed meanwhile, or it is read-only."));
		const moved = moveSessionTo(post, session, target);
		if (isRefusal(moved)) return warn(moved.refusal);
		if (moved.edits.length === 0) return;
		if (!(await vscode.workspace.applyEdit(toWorkspaceEdit(document, moved.edits))))
			warn(vscode.l10n.t("Try again: the post changed meanwhile, or it is read-only."));
	}
}

function sameSession(sessions: readonly Session[], { index, title }: SessionRow): Session | undefined {
	const session = sessions[index];
	return session?.title === title ? session : undefined;
}
