import * as vscode from "vscode";
import { wordsOf } from "../../core/cards/reading-time.ts";
import type { Post } from "../../core/post/post.ts";
import { readCards } from "../../core/preview-page/read-cards.ts";
import { readMarks } from "../../core/preview-page/read-marks.ts";
import { readOutline } from "../../core/preview-page/read-outline.ts";
import { previewContentsSetting } from "../../core/settings/preview-contents.ts";
import { previewLayoutSetting } from "../../core/settings/preview-layout.ts";
import { rulesSetting } from "../../core/settings/rules.ts";
import type { PreviewPart } from "../../protocol/parts.ts";
import type { ExtrasToPage } from "../../protocol/to-page/index.ts";
import { runInTurns } from "../in-turns.ts";
import type { OpenPosts } from "../posts/open-posts.ts";
import { changes, readSetting } from "../settings.ts";
import { findSiteConfig } from "./find-site-config.ts";
import type { ImageAddresses } from "./image-addresses.ts";
import type { PostInView } from "./post-in-view.ts";
import { documentOf } from "./reveal-source.ts";

/** Milliseconds without a change before what belongs to the whole post is worked out: the text itself never waits for it. */
const pause = 200;

/** What else they are made from. */
export interface ExtrasSources {
	readonly images: ImageAddresses;
	readonly posts: OpenPosts;
	/** Those that are on from the start. */
	readonly parts: readonly PreviewPart[];
}

/** What a preview shows beside the post: reading time, contents, cards and findings, each when it is asked for. */
export class PreviewExtras implements vscode.Disposable {
	readonly #panel: vscode.WebviewPanel;
	readonly #posts: OpenPosts;
	readonly #post: PostInView;
	readonly #images: ImageAddresses;
	readonly #parts: Set<PreviewPart>;
	readonly #sent = new Map<string, string>();
	readonly #listening: vscode.Disposable;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#round = 0;
	/** The post the page has. */
	#shown: vscode.Uri | undefined;
	/** The post the page was told about last. */
	#told: string | undefined;

	constructor(panel: vscode.WebviewPanel, post: PostInView, { images, posts, parts }: ExtrasSources) {
		this.#panel = panel;
		this.#post = post;
		this.#posts = posts;
		this.#images = images;
		this.#parts = new Set(parts);
		this.#listening = vscode.Disposable.from(
			vscode.workspace.onDidChangeConfiguration((change) => {
				if (changes(change, previewLayoutSetting)) this.#sendView();
				if (changes(change, rulesSetting) || changes(change, previewContentsSetting))
					void this.#update(++this.#round);
			}),
			// What is found may change without the post: a picture has come, or its site was read only now.
			vscode.languages.onDidChangeDiagnostics(({ uris }) => {
				const shown = this.#shown;
				if (!shown || !this.#parts.has("marks") || !this.#panel.visible) return;
				if (uris.some((uri) => uri.toString() === shown.toString())) this.postIsShown(shown);
			}),
		);
	}

	/** A page that just began has nothing yet. */
	pageIsReady(): void {
		this.#sent.clear();
		this.#sendView();
	}

	/** The page shows the post as it is now. */
	postIsShown(uri: vscode.Uri): void {
		this.#shown = uri;
		clearTimeout(this.#waiting);
		this.#round++;
		const isOther = !this.#sent.has("outline") || this.#told !== uri.toString();
		this.#waiting = setTimeout(() => void this.#update(this.#round), isOther ? 0 : pause);
	}

	/** Switches a part on or off. */
	toggle(part: PreviewPart): void {
		const isOn = !this.#parts.delete(part);
		if (isOn) this.#parts.add(part);
		this.#sendView();
		if (isOn && part !== "narrow") void this.#update(++this.#round);
	}

	dispose(): void {
		clearTimeout(this.#waiting);
		this.#round++;
		this.#listening.dispose();
	}

	#sendView(): void {
		const layout = readSetting(previewLayoutSetting, undefined);
		this.#send({
			type: "view",
			// Around a site's own layout the page is set as by default.
			layout: layout === "site" ? previewLayoutSetting.default : layout,
			parts: [...this.#parts],
		});
	}

	async #update(round: number): Promise<void> {
		const now = this.#post.read();
		if (!now) return;
		const { post, uri } = now;
		const isStale = () => round !== this.#round;
		const isRead = await runInTurns(countInSteps(post), isStale);
		if (!isRead || isStale()) return;
		this.#told = uri.toString();
		this.#send(readOutline(post, { hasContents: readSetting(previewContentsSetting, uri) }));
		if (this.#parts.has("cards")) {
			const site = await findSiteConfig(this.#posts.blogs.of(uri));
			if (isStale()) return;
			this.#send(readCards(post, (destination) => this.#images.resolve(destination, uri), site));
		}
		if (!this.#parts.has("marks")) return;
		const document = await documentOf(uri);
		const checked = document && (await this.#posts.checked(document));
		if (!document || isStale()) return;
		if (checked) this.#send(readMarks(checked.post ?? post, checked.findings), true);
		// It was closed meanwhile, or has changed: as it is opened for another tab, VS Code makes a new one.
		else this.postIsShown(uri);
	}

	/** Only what the page does not have; marks go with the blocks they stand on, so they are always told. */
	#send(message: ExtrasToPage, isAlways = false): void {
		const written = JSON.stringify(message);
		if (!isAlways && this.#sent.get(message.type) === written) return;
		this.#sent.set(message.type, written);
		void this.#panel.webview.postMessage(message);
	}

	/** Goes to a place in the post, in the editor that has it open or else beside the preview. */
	async reveal(offset: number): Promise<void> {
		const uri = this.#post.read()?.uri;
		const document = uri && (await documentOf(uri));
		if (!document) return;
		const position = document.positionAt(offset);
		const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
		await vscode.window.showTextDocument(document, {
			viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
			selection: new vscode.Range(position, position),
		});
	}
}

/** Counting each block along the way leaves little to do in one go. */
function* countInSteps({ body }: Post): Generator<void, true> {
	for (const block of body.blocks) {
		wordsOf(block);
		yield;
	}
	return true;
}
