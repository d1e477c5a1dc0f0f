import * as l10n from "@vscode/l10n";
import type { LinkVerdict, UncheckedReason } from "../facts/link-verdict.ts";

/** Sentences on a check of links: how many there are, what became of them, and which nobody can judge. */
export function sayCheckedLinks(verdicts: readonly LinkVerdict[]): string {
	if (verdicts.length === 0) return l10n.t("This post links no address of the web.");
	const count = (...states: readonly LinkVerdict["state"][]) =>
		verdicts.filter(({ state }) => states.includes(state)).length;
	if (isOffline(verdicts)) return l10n.t("No host was found: connect to the internet and try again.");
	const dead = count("dead");
	const old = count("moved", "front-page", "secure", "expanded");
	const unsure = count("unchecked");
	return [
		verdicts.length === 1 ? l10n.t("Asked 1 address.") : l10n.t("Asked {0} addresses.", verdicts.length),
		dead === 0 ? l10n.t("None is dead.") : dead === 1 ? l10n.t("1 is dead.") : l10n.t("{0} are dead.", dead),
		old === 0
			? ""
			: old === 1
				? l10n.t("1 has a better address.")
				: l10n.t("{0} have a better address.", old),
		unsure === 0
			? ""
			: unsure === 1
				? l10n.t("1 could not be checked.")
				: l10n.t("{0} could not be checked.", unsure),
	]
		.filter((sentence) => sentence !== "")
		.join(" ");
}

/** Whether it was the network that was not there. */
export function isOffline(verdicts: readonly LinkVerdict[]): boolean {
	const isUnplugged = (verdict: LinkVerdict) => verdict.state === "unchecked" && verdict.reason === "offline";
	return verdicts.some(isUnplugged) && !verdicts.some(hasAnswered);
}

function hasAnswered(verdict: LinkVerdict): boolean {
	return verdict.state !== "unchecked" || verdict.reason === "status";
}

/** Why nobody can say whether a page is there, as the end of a sentence. */
export function sayWhyUnchecked(reason: UncheckedReason, status?: number): string {
	switch (reason) {
		case "private":
			return l10n.t("it leads into a private network, or carries a password");
		case "not-asked":
			return l10n.t("its host does not answer programs, or the name is only an example");
		case "status":
			return l10n.t("its host answers {0}", status ?? 0);
		case "insecure":
			return l10n.t("its certificate cannot be trusted");
		case "late":
			return l10n.t("its host did not answer in time");
		case "unreachable":
			return l10n.t("its host cannot be reached");
		case "circle":
			return l10n.t("it leads from one address to another without end");
		case "offline":
			return l10n.t("no host was found at all");
	}
}
