import picomatch from "picomatch";
import * as vscode from "vscode";
import type { CheckSettings } from "../core/check-post.ts";
import type { PostFacts } from "../core/post/post.ts";
import type { Severity } from "../core/rules/rule.ts";

type RuleSettings = NonNullable<CheckSettings["rules"]>;

const severities: ReadonlySet<unknown> = new Set<Severity | "off">([
	"error",
	"warning",
	"information",
	"hint",
	"off",
]);

/** What the writer's settings say about checks of a document. Values of a wrong type count as not set. */
export function readCheckSettings(uri: vscode.Uri): CheckSettings {
	const chosen: unknown = vscode.workspace.getConfiguration("recap", uri).get("rules");
	const entries = typeof chosen === "object" && chosen !== null ? Object.entries(chosen) : [];
	return { rules: Object.fromEntries(entries.filter(isRuleSetting)) };
}

/** What VS Code knows of a post beside its text: its path in the workspace, and whether `recap.posts` names it. */
export function readPostFacts(uri: vscode.Uri): PostFacts {
	const path = vscode.workspace.asRelativePath(uri, false).replaceAll("\\", "/");
	return { path, isPostByPath: isPostByPath(uri, path), today: today() };
}

function isPostByPath(uri: vscode.Uri, path: string): boolean {
	const globs: unknown = vscode.workspace.getConfiguration("recap", uri).get("posts");
	return Array.isArray(globs) && globs.some((glob) => typeof glob === "string" && matches(glob, path));
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
	return severities.has(entry[1]);
}

function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => String(part).padStart(2, "0"))
		.join("-");
}
