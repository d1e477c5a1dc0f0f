import * as vscode from "vscode";
import { onPost, type ToolRecord } from "./tool.ts";

/** More of them help no model. */
const MOST = 60;

export const checkPostTool: ToolRecord = {
	name: "recap_check_post",
	keys: ["file"],
	sayWork: (file) => vscode.l10n.t("Checking {0}", file),
	run: onPost(async (document, _, { posts }) => {
		const checked = await posts.checked(document);
		if (!checked) throw new Error(vscode.l10n.t("Try again: the post changed while it was checked."));
		if (!checked.post)
			return vscode.l10n.t("This file is no post: its front matter and its place tell of none.");
		const { findings } = checked;
		if (findings.length === 0) return vscode.l10n.t("No findings.");
		const lines = findings.slice(0, MOST).map(({ range, severity, message, ruleId, fixes }) => {
			const { line, character } = document.positionAt(range.start);
			const offered = fixes.map(({ title }) => title).join("; ");
			return `${line + 1}:${character + 1} ${severity} ${message} (${ruleId})${offered && ` [fix: ${offered}]`}`;
		});
		const more = findings.length - lines.length;
		return [...lines, ...(more > 0 ? [vscode.l10n.t("And {0} more.", more)] : [])].join("\n");
	}),
};
