import * as vscode from "vscode";
import { locateFile } from "../../core/preview/locate-file.ts";
import type { Blogs } from "../blog/blogs.ts";
import { imageMapIn } from "../blog/image-map-in.ts";
import { findFile } from "./find-file.ts";
import { folderOf } from "./post-place.ts";

/**
 * Gives the images of a post addresses a webview can load. Where only a look at the file system tells which file is
 * meant, the image has no address at first.
 */
export class ImageAddresses implements vscode.Disposable {
	readonly #webview: vscode.Webview;
	readonly #blogs: Blogs;
	readonly #onDidFind = new vscode.EventEmitter<void>();
	/** An image that had no address has one now. */
	readonly onDidFind = this.#onDidFind.event;
	readonly #found = new Map<string, string>();
	/** What each post's images came to: they are asked for at every key, and settings take their time. */
	#known = new WeakMap<vscode.Uri, Map<string, string>>();

	constructor(webview: vscode.Webview, blogs: Blogs) {
		this.#blogs = blogs;
		this.#webview = webview;
	}

	/** An empty string where there is nothing to load, or not yet. */
	resolve(destination: string, post: vscode.Uri): string {
		const known = this.#known.get(post) ?? new Map<string, string>();
		this.#known.set(post, known);
		const address = known.get(destination) ?? this.#resolve(destination, post);
		known.set(destination, address);
		return address;
	}

	dispose(): void {
		this.#onDidFind.dispose();
	}

	/** Settings or folders are others than before. */
	forget(): void {
		this.#known = new WeakMap();
	}

	#resolve(destination: string, post: vscode.Uri): string {
		if (/^data:image\//i.test(destination)) return destination;
		const folder = folderOf(post);
		const location = locateFile(destination, folder.place, imageMapIn(this.#blogs, post));
		if (location.kind === "web") return toSecure(location.address);
		if (location.kind === "refused") return "";
		const uris = location.paths.map((path) => folder.root.with({ path }));
		const [only, second] = uris;
		if (only && !second && location.address === undefined) return this.#addressOf(only);
		return this.#whichever(uris, location.address);
	}

	#whichever(uris: readonly vscode.Uri[], address: string | undefined): string {
		const name = `${uris[0]} ${address}`;
		const found = this.#found.get(name);
		if (found !== undefined) return found;
		this.#found.set(name, "");
		void findFile(uris).then((uri) => {
			// A file nowhere to be found keeps its likeliest address, so that the page says which one is missing.
			const shown = uri ?? (address === undefined ? uris[0] : undefined);
			this.#found.set(name, shown ? this.#addressOf(shown) : toSecure(address ?? ""));
			this.forget();
			this.#onDidFind.fire();
		});
		return "";
	}

	#addressOf(uri: vscode.Uri): string {
		return this.#webview.asWebviewUri(uri).toString();
	}
}

/** As browsers do for pictures on an https page; the webview's policy refuses http. */
function toSecure(address: string): string {
	return address.replace(/^http:/i, "https:");
}
