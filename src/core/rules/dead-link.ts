import * as l10n from "@vscode/l10n";
import { hostForEye, linksFoundAs } from "../links/judged-links.ts";
import { rewriteAddress } from "../links/rewrite-address.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const deadLink: Rule = {
	id: "dead-link",
	summary: "Links lead to pages that are still there.",
	rationale:
		"An event's page is often taken down before the next edition, and readers of an older post find nothing. " +
		"Looked for only when you ask for it, with *Check Links* or `recap links`: a page counts as gone where its host says so (404, 410), " +
		"or where there is no such host any more. Where the Internet Archive has a copy, the fix links that.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: postWith("[The schedule](https://conf.example/2016/schedule)\n"),
			good: postWith(
				"[The schedule](https://web.archive.org/web/20160302101500/https://conf.example/2016/schedule)\n",
			),
			facts: {
				links: new Map([
					[
						"https://conf.example/2016/schedule",
						{
							state: "dead",
							status: 404,
							archived: {
								address: "https://web.archive.org/web/20160302101500/https://conf.example/2016/schedule",
								day: "2016-03-02",
							},
						},
					],
				]),
			},
		},
		{
			bad: postWith("[Slides][1]\n\n[1]: http://slides.conf.example/naming\n"),
			facts: {
				links: new Map([["http://slides.conf.example/naming", { state: "dead", status: undefined }]]),
			},
		},
	],
	clean: [postWith("[The schedule](https://conf.example/2016/schedule)\n")],
	*check(post) {
		for (const { link, verdict } of linksFoundAs(post, "dead")) {
			const { status, archived } = verdict;
			yield {
				message: say(hostForEye(link.address), status),
				range: link.range,
				...(archived && {
					fixes: [
						{
							title: l10n.t("Link the Internet Archive's copy of {0}", archived.day),
							edits: [rewriteAddress(link, archived.address)],
						},
					],
				}),
			};
		}
	},
};

function say(host: string, status: number | undefined): string {
	if (status === undefined)
		return l10n.t("Replace this link or take it out: there is no host {0} any more.", host);
	// To strangers it says so of private repositories, too.
	if (host === "github.com")
		return l10n.t(
			"Replace this link or make its repository public: {0} shows no such page ({1}).",
			host,
			status,
		);
	return l10n.t("Replace this link or take it out: {0} has no such page any more ({1}).", host, status);
}
