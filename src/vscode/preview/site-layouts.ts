import * as vscode from "vscode";
import { previewLayoutSetting } from "../../core/settings/preview-layout.ts";
import { previewStylesSetting } from "../../core/settings/preview-styles.ts";
import type { LayoutToPage } from "../../protocol/to-page/index.ts";
import type { Blogs } from "../blog/blogs.ts";
import { changes, readSetting } from "../settings.ts";
import { layOutInSiteStyles, namedStyles, withNamedStyles } from "./blog-styles.ts";
import type { ImageAddresses } from "./image-addresses.ts";
import { builtIn, layOut } from "./lay-out.ts";
import type { PostInView, PreviewedPost } from "./post-in-view.ts";
import { findSiteFolder } from "./site-folder.ts";

/** The settings that change how a page looks. */
const lookSettings = [previewLayoutSetting, previewStylesSetting];

/**
 * Keeps a preview's page in the blog's own look: its layout or stylesheets where `recap.preview.layout` is `site`, and the
 * stylesheets `recap.preview.styles` names. Made anew when the front matter or one of the site's files changes; only the
 * newest counts. Never in Restricted Mode.
 */
export class SiteLayouts implements vscode.Disposable {
	readonly #panel: vscode.WebviewPanel;
	readonly #post: PostInView;
	readonly #images: ImageAddresses;
	readonly #blogs: Blogs;
	readonly #disposables: vscode.Disposable[] = [];
	/** What the page's layout was made from. */
	#source = "";
	#sent = "";
	#round = 0;

	constructor(
		panel: vscode.WebviewPanel,
		post: PostInView,
		{ images, blogs }: { readonly images: ImageAddresses; readonly blogs: Blogs },
	) {
		this.#panel = panel;
		this.#post = post;
		this.#images = images;
		this.#blogs = blogs;
		this.#disposables.push(
			images.onDidFind(() => this.renew()),
			vscode.workspace.onDidGrantWorkspaceTrust(() => this.renew()),
			vscode.workspace.onDidChangeConfiguration((change) => {
				if (lookSettings.some((setting) => changes(change, setting))) this.renew();
			}),
			blogs.onDidChangeFile(({ uri }) => {
				if (isLayoutFile(uri.path)) this.renew();
			}),
		);
	}

	/** A page that just began is in the preview's own layout. */
	pageIsReady(): void {
		this.#sent = "";
		this.#source = "";
	}

	/** The page shows the post as it is now. */
	postIsShown(): void {
		const now = this.#panel.visible ? this.#post.read() : undefined;
		if (!now) return;
		const { range } = now.post.frontMatter;
		const look = [isWanted(now.uri), ...namedStyles(now.uri)].join(" ");
		const source = `${look} ${now.uri} ${now.post.text.slice(range.start, range.end)}`;
		if (source === this.#source) return;
		this.#source = source;
		void this.#show(now, ++this.#round);
	}

	/** A picture of the layout has been found, or a file of the site has changed. */
	renew(): void {
		this.#source = "";
		this.postIsShown();
	}

	dispose(): void {
		this.#round++;
		for (const disposable of this.#disposables) disposable.dispose();
	}

	async #show(now: PreviewedPost, round: number): Promise<void> {
		const message = await withNamedStyles(
			await this.#layOut(now),
			now.uri,
			this.#blogs.rootOf(now.uri),
			this.#addressOf,
		);
		if (round !== this.#round) return;
		const written = JSON.stringify(message);
		// The page begins in the preview's own layout.
		if (written === this.#sent || (this.#sent === "" && written === JSON.stringify(builtIn()))) return;
		this.#sent = written;
		void this.#panel.webview.postMessage(message);
	}

	async #layOut({ uri, post }: PreviewedPost): Promise<LayoutToPage> {
		if (!isWanted(uri)) return builtIn();
		if (!vscode.workspace.isTrusted)
			return builtIn(
				vscode.l10n.t(
					"The blog's own layout is used only in a workspace you trust: trust it to see the post in it.",
				),
			);
		const blog = this.#blogs.rootOf(uri);
		const site = blog && (await findSiteFolder(blog, this.#blogs.of(uri).path));
		const resolveImage = (destination: string) => this.#images.resolve(destination, uri);
		return site
			? layOut(post, { site, addressOf: this.#addressOf, resolveImage })
			: layOutInSiteStyles(post, blog, this.#addressOf, resolveImage);
	}

	readonly #addressOf = (file: vscode.Uri): string => this.#panel.webview.asWebviewUri(file).toString();
}

/** What a page in the blog's own look may be made from. */
function isLayoutFile(path: string): boolean {
	return /\/(?:_layouts|_includes|_data)(?:\/|$)|\/_config\.yml$|\.css$/.test(path);
}

function isWanted(post: vscode.Uri): boolean {
	return readSetting(previewLayoutSetting, post) === "site";
}
