import * as l10n from "@vscode/l10n";

/** What a schedule warns of whose file tells no zone but UTC, as sched.com's. */
export function timesAreUtc(): string {
	return l10n.t("The times are UTC's: name the event's time zone to see its own.");
}
