import picomatch from "picomatch";
import * as vscode from "vscode";
import type { CheckSettings } from "../core/check-post.ts";
import type { PostFacts } from "../core/facts/post-facts.ts";
import { type ImageMap, readImageSettings } from "../core/images/image-map.ts";
import { isRuleLevel } from "../core/rules/rule.ts";
import { schemaOf } from "./front-matter-schemas.ts";
import { siteFilesOf } from "./site-files.ts";

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

/** What VS Code knows of a post beside its text: its path in the workspace, the site's files as far as they are loaded, and the folder's settings. */
export function readPostFacts(uri: vscode.Uri): PostFacts {
	const path = vscode.workspace.asRelativePath(uri, false).replaceAll("\\", "/");
	const settings = vscode.workspace.getConfiguration("recap", uri);
	const dialect: unknown = settings.get("dialect");
	const required: unknown = settings.get("frontMatter.required");
	const requiredFields = Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
	const siteFiles = siteFilesOf(uri);
	const schema = schemaOf(uri);
	const largestImage: unknown = settings.get("images.maxSize");
	return {
		path,
		isPostByPath: isPostByPath(uri, path),
		today: today(),
		...(typeof dialect === "string" && dialect !== "auto" && { dialectId: dialect }),
		...(requiredFields.length > 0 && { requiredFields }),
		...(siteFiles.length > 0 && { siteFiles }),
		...(schema !== undefined && { schema }),
		...(typeof largestImage === "number" && { largestImage }),
	};
}

function isPostByPath(uri: vscode.Uri, path: string): boolean {
	const globs: unknown = vscode.workspace.getConfiguration("recap", uri).get("posts");
	return Array.isArray(globs) && globs.some((glob) => typeof glob === "string" && matches(glob, path));
}

/** Where the writer's settings say the blog's images are and how they are addressed; one sentence where they contradict. */
export function readImageMap(uri: vscode.Uri): ImageMap | { readonly refusal: string } {
	const settings = vscode.workspace.getConfiguration("recap.images", uri);
	const text = (key: string): string => {
		const value: unknown = settings.get(key);
		return typeof value === "string" ? value : "";
	};
	return readImageSettings({ folder: text("folder"), baseUrl: text("baseUrl") });
}

/** `readImageMap` for reading: settings that contradict count as not set. */
export function imageMapOf(uri: vscode.Uri): ImageMap {
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

/** Compiled once each: a check asks for the same few again and again. */
const matchers = new Map<string, (path: string) => boolean>();

function matches(glob: string, path: string): boolean {
	let matcher = matchers.get(glob);
	if (!matcher) {
		matcher = picomatch(glob.replace(/^(?:\.?\/)+/, ""), { dot: true });
		matchers.set(glob, matcher);
	}
	return matcher(path);
}

function isRuleSetting(entry: [string, unknown]): entry is [string, RuleSettings[string]] {
	return isRuleLevel(entry[1]);
}

function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => String(part).padStart(2, "0"))
		.join("-");
}
