import * as vscode from "vscode";
import type { Post } from "../core/post/post.ts";
import { translateWords } from "../core/text/translate-words.ts";
import { isMarkdownFile } from "./posts/is-markdown-file.ts";
import type { Services } from "./services.ts";

/** Milliseconds without a key before the entries follow what is typed. */
const pause = 150;

/** What an entry shows. */
export interface StatusEntry {
	readonly text: string;
	readonly tooltip: string;
}

/** What the status bar says of a post; nothing of findings where Problems lists none. */
export interface PostStatus {
	readonly engine: StatusEntry;
	readonly findings: StatusEntry | undefined;
}

/** The active post beside the language: its engine and stage, whose click chooses the engine, and its findings, whose click shows them. */
export function registerStatusBar(
	context: vscode.ExtensionContext,
	{ posts, blogs }: Services,
): {
	readonly current: () => PostStatus | undefined;
} {
	const engine = makeItem("recap.post", 100, vscode.l10n.t("Recap: the post's blog engine"));
	engine.command = "recap.chooseDialect";
	const findings = makeItem("recap.findings", 101, vscode.l10n.t("Recap: the post's findings"));
	findings.command = "workbench.actions.view.problems";
	let shown: PostStatus | undefined;
	let soon: ReturnType<typeof setTimeout> | undefined;
	const show = () => {
		clearTimeout(soon);
		const document = vscode.window.activeTextEditor?.document;
		shown = document && isMarkdownFile(document) ? describe(document, posts.identify(document)) : undefined;
		showEntry(engine, shown?.engine);
		showEntry(findings, shown?.findings);
	};
	const isActive = (uri: vscode.Uri) =>
		uri.toString() === vscode.window.activeTextEditor?.document.uri.toString();
	const look = () => {
		show();
		const uri = vscode.window.activeTextEditor?.document.uri;
		if (!shown || !uri) return;
		const { blog, path } = blogs.of(uri);
		void blog.factsFor(path).then(() => isActive(uri) && show());
	};
	context.subscriptions.push(
		engine,
		findings,
		new vscode.Disposable(() => clearTimeout(soon)),
		vscode.window.onDidChangeActiveTextEditor(look),
		blogs.onDidChangeFacts(look),
		vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			if (uris.some(isActive)) show();
		}),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (!isActive(document.uri)) return;
			clearTimeout(soon);
			soon = setTimeout(show, pause);
		}),
	);
	look();
	return { current: () => shown };
}

function makeItem(id: string, priority: number, name: string): vscode.StatusBarItem {
	const item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Right, priority);
	item.name = name;
	return item;
}

function showEntry(item: vscode.StatusBarItem, entry: StatusEntry | undefined): void {
	if (!entry) {
		item.hide();
		return;
	}
	item.text = entry.text;
	item.tooltip = withGetStarted(entry.tooltip);
	item.accessibilityInformation = { label: entry.tooltip, role: "button" };
	item.show();
}

/** Its lines, and below them the way to the walkthrough. */
function withGetStarted(lines: string): vscode.MarkdownString {
	const tooltip = new vscode.MarkdownString();
	tooltip.isTrusted = { enabledCommands: ["recap.getStarted"] };
	const way = vscode.l10n.t("Get Started with Recap");
	return tooltip.appendText(`${lines}\n\n`).appendMarkdown(`[${way}](command:recap.getStarted)`);
}

function describe(document: vscode.TextDocument, { dialect, stage, isPost }: Post): PostStatus | undefined {
	if (!isPost) return undefined;
	const [engine, stageName] = [translateWords(dialect.label), translateWords(stage.label)];
	return {
		engine: {
			text: `${engine}, ${stageName}`,
			tooltip: [
				vscode.l10n.t("Recap takes this for a post of {0}: {1}.", engine, stageName),
				vscode.l10n.t("Click to choose the folder's blog engine."),
			].join("\n"),
		},
		findings: describeFindings(document.uri),
	};
}

/** As many as Problems lists, which leaves hints out, with the icon of the worst. */
function describeFindings(uri: vscode.Uri): StatusEntry | undefined {
	const severities = vscode.languages
		.getDiagnostics(uri)
		.filter(({ source, severity }) => source === "recap" && severity < vscode.DiagnosticSeverity.Hint)
		.map(({ severity }) => severity);
	const { length } = severities;
	if (length === 0) return undefined;
	const icon = ICONS[Math.min(...severities)] ?? "info";
	return {
		text: `$(${icon}) ${length}`,
		tooltip: [
			length === 1
				? vscode.l10n.t("Recap found 1 thing in this post.")
				: vscode.l10n.t("Recap found {0} things in this post.", length),
			vscode.l10n.t("Click to show Problems."),
		].join("\n"),
	};
}

const ICONS: Readonly<Record<number, string>> = {
	[vscode.DiagnosticSeverity.Error]: "error",
	[vscode.DiagnosticSeverity.Warning]: "warning",
	[vscode.DiagnosticSeverity.Information]: "info",
};
