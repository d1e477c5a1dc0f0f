import * as vscode from "vscode";
import { rawAddressOf } from "../../core/images/raw-address.ts";
import { imagesBaseUrlSetting } from "../../core/settings/images-base-url.ts";
import { encodeSegments } from "../../core/text/path-segments.ts";
import type { Refusal } from "../../core/text/refusal.ts";
import { folderOf } from "../preview/post-place.ts";
import { readSetting } from "../settings.ts";
import { writeSetting } from "../write-setting.ts";

const ASKED = "recap.rawAddressAsked";

/** For a blog whose engine takes texts alone: its images are on the web where its Git repository is. */
export class RawAddressOffer {
	readonly #memory: vscode.Memento;

	constructor(memory: vscode.Memento) {
		this.#memory = memory;
	}

	/** Asks once whether posts are to name the images in `folder` by their address at the repository's host, and keeps it in the settings. True where they are; refuses where the settings cannot be written. */
	async take(post: vscode.Uri, folder: string): Promise<boolean | Refusal> {
		const { root } = folderOf(post);
		if (readSetting(imagesBaseUrlSetting, post) !== "" || this.#asked.includes(root.toString())) return false;
		const raw = await rawAddressIn(root);
		if (raw === undefined) return false;
		const address = folder === "" ? raw : `${raw}${encodeSegments(folder.split("/"))}/`;
		const use = vscode.l10n.t("Use This Address");
		const question = vscode.l10n.t(
			"Write images by their address {0}: this blog's engine takes no files.",
			address,
		);
		const answer = await vscode.window.showInformationMessage(question, use, vscode.l10n.t("Not Now"));
		if (answer === undefined) return false;
		const refused = answer === use ? await writeSetting(imagesBaseUrlSetting, post, address) : undefined;
		if (refused) return refused;
		await this.#memory.update(ASKED, [...this.#asked, root.toString()]);
		return answer === use;
	}

	get #asked(): readonly string[] {
		return this.#memory.get<readonly string[]>(ASKED, []);
	}
}

async function rawAddressIn(root: vscode.Uri): Promise<string | undefined> {
	const [config, head] = await Promise.all(
		["config", "HEAD"].map((name) => textOf(vscode.Uri.joinPath(root, ".git", name))),
	);
	return config === undefined || head === undefined ? undefined : rawAddressOf(config, head);
}

async function textOf(file: vscode.Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
	} catch {
		return undefined;
	}
}
