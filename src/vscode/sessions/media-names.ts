import * as vscode from "vscode";
import type { SessionMedia } from "../../core/session-list/list-sessions.ts";

/** What the rows of the views call it. */
export function nameOfMedia(media: SessionMedia): string {
	switch (media) {
		case "slides":
			return vscode.l10n.t("slides");
		case "video":
			return vscode.l10n.t("video");
		case "photo":
			return vscode.l10n.t("photo");
	}
}

/** What a session lacks, on one line. */
export function sayLacks(lacks: readonly SessionMedia[]): string {
	return vscode.l10n.t("Lacks: {0}", lacks.map(nameOfMedia).join(", "));
}
