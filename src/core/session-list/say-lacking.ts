import * as l10n from "@vscode/l10n";
import type { ListedSession, SessionMedia } from "./list-sessions.ts";

/** A sentence for each kind of thing that sessions lack; nothing where none lacks any, or there is none. */
export function sayLacking(sessions: readonly ListedSession[]): string {
	const all = sessions.length;
	return (["slides", "video", "photo"] as const)
		.flatMap((kind) => {
			const without = sessions.filter(({ lacks }) => lacks.includes(kind)).length;
			return without === 0 ? [] : [sayKind(kind, without, all)];
		})
		.join(" ");
}

function sayKind(kind: SessionMedia, without: number, all: number): string {
	switch (kind) {
		case "slides":
			if (all === 1) return l10n.t("The session lacks slides.");
			return without === 1
				? l10n.t("1 of {0} sessions lacks slides.", all)
				: l10n.t("{0} of {1} sessions lack slides.", without, all);
		case "video":
			if (all === 1) return l10n.t("The session lacks a video.");
			return without === 1
				? l10n.t("1 of {0} sessions lacks a video.", all)
				: l10n.t("{0} of {1} sessions lack a video.", without, all);
		case "photo":
			if (all === 1) return l10n.t("The session lacks a photo.");
			return without === 1
				? l10n.t("1 of {0} sessions lacks a photo.", all)
				: l10n.t("{0} of {1} sessions lack a photo.", without, all);
	}
}
