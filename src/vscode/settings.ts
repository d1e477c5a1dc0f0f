import * as vscode from "vscode";
import type { BlogSettings } from "../core/blog/blog-settings.ts";
import type { CheckSettings } from "../core/check/check-post.ts";
import { type ImageMap, readImageSettings } from "../core/images/image-map.ts";
import { dialectSetting } from "../core/settings/dialect.ts";
import { schemaSetting } from "../core/settings/front-matter-schema.ts";
import { imagesBaseUrlSetting } from "../core/settings/images-base-url.ts";
import { imagesFolderSetting } from "../core/settings/images-folder.ts";
import { largestImageSetting } from "../core/settings/images-max-size.ts";
import { postsSetting } from "../core/settings/posts.ts";
import { requiredFieldsSetting } from "../core/settings/required-fields.ts";
import { ruleLevelsIn, rulesSetting } from "../core/settings/rules.ts";
import type { Setting } from "../core/settings/setting.ts";
import { isRefusal } from "../core/text/refusal.ts";

/** What the writer decided for a file or folder, or for the window; the default where it is not set, or to what it cannot be. */
export function readSetting<Value>(
	{ key, default: otherwise, is }: Setting<Value>,
	uri: vscode.Uri | undefined,
): Value {
	const value: unknown = vscode.workspace.getConfiguration("recap", uri).get(key);
	return is(value) ? value : otherwise;
}

/** Whether a change of the configuration is one of this setting, for a file or anywhere. */
export function changes(
	change: vscode.ConfigurationChangeEvent,
	{ key }: Pick<Setting<unknown>, "key">,
	uri?: vscode.Uri,
): boolean {
	return change.affectsConfiguration(`recap.${key}`, uri);
}

/** What the writer's settings say about checks of a document. */
export function readCheckSettings(uri: vscode.Uri): CheckSettings {
	return { rules: ruleLevelsIn(readSetting(rulesSetting, uri)) };
}

/** What the writer decided for the posts of a folder. */
export function readBlogSettings(folder: vscode.Uri | undefined): BlogSettings {
	const dialectId = readSetting(dialectSetting, folder);
	return {
		posts: readSetting(postsSetting, folder),
		requiredFields: readSetting(requiredFieldsSetting, folder),
		imageMap: imageMapOf(folder),
		largestImage: readSetting(largestImageSetting, folder),
		schema: readSetting(schemaSetting, folder),
		...(dialectId !== "auto" && { dialectId }),
	};
}

/** Where the writer's settings say the blog's images are and how they are addressed; one sentence where they contradict. */
export function readImageMap(uri: vscode.Uri | undefined): ImageMap | { readonly refusal: string } {
	return readImageSettings({
		folder: readSetting(imagesFolderSetting, uri),
		baseUrl: readSetting(imagesBaseUrlSetting, uri),
	});
}

/** `readImageMap` for reading: settings that contradict count as not set. */
export function imageMapOf(uri: vscode.Uri | undefined): ImageMap {
	const map = readImageMap(uri);
	return isRefusal(map) ? { folder: undefined, bases: [] } : map;
}
