import * as vscode from "vscode";
import { PageFeed, type PagePost } from "../../core/preview/page-feed.ts";
import { renderPost } from "../../core/preview/render-post.ts";
import { type FromPreview, isFromPreview, type ToPreview } from "../../protocol/preview-protocol.ts";
import { EditorScroll } from "./editor-scroll.ts";
import { ImageAddresses } from "./image-addresses.ts";
import { openLink } from "./open-link.ts";
import { pageHtml, pageOptions } from "./page-html.ts";
import { folderOf } from "./post-place.ts";
import { PostReader } from "./post-reader.ts";
import { revealSource } from "./reveal-source.ts";
import { WatchedPost } from "./watched-post.ts";

/** What every preview is given. */
export interface PreviewSurroundings {
	readonly extensionUri: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
}

/** The page shows this version of this document. */
export interface ShownPost {
	readonly uri: vscode.Uri;
	readonly documentVersion: number;
}

const nothing = { header: { categories: [], tags: [] }, blocks: [] };

/** One post in one webview panel, which is the panel's whole life long at the newest text whenever it is visible. */
export class PostPreview implements vscode.Disposable {
	readonly panel: vscode.WebviewPanel;
	readonly #surroundings: PreviewSurroundings;
	readonly #feed: PageFeed;
	readonly #images: ImageAddresses;
	readonly #settings: vscode.Disposable;
	readonly #scroll = new EditorScroll(this);
	readonly #onDidShow = new vscode.EventEmitter<ShownPost>();
	/** The page has the text on it. */
	readonly onDidShow = this.#onDidShow.event;
	#post: WatchedPost;
	#reader = new PostReader(() => this.#feed.postHasChanged());
	#sent: ShownPost | undefined;
	/** What the page has been at the writer's line of, in its life. */
	#entered: vscode.Uri | undefined;

	constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, surroundings: PreviewSurroundings) {
		this.panel = panel;
		this.#surroundings = surroundings;
		this.#feed = new PageFeed(
			() => this.#render(),
			(message) => void panel.webview.postMessage(message),
		);
		this.#images = new ImageAddresses(panel.webview, () => this.#feed.postHasChanged());
		panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
		panel.onDidChangeViewState(() => {
			if (!panel.visible) this.#feed.pageIsGone();
		});
		panel.onDidDispose(() => this.dispose());
		const icon = (name: string) => vscode.Uri.joinPath(surroundings.extensionUri, "media", name);
		panel.iconPath = { light: icon("preview-light.svg"), dark: icon("preview-dark.svg") };
		this.#settings = vscode.workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration("recap.images", this.uri)) this.#feed.postHasChanged();
		});
		this.#post = this.#watch(uri);
		panel.webview.html = pageHtml(panel.webview, surroundings.extensionUri);
	}

	get uri(): vscode.Uri {
		return this.#post.uri;
	}

	/** Turns to another post. */
	show(uri: vscode.Uri): void {
		if (uri.toString() === this.uri.toString()) return;
		this.#post.dispose();
		this.#reader = new PostReader(() => this.#feed.postHasChanged());
		this.#post = this.#watch(uri);
		this.#feed.postHasChanged();
	}

	/** Brings the page to a line of the post, from 0, with a fraction. */
	scrollTo(line: number): void {
		if (this.panel.visible)
			void this.panel.webview.postMessage({ type: "scrollTo", line } satisfies ToPreview);
	}

	dispose(): void {
		this.#feed.pageIsGone();
		this.#post.dispose();
		this.#settings.dispose();
		this.#scroll.dispose();
		this.#onDidShow.dispose();
	}

	#watch(uri: vscode.Uri): WatchedPost {
		const { webview } = this.panel;
		webview.options = pageOptions(this.#surroundings.extensionUri, folderOf(uri).root);
		this.panel.title = `Preview ${fileName(uri)}`;
		const post = new WatchedPost(uri);
		post.onDidChange(() => this.#feed.postHasChanged());
		return post;
	}

	#render(): PagePost | undefined {
		const { uri, document, isMissing } = this.#post;
		const notice = isMissing ? `${fileName(uri)} was moved or deleted.` : undefined;
		if (!document) return isMissing ? { post: uri.toString(), notice, ...nothing } : undefined;
		const post = this.#reader.read(document);
		if (!post) return undefined;
		const rendered = renderPost(post, {
			resolveImage: (destination) => this.#images.resolve(destination, uri),
		});
		this.panel.title = `Preview ${rendered.header.title ?? fileName(uri)}`;
		this.#sent = { uri, documentVersion: document.version };
		return { post: uri.toString(), notice, ...rendered };
	}

	/** The page holds untrusted content: only what the protocol knows is heard. */
	#receive(message: unknown): void {
		if (isFromPreview(message)) this.#hear(message);
		else this.#surroundings.log.warn("Dropped a message of the preview's page that is not in its protocol.");
	}

	#hear(message: FromPreview): void {
		switch (message.type) {
			case "ready":
				this.#entered = undefined;
				this.#feed.pageIsReady();
				break;
			case "shown": {
				const shown = this.#sent;
				if (shown && shown.uri !== this.#entered) this.#scroll.start();
				this.#entered = shown?.uri;
				if (this.#feed.pageHasShown(message.version) && shown) this.#onDidShow.fire(shown);
				break;
			}
			case "openLink":
				void openLink(message.href, this.uri);
				break;
			case "didScroll":
				this.#scroll.follow(message.line);
				break;
			case "reveal":
				void revealSource(this.uri, message.line);
				break;
			default:
				message satisfies never;
		}
	}
}

function fileName(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
