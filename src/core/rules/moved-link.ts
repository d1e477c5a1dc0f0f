import * as l10n from "@vscode/l10n";
import { addressForEye, hostForEye, linksFoundAs } from "../links/judged-links.ts";
import { rewriteAddress } from "../links/rewrite-address.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const movedLink: Rule = {
	id: "moved-link",
	summary: "Links lead to where their page is now.",
	rationale:
		"A host that sends readers on for good says that the old address is about to go, and the day comes when it no longer does. " +
		"Looked for only when you ask for it, with *Check Links* or `recap links`. A detour to a login, a reader's own language or somewhere for now is none; " +
		"where an old page leads to the front page, it is probably gone, and there is no fix.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith("[The talk](https://conf.example/talks/7#slides)\n"),
			good: postWith("[The talk](https://archive.conf.example/2016/talks/7#slides)\n"),
			facts: {
				links: new Map([
					[
						"https://conf.example/talks/7",
						{ state: "moved", to: "https://archive.conf.example/2016/talks/7" },
					],
				]),
			},
		},
		{
			bad: postWith("[The schedule][1]\n\n[1]: https://conf.example/2016/schedule\n"),
			facts: {
				links: new Map([
					["https://conf.example/2016/schedule", { state: "front-page", to: "https://conf.example/" }],
				]),
			},
		},
	],
	clean: [postWith("[The talk](https://conf.example/talks/7)\n")],
	*check(post) {
		for (const { link, verdict } of linksFoundAs(post, "moved", "front-page")) {
			const { range } = link;
			if (verdict.state === "front-page") {
				yield {
					message: l10n.t(
						"Look for this page elsewhere: {0} leads to its front page instead.",
						hostForEye(link.address),
					),
					range,
				};
				continue;
			}
			yield {
				message: l10n.t("Write `{0}`: this page has moved there.", addressForEye(verdict.to)),
				range,
				fixes: [
					{
						title: l10n.t("Change to {0}", addressForEye(verdict.to)),
						edits: [rewriteAddress(link, verdict.to)],
						isToldByHost: true,
					},
				],
			};
		}
	},
};
