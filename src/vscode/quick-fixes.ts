import * as vscode from "vscode";
import { countCertain, fixAll } from "../core/check/fix-all.ts";
import type { Finding, Fix } from "../core/rules/rule.ts";
import { largestSideSetting } from "../core/settings/images-max-side.ts";
import { touchesRange } from "../core/text/text-range.ts";
import type { CommandServices } from "./commands/command-services.ts";
import { toRange, toTextRange, toWorkspaceEdit } from "./convert.ts";
import { registerInsertThere, toInsertCommand } from "./insert-there.ts";
import { isMarkdownFile } from "./posts/is-markdown-file.ts";
import type { OpenPosts } from "./posts/open-posts.ts";
import type { KnownSchedules } from "./schedule/known-schedules.ts";
import { toListAction } from "./schedule/list-action.ts";
import { readCheckSettings, readSetting } from "./settings.ts";
import { toTidyActions } from "./tidy/tidy-actions.ts";

/** For `editor.codeActionsOnSave`; off unless the writer asks for it. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append("recap");

/** Offers the fixes of findings that touch the cursor, the certain ones of their kind in the whole post, and all certain ones for saving. */
export function registerQuickFixes(context: vscode.ExtensionContext, services: CommandServices): void {
	registerInsertThere(context, services);
	context.subscriptions.push(
		vscode.languages.registerCodeActionsProvider({ language: "markdown" }, new QuickFixes(services), {
			providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL],
		}),
	);
}

class QuickFixes implements vscode.CodeActionProvider {
	readonly #posts: OpenPosts;
	readonly #schedules: KnownSchedules;

	constructor({ posts, schedules }: Pick<CommandServices, "posts" | "schedules">) {
		this.#posts = posts;
		this.#schedules = schedules;
	}

	/** Asks the text as it is now: what Problems shows is of the last save, and may stand elsewhere by now. */
	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		{ diagnostics, only, triggerKind }: vscode.CodeActionContext,
	): Promise<vscode.CodeAction[]> {
		if (!isMarkdownFile(document)) return [];
		// Only where it is asked for: it reads the post again after its mending.
		if (only?.intersects(FIX_ALL)) return this.#fixAll(document);
		// VS Code asks by itself at every pause, for the light bulb: only where a finding is shown is that worth a reading.
		const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
		if (!isAsked && !diagnostics.some(({ source }) => source === "recap")) return [];
		if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
		const place = toTextRange(document, range);
		const { post, findings } = (await this.#posts.checked(document)) ?? {};
		if (!post || !findings) return [];
		// Lines that nothing is wrong with: only for a writer who asks what can be made of them.
		const tidying = isAsked ? toTidyActions(document, post, place) : [];
		const listed = isAsked ? await toListAction(document, range, this.#schedules) : [];
		const here = findings.filter((finding) => touchesRange(finding.range, place));
		const counts = countCertain(post, findings);
		const kinds = countCertain(post, here).keys();
		const fixes = here.flatMap((finding) => toCodeActions(document, finding, diagnostics));
		return [
			...fixes,
			...here.flatMap((finding) => toInsertAction(document, finding, diagnostics)),
			...[...kinds]
				.filter((ruleId) => (counts.get(ruleId) ?? 0) > 1)
				.map((ruleId) => toFixKindAction(document, ruleId, diagnostics)),
			...tidying.filter(({ title }) => fixes.every((fix) => fix.title !== title)),
			...listed,
		];
	}

	async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
		if (!(action instanceof FixKind)) return action;
		const { document, ruleId } = action;
		const { post } = (await this.#posts.checked(document)) ?? {};
		if (post)
			action.edit = toWorkspaceEdit(document, fixAll(post, { ...readCheckSettings(document.uri), ruleId }));
		return action;
	}

	async #fixAll(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
		const { post } = (await this.#posts.checked(document)) ?? {};
		const edits = post ? fixAll(post, readCheckSettings(document.uri)) : [];
		if (edits.length === 0) return [];
		const action = new vscode.CodeAction(vscode.l10n.t("Fix all that is certain"), FIX_ALL);
		action.edit = toWorkspaceEdit(document, edits);
		return [action];
	}
}

/** The certain fixes of a kind. Its edit is worked out when the writer takes it: that reads the post again after its mending. */
class FixKind extends vscode.CodeAction {
	readonly document: vscode.TextDocument;
	readonly ruleId: string;

	constructor(document: vscode.TextDocument, ruleId: string) {
		super(vscode.l10n.t("Fix all {0} in this file", ruleId), vscode.CodeActionKind.QuickFix);
		this.document = document;
		this.ruleId = ruleId;
	}
}

function toFixKindAction(
	document: vscode.TextDocument,
	ruleId: string,
	shown: readonly vscode.Diagnostic[],
): vscode.CodeAction {
	const action = new FixKind(document, ruleId);
	action.diagnostics = diagnosticsOf(ruleId, shown);
	return action;
}

function toCodeActions(
	document: vscode.TextDocument,
	{ ruleId, fixes }: Finding,
	shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const diagnostics = diagnosticsOf(ruleId, shown);
	return fixes.map((fix) => {
		const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
		action.edit = toFixEdit(document, fix);
		action.diagnostics = diagnostics;
		// VS Code's command "Auto Fix" applies it unseen.
		action.isPreferred = fix.isCertain === true;
		return action;
	});
}

function toFixEdit(document: vscode.TextDocument, { edits, fileName }: Fix): vscode.WorkspaceEdit {
	const edit = toWorkspaceEdit(document, edits);
	// VS Code refuses, and says so, where there is such a file already.
	if (fileName !== undefined)
		edit.renameFile(document.uri, vscode.Uri.joinPath(document.uri, "..", fileName), { overwrite: false });
	return edit;
}

function toInsertAction(
	document: vscode.TextDocument,
	finding: Finding,
	shown: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
	const isOff = finding.insert === "smaller-image" && readSetting(largestSideSetting, document.uri) < 1;
	const command = isOff ? undefined : toInsertCommand(finding, toRange(document, finding.range));
	if (!command) return [];
	const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix);
	action.command = command;
	action.diagnostics = diagnosticsOf(finding.ruleId, shown);
	return [action];
}

function diagnosticsOf(ruleId: string, shown: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
	return shown.filter(({ source, code }) => source === "recap" && codeOf(code) === ruleId);
}

function codeOf(code: vscode.Diagnostic["code"]): string | number | undefined {
	return typeof code === "object" ? code.value : code;
}
