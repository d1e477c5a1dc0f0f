import * as vscode from "vscode";
import { inform } from "../notify.ts";
import { describeUnread, describeUnreadCopy } from "./describe-copy.ts";
import type { ImageCopy } from "./image-copy.ts";

/** What is to be done to a copy that was written, and whether nothing in it can tell a location any more. */
export type OnceWritten = (copy: ImageCopy) => Promise<boolean>;

/** What becomes of copies once an edit has written them. */
export interface OnceCopied {
	/** For what an edit cannot wait for. */
	readonly onceWritten?: OnceWritten | undefined;
	/** Whether who makes the edit tells the writer what there is to do about them. */
	readonly areTold?: boolean;
}

/** The copies of images that edits of this window write. */
export class ImageCopies implements vscode.Disposable {
	/** By address, what is to be told of once it is written: an edit that is offered to VS Code may never be applied. */
	readonly #untold = new Map<string, Pick<ImageCopy, "path" | "lostLocation">>();
	/** By address, what is still to be done to a copy that an edit has written. */
	readonly #onceWritten = new Map<string, () => Promise<boolean>>();
	/** By copy, the post whose undo step takes it away again; of this window only, as undo is. */
	readonly #undoneBy = new Map<string, string>();
	/** Tells of copies that may tell where their photo was taken, however they got into the blog. */
	readonly #listening = vscode.workspace.onDidCreateFiles(({ files }) => {
		void this.#finish(files.map(String));
	});

	/**
	 * Adds copies to the edit of the post that shows them, so that one undo takes all back and redo brings all.
	 * VS Code refuses the edit where a file of such a name has come meanwhile.
	 */
	addTo(
		edit: vscode.WorkspaceEdit,
		copies: readonly ImageCopy[],
		{ onceWritten, areTold = false }: OnceCopied = {},
	): void {
		for (const copy of copies) {
			const { post, uri, path, contents, lostLocation, mayTellLocation } = copy;
			const key = uri.toString();
			if (mayTellLocation && !areTold) this.#untold.set(key, { path, lostLocation });
			else this.#untold.delete(key);
			if (onceWritten) this.#onceWritten.set(key, () => onceWritten(copy));
			else this.#onceWritten.delete(key);
			this.#undoneBy.set(key, post.toString());
			edit.createFile(uri, { contents, overwrite: false, ignoreIfExists: false });
		}
	}

	/** Whether an undo in another post than `post` would take a file away: a post must not come to depend on it. */
	isUndoneByOther(file: vscode.Uri, post: vscode.Uri): boolean {
		const owner = this.#undoneBy.get(file.toString());
		return owner !== undefined && owner !== post.toString();
	}

	/** As the copies of an edit are written, and again where redo writes them. */
	async #finish(keys: readonly string[]): Promise<void> {
		const areSafe = await Promise.all(keys.map((key) => this.#onceWritten.get(key)?.()));
		const unread = keys.flatMap((key, at) => (areSafe[at] ? [] : (this.#untold.get(key) ?? [])));
		for (const key of keys) this.#untold.delete(key);
		const [first] = unread;
		if (first) inform(unread.length === 1 ? describeUnreadCopy(first) : describeUnread(unread));
	}

	dispose(): void {
		this.#listening.dispose();
	}
}
