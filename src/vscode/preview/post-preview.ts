import * as vscode from "vscode";
import { findAnchor } from "../../core/preview/find-anchor.ts";
import { PageFeed, type PagePost } from "../../core/preview/page-feed.ts";
import { renderPost } from "../../core/preview/render-post.ts";
import { fileNameOf } from "../../core/text/file-name.ts";
import { type FromPage, isFromPage } from "../../protocol/from-page/index.ts";
import type { PreviewPart } from "../../protocol/parts.ts";
import type { ToPage } from "../../protocol/to-page/index.ts";
import type { Services } from "../services.ts";
import { EditorScroll } from "./editor-scroll.ts";
import { ImageAddresses } from "./image-addresses.ts";
import { openLink } from "./open-link.ts";
import { pageHtml, pageOptions } from "./page-html.ts";
import { missingNotice, partNotice } from "./page-notices.ts";
import { PanelFace } from "./panel-face.ts";
import { PostInView } from "./post-in-view.ts";
import { folderOf } from "./post-place.ts";
import { PreviewExtras } from "./preview-extras.ts";
import { revealSource } from "./reveal-source.ts";
import { SiteLayouts } from "./site-layouts.ts";

/** What every preview is given. */
export interface PreviewSurroundings extends Services {
	/** Follows a link from a preview to another post, at a `#fragment` or at its start. */
	openPost(uri: vscode.Uri, fragment: string, from: PostPreview): void;
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
	readonly #face: PanelFace;
	readonly #feed: PageFeed;
	readonly #images: ImageAddresses;
	readonly #extras: PreviewExtras;
	readonly #layouts: SiteLayouts;
	readonly #scroll = new EditorScroll(this);
	readonly #post: PostInView;
	readonly #onDidShow = new vscode.EventEmitter<ShownPost>();
	/** The page has the text on it. */
	readonly onDidShow = this.#onDidShow.event;
	#sent: ShownPost | undefined;
	/** What the page has been at the writer's line of, in its life. */
	#entered: vscode.Uri | undefined;
	/** Where to enter the post instead. */
	#anchor = "";

