import * as vscode from "vscode";
import { largestSideSetting } from "../../core/settings/images-max-side.ts";
import { largestImageSetting } from "../../core/settings/images-max-size.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { readSetting } from "../settings.ts";
import { smallerPhoto } from "../shrink/smaller-photo.ts";
import { hashOf } from "./hash-of.ts";

/** A photo that stays as large as it is, and why. */
export interface LeftLarge extends Refusal {
	readonly name: string;
}

/**
 * Makes the photos of one command smaller that `image-too-large` would find, one after the other, with one progress for all that the
 * writer can cancel. What cannot be made smaller stays as it is.
 */
export class SmallerPhotos implements vscode.Disposable {
	readonly left: LeftLarge[] = [];
	/** By hash of the photo, what came of it: undefined where it stays as it is. */
	readonly #made = new Map<string, Uint8Array | undefined>();
	readonly #extension: vscode.Uri;
	readonly #post: vscode.Uri;
	/** Of the caller, else of the progress that is shown when the first photo is made smaller. */
	#token: vscode.CancellationToken | undefined;
	#report: (name: string) => void = () => {};
	#end: () => void = () => {};

	constructor(extension: vscode.Uri, post: vscode.Uri, token?: vscode.CancellationToken) {
		this.#extension = extension;
		this.#post = post;
		this.#token = token;
	}

	get isCancelled(): boolean {
		return this.#token?.isCancellationRequested === true;
	}

	/** The smaller photo; undefined where it stays as it is, or the writer cancelled. */
	async of(name: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
		if (!this.isTooLarge(bytes)) return undefined;
		const hash = await hashOf(bytes);
		if (!this.#made.has(hash)) this.#made.set(hash, await this.#make(name, bytes));
		return this.#made.get(hash);
	}

	/** As `image-too-large` says; nothing is where the writer wants no smaller copies. */
	isTooLarge({ length }: Uint8Array): boolean {
		const most = readSetting(largestImageSetting, this.#post);
		return most > 0 && length > most * 1024 && readSetting(largestSideSetting, this.#post) >= 1;
	}

	dispose(): void {
		this.#end();
	}

	async #make(name: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
		const token = this.#token ?? (await this.#showProgress());
		this.#report(name);
		if (token.isCancellationRequested) return undefined;
		const smaller = await smallerPhoto(this.#extension, bytes, this.#post, token);
		if (smaller === undefined || !isRefusal(smaller)) return smaller;
		this.left.push({ name, ...smaller });
		return undefined;
	}

	#showProgress(): Promise<vscode.CancellationToken> {
		const title = vscode.l10n.t("Making photos smaller");
		return new Promise((resolve) => {
			void vscode.window.withProgress(
				{ location: vscode.ProgressLocation.Notification, title, cancellable: true },
				(progress, token) => {
					this.#token = token;
					this.#report = (message) => progress.report({ message });
					resolve(token);
					return new Promise<void>((end) => {
						this.#end = end;
					});
				},
			);
		});
	}
}

/** One sentence on photos that stay large, and what to do; empty where there are none. */
export function describeLeft(left: readonly LeftLarge[]): string {
	const [first] = left;
	if (!first) return "";
	const stay =
		left.length === 1
			? vscode.l10n.t("{0} was not made smaller.", first.name)
			: vscode.l10n.t("{0} photos were not made smaller.", left.length);
	return `${stay} ${first.refusal}`;
}
