import * as vscode from "vscode";
import { inform } from "../notify.ts";
import { describeCopy } from "./describe-copy.ts";
import type { ImageCopy } from "./image-copy.ts";

/** What is to be done to a copy that was written, and whether nothing in it can tell a location any more. */
export type OnceWritten = (copy: ImageCopy) => Promise<boolean>;

/** The copies of images that edits of this window write. */
export class ImageCopies implements vscode.Disposable {
	/** By address, what to say once a copy is written: an edit that is offered to VS Code may never be applied. */
	readonly #sentences = new Map<string, string>();
	/** By address, what is still to be done to a copy that an edit has written. */
	readonly #onceWritten = new Map<string, () => Promise<boolean>>();
	/** By copy, the post whose undo step takes it away again; of this window only, as undo is. */
	readonly #undoneBy = new Map<string, string>();
	/** Tells of copies that may tell where their photo was taken, however they got into the blog. */
	readonly #listening = vscode.workspace.onDidCreateFiles(({ files }) => {
		for (const file of files) void this.#finish(file.toString());
	});

	/**
	 * Adds copies to the edit of the post that shows them, so that one undo takes all back and redo brings all.
	 * VS Code refuses the edit where a file of such a name has come meanwhile. `onceWritten` is for what an edit cannot wait for.
	 */
	addTo(edit: vscode.WorkspaceEdit, copies: readonly ImageCopy[], onceWritten?: OnceWritten): void {
		for (const copy of copies) {
			const { post, uri, contents, mayTellLocation } = copy;
			const key = uri.toString();
			if (mayTellLocation) this.#sentences.set(key, describeCopy(copy));
			else this.#sentences.delete(key);
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

	/** As the copy is written, and again where redo writes it. */
	async #finish(key: string): Promise<void> {
		const isMadeSafe = await this.#onceWritten.get(key)?.();
		const sentence = this.#sentences.get(key);
		this.#sentences.delete(key);
		if (sentence !== undefined && !isMadeSafe) inform(sentence);
	}

	dispose(): void {
		this.#listening.dispose();
	}
}
