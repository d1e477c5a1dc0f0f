import * as l10n from "@vscode/l10n";
import { escapeHtml } from "../../text/escape-html.ts";

/** Says where the engine puts a table of contents. */
export function contentsBox(): string {
	return `<p class="engine-tags"><span class="engine-tag">${escapeHtml(l10n.t("Table of contents"))}</span></p>\n`;
}
