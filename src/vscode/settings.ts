import * as vscode from "vscode";
import type { BlogSettings } from "../core/blog/blog-settings.ts";
import type { CheckSettings } from "../core/check/check-post.ts";
import { type ImageMap, readImageSettings } from "../core/images/image-map.ts";
import { isRuleLevel } from "../core/rules/rule.ts";

type RuleSettings = NonNullable<CheckSettings["rules"]>;

/** What the writer's settings say about checks of a document. Values of a wrong type count as not set. */
export function readCheckSettings(uri: vscode.Uri): CheckSettings {
	return { rules: Object.fromEntries(Object.entries(chosenRules(uri)).filter(isRuleSetting)) };
}

/** `recap.rules` as the writer wrote it. */
export function chosenRules(uri: vscode.Uri | undefined): object {
	const chosen: unknown = vscode.workspace.getConfiguration("recap", uri).get("rules");
	return typeof chosen === "object" && chosen !== null ? chosen : {};
}

/** When posts are checked. */
export type CheckRun = "onSave" | "onType" | "off";

export function readCheckRun(uri: vscode.Uri): CheckRun {
	const chosen: unknown = vscode.workspace.getConfiguration("recap", uri).get("check.run");
	return chosen === "onType" || chosen === "off" ? chosen : "onSave";
}

/** What the writer decided for the posts of a folder. Values of a wrong type count as not set. */
export function readBlogSettings(folder: vscode.Uri | undefined): BlogSettings {
	const settings = vscode.workspace.getConfiguration("recap", folder);
	const texts = (key: string): readonly string[] => {
		const value: unknown = settings.get(key);
		return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
	};
	const dialect: unknown = settings.get("dialect");
	const schema: unknown = settings.get("frontMatter.schema");
	const largestImage: unknown = settings.get("images.maxSize");
	return {
		posts: texts("posts"),
		requiredFields: texts("frontMatter.required"),
		imageMap: imageMapOf(folder),
		...(typeof dialect === "string" && dialect !== "auto" && { dialectId: dialect }),
		...(typeof schema === "string" && { schema }),
		...(typeof largestImage === "number" && { largestImage }),
	};
}

/** Where the writer's settings say the blog's images are and how they are addressed; one sentence where they contradict. */
export function readImageMap(uri: vscode.Uri | undefined): ImageMap | { readonly refusal: string } {
	const settings = vscode.workspace.getConfiguration("recap.images", uri);
	const text = (key: string): string => {
		const value: unknown = settings.get(key);
		return typeof value === "string" ? value : "";
	};
	return readImageSettings({ folder: text("folder"), baseUrl: text("baseUrl") });
}

/** `readImageMap` for reading: settings that contradict count as not set. */
export function imageMapOf(uri: vscode.Uri | undefined): ImageMap {
	const map = readImageMap(uri);
	return "refusal" in map ? { folder: undefined, bases: [] } : map;
}

/** Whether copies of images may keep where they were taken. */
export function keepsImageLocation(uri: vscode.Uri): boolean {
	return vscode.workspace.getConfiguration("recap.images", uri).get("keepLocation") === true;
}

/** The writer's template for a new session; empty for one that looks like the post's others. */
export function readSessionTemplate(uri: vscode.Uri): string {
	const template: unknown = vscode.workspace.getConfiguration("recap.session", uri).get("template");
	return typeof template === "string" ? template : "";
}

function isRuleSetting(entry: [string, unknown]): entry is [string, RuleSettings[string]] {
	return isRuleLevel(entry[1]);
}
