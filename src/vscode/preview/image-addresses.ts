import type * as vscode from "vscode";
import { locateFile } from "../../core/preview/locate-file.ts";
import { findFile } from "./find-file.ts";
import { folderOf } from "./post-place.ts";

/**
 * Gives the images of a post addresses a webview can load. Where only a look at the file system tells which file is
 * meant, the image has no address at first; `onDidFind` asks for the post to be rendered again.
 */
export class ImageAddresses {
	readonly #webview: vscode.Webview;
	readonly #onDidFind: () => void;
	readonly #found = new Map<string, string>();

	constructor(webview: vscode.Webview, onDidFind: () => void) {
		this.#webview = webview;
		this.#onDidFind = onDidFind;
	}

	/** An empty string where there is nothing to load, or not yet. */
	resolve(destination: string, post: vscode.Uri): string {
		if (/^data:image\//i.test(destination)) return destination;
		const folder = folderOf(post);
		const location = locateFile(destination, folder.place);
		// As browsers do for pictures on an https page; the webview's policy refuses http.
		if (location.kind === "web") return location.address.replace(/^http:/i, "https:");
		if (location.kind === "refused") return "";
		const uris = location.paths.map((path) => folder.root.with({ path }));
		const [only, second] = uris;
		return only && !second ? this.#addressOf(only) : this.#whichever(uris);
	}

	#whichever(uris: readonly vscode.Uri[]): string {
		const name = String(uris[0]);
		const found = this.#found.get(name);
		if (found !== undefined) return found;
		this.#found.set(name, "");
		void findFile(uris).then((uri) => {
			// A file nowhere to be found keeps its likeliest address, so that the page says which one is missing.
			const address = uri ?? uris[0];
			if (address) this.#found.set(name, this.#addressOf(address));
			this.#onDidFind();
		});
		return "";
	}

	#addressOf(uri: vscode.Uri): string {
		return this.#webview.asWebviewUri(uri).toString();
	}
}