	/** `parts` are those that are on from the start. */
	constructor(
		panel: vscode.WebviewPanel,
		uri: vscode.Uri,
		surroundings: PreviewSurroundings,
		parts: readonly PreviewPart[] = [],
	) {
		this.panel = panel;
		this.#surroundings = surroundings;
		this.#face = new PanelFace(panel, surroundings.extensionUri);
		const scroll = this.#scroll;
		this.#post = new PostInView(uri, surroundings.posts, {
			get isSeen() {
				return panel.visible;
			},
			get line() {
				return scroll.line;
			},
		});
		this.#prepare(uri);
		this.#feed = new PageFeed(
			() => this.#render(),
			(message) => void panel.webview.postMessage(message),
		);
		this.#images = new ImageAddresses(panel.webview, surroundings.blogs);
		this.#extras = new PreviewExtras(panel, this.#post, {
			images: this.#images,
			posts: surroundings.posts,
			parts,
		});
		this.#layouts = new SiteLayouts(panel, this.#post, { images: this.#images, blogs: surroundings.blogs });
		this.#post.onDidPlace(() => this.#images.forget());
		this.#post.onDidChange(() => this.#feed.postHasChanged());
		this.#images.onDidFind(() => this.#feed.postHasChanged());
		panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
		panel.onDidChangeViewState(() => {
			if (!panel.visible) this.#feed.pageIsGone();
		});
		panel.onDidDispose(() => this.dispose());
		panel.webview.html = pageHtml(panel.webview, surroundings.extensionUri);
	}

	get uri(): vscode.Uri {
		return this.#post.uri;
	}

	/** Whether it stays with its post whatever the writer opens. */
	get isLocked(): boolean {
		return this.#face.isLocked;
	}

	set isLocked(isLocked: boolean) {
		this.#face.isLocked = isLocked;
		this.#feed.postHasChanged();
	}

	/** Turns to another post, at a `#fragment` or at its start. */
	show(uri: vscode.Uri, fragment = ""): void {
		if (uri.toString() === this.uri.toString()) {
			if (fragment) this.#goTo(fragment);
			return;
		}
		this.#anchor = fragment;
		this.#prepare(uri);
		this.#post.turnTo(uri);
	}

	/** Brings the page to a line of the post, from 0, with a fraction. */
	scrollTo(line: number): void {
		if (this.panel.visible) void this.panel.webview.postMessage({ type: "scrollTo", line } satisfies ToPage);
	}

	/** Has the page keep in view what stands at a line. */
	keepInView(line: number): void {
		if (this.panel.visible)
			void this.panel.webview.postMessage({ type: "keepInView", line } satisfies ToPage);
	}

	dispose(): void {
		this.#feed.pageIsGone();
		this.#post.dispose();
		this.#scroll.dispose();
		this.#onDidShow.dispose();
		this.#images.dispose();
		this.#extras.dispose();
		this.#layouts.dispose();
	}

	/** Switches a part of the page on or off. */
	toggle(part: PreviewPart): void {
		this.#extras.toggle(part);
	}

	/** The page may load what the post's folder has, and the tab bears its name. */
	#prepare(uri: vscode.Uri): void {
		this.panel.webview.options = pageOptions(this.#surroundings.extensionUri, folderOf(uri).root);
		this.#face.name = fileName(uri);
	}

	#render(): PagePost | undefined {
		const { uri, document, isMissing } = this.#post;
		const around = {
			post: uri.toString(),
			isLocked: this.isLocked,
		};
		if (!document)
			return isMissing ? { ...around, ...nothing, notice: missingNotice(fileName(uri)) } : undefined;
		const read = this.#post.readToShow();
		if (!read) return undefined;
		const { post, isPart } = read;
		const rendered = renderPost(post, {
			resolveImage: (destination) => this.#images.resolve(destination, uri),
		});
		this.#extras.postIsShown(this.uri);
		this.#face.name = rendered.header.title ?? fileName(uri);
		this.#sent = { uri, documentVersion: document.version };
		const how = { partNotice: partNotice(post), isPart, nearLine: this.#scroll.line };
		const notice = isMissing ? missingNotice(fileName(uri)) : rendered.notice;
		return { ...around, ...how, ...rendered, notice };
	}

	#enter(): void {
		if (this.#anchor) this.#goTo(this.#anchor);
		else this.#scroll.start();
		this.#anchor = "";
	}

	/** An anchor is found once the whole post is read. */
	get #canEnter(): boolean {
		return this.#anchor === "" || this.#post.read() !== undefined;
	}

	#goTo(fragment: string): void {
		const { document } = this.#post;
		const read = this.#post.read();
		const offset = read && findAnchor(read.post, fragment);
		if (!document || offset === undefined) return;
		const { line } = document.positionAt(offset);
		this.scrollTo(line);
		this.#scroll.follow(line);
	}

	/** The page holds untrusted content: only what the protocol knows is heard. */
	#receive(message: unknown): void {
		if (isFromPage(message)) this.#hear(message);
		else this.#surroundings.log.warn("Dropped a message of the preview's page that is not in its protocol.");
	}

	#hear(message: FromPage): void {
		switch (message.type) {
			case "ready":
				this.#post.catchUp();
				this.#entered = undefined;
				this.#extras.pageIsReady();
				this.#layouts.pageIsReady();
				this.#feed.pageIsReady();
				break;
			case "shown": {
				const shown = this.#sent;
				if (shown && shown.uri !== this.#entered && this.#canEnter) {
					this.#enter();
					this.#entered = shown.uri;
				}
				this.#extras.postIsShown(this.uri);
				this.#layouts.postIsShown();
				if (this.#feed.pageHasShown(message.version) && shown) this.#onDidShow.fire(shown);
				break;
			}
			case "openLink":
				if (message.href.startsWith("#")) this.#goTo(message.href);
				else
					void openLink(message.href, this.uri, (uri, fragment) =>
						this.#surroundings.openPost(uri, fragment, this),
					);
				break;
			case "didScroll":
				this.#scroll.follow(message.line);
				break;
			case "reveal":
				void revealSource(this.uri, message.line);
				break;
			case "toggle":
				this.toggle(message.part);
				break;
			case "openSetting":
				void vscode.commands.executeCommand("workbench.action.openSettings", message.key);
				break;
			case "revealOffset":
				void this.#extras.reveal(message.offset);
				break;
			default:
				message satisfies never;
		}
	}
}

function fileName(uri: vscode.Uri): string {
	return fileNameOf(uri.path);
}
