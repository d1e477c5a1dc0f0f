import * as l10n from "@vscode/l10n";
import { missingParts, type SessionPart } from "../post/session/missing-parts.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const bareSession: Rule = {
	id: "bare-session",
	summary: "Sessions of one post tell the same things: page, speakers, slides or video.",
	rationale:
		"Slides and recordings come out days after the event, and the sessions written first often lack them. One hint per post counts " +
		"what some of its sessions have and others lack.",
	defaultSeverity: "hint",
	examples: [
		{
			bad: postWith(
				"## [One](https://e.example/1)\n\nBy Ann Lee\n\n[Slides](https://speakerdeck.com/a/1)\n\n## [Two](https://e.example/2)\n\nBy Bob Ray\n\nNotes.\n",
			),
		},
	],
	clean: [
		postWith("## [One](https://e.example/1)\n\nBy Ann Lee\n\n## [Two](https://e.example/2)\n\nBy Bob Ray\n"),
		postWith("## [One](https://e.example/1)\n\nNotes.\n"),
		postWith(
			"## [One](https://e.example/1)\n\nBy Ann Lee\n\n## [Two](https://e.example/2) (B. ray, Fogworks)\n\nNotes.\n",
		),
	],
	*check(post) {
		yield* post.sessionsInSteps();
		const missing = missingParts(post);
		const first = missing.flatMap(({ without }) => without).sort((a, b) => a.range.start - b.range.start)[0];
		if (first === undefined) return;
		const counts = missing.map(({ part, without }) => countOf(part, without.length)).join(", ");
		yield {
			message: l10n.t(
				"Add what some sessions lack: of {0}, {1}, the first of them “{2}”.",
				post.sessions.length,
				counts,
				shorten(first.title),
			),
			range: first.titleRange,
		};
	},
};

function countOf(part: SessionPart, count: number): string {
	switch (part) {
		case "page":
			return l10n.t("{0} without a link to the page", count);
		case "speaker":
			return l10n.t("{0} without a speaker", count);
		case "media":
			return l10n.t("{0} without slides or video", count);
		default:
			return part satisfies never;
	}
}

function shorten(title: string): string {
	const line = title.replaceAll(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
