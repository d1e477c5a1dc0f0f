import * as vscode from "vscode";
import type { Post } from "../core/post/post.ts";
import { translateWords } from "../core/text/translate-words.ts";
import { isMarkdownFile } from "./posts/is-markdown-file.ts";
import type { Services } from "./services.ts";

/** Milliseconds without a key before the item follows what is typed. */
const pause = 150;

/** What the item shows; undefined where it is hidden. */
export interface PostStatus {
	readonly text: string;
	readonly tooltip: string;
}

/** The active post's dialect, stage and number of findings, beside the language; a click chooses the dialect. */
export function registerStatusBar(
	context: vscode.ExtensionContext,
	{ posts, blogs }: Services,
): {
	readonly current: () => PostStatus | undefined;
} {
	const item = vscode.window.createStatusBarItem("recap.post", vscode.StatusBarAlignment.Right, 100);
	item.name = vscode.l10n.t("Recap: the post's blog engine");
	item.command = "recap.chooseDialect";
	let shown: PostStatus | undefined;
	let soon: ReturnType<typeof setTimeout> | undefined;
	const show = () => {
		clearTimeout(soon);
		const document = vscode.window.activeTextEditor?.document;
		shown = document && isMarkdownFile(document) ? describe(document, posts.identify(document)) : undefined;
		if (!shown) return item.hide();
		item.text = shown.text;
		item.tooltip = shown.tooltip;
		item.accessibilityInformation = { label: shown.tooltip, role: "button" };
		item.show();
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
		item,
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

function describe(document: vscode.TextDocument, { dialect, stage, isPost }: Post): PostStatus | undefined {
	if (!isPost) return undefined;
	const findings = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "recap");
	const found = findings.length;
	const isWeighty = findings.some(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
	const [engine, stageName] = [translateWords(dialect.label), translateWords(stage.label)];
	return {
		text: `${engine}, ${stageName}${found > 0 ? ` $(${isWeighty ? "warning" : "info"}) ${found}` : ""}`,
		tooltip: [
			vscode.l10n.t("Recap takes this for a post of {0}: {1}.", engine, stageName),
			describeFindings(found),
			vscode.l10n.t("Click to choose the folder's blog engine."),
		].join("\n"),
	};
}

function describeFindings(found: number): string {
	if (found === 0) return vscode.l10n.t("No findings.");
	return found === 1 ? vscode.l10n.t("1 finding.") : vscode.l10n.t("{0} findings.", found);
}
