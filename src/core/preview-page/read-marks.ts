import * as l10n from "@vscode/l10n";
import type { MarksMessage, MarkView } from "../../protocol/to-page/marks.ts";
import type { Post } from "../post/post.ts";
import { missingParts, type SessionPart } from "../post/session/missing-parts.ts";
import { bareSession } from "../rules/bare-session.ts";
import type { Finding } from "../rules/rule.ts";
import { LineIndex } from "../text/line-index.ts";
import { type TextRange, touchesRange } from "../text/text-range.ts";

const mostMarks = 500;
const longestText = 1_000;

type Mark = Pick<Finding, "message" | "severity" | "range">;

/**
 * Findings as the page marks them, with what readers see of references that came to nothing. What sessions lack is one finding
 * in the editor, so that it does not nag; here each session says it of itself.
 */
export function readMarks(post: Post, findings: readonly Finding[]): MarksMessage {
	const lines = new LineIndex(post.text);
	const unread = [
		...post.body.unresolved.map(({ range }) => range),
		...post.body.htmlBlocks.flatMap(({ swallowed }) => swallowed.map(({ range }) => range)),
	];
	const wanted = findings.flatMap((finding): readonly Mark[] =>
		finding.ruleId === bareSession.id ? sessionMarks(post, finding) : [finding],
	);
	const marks = wanted.slice(0, mostMarks).map(({ message, severity, range }): MarkView => {
		const seen = seenOf(post, range, unread);
		return {
			message: message.slice(0, longestText),
			severity,
			line: lines.lineAt(range.start),
			offset: range.start,
			seen: seen?.slice(0, longestText),
			before: seen === undefined ? undefined : countBefore(post, range, seen),
		};
	});
	return { type: "marks", marks };
}

/** What readers see of a finding's place: of a link its words, of plain text the text itself. */
function seenOf(post: Post, range: TextRange, unread: readonly TextRange[]): string | undefined {
	const { body } = post;
	const whole = unread.find((candidate) => touchesRange(candidate, range));
	if (whole) return post.slice(whole);
	if (range.start < body.range.start || range.end > range.start + longestText) return undefined;
	const link = body.links.find((candidate) => overlap(candidate.range, range));
	if (link) return link.text || undefined;
	const written = post.slice(range);
	return /^[^\r\n`*_[\]<>{}|\\]+$/.test(written) && written.trim() !== "" ? written : undefined;
}

function overlap(one: TextRange, other: TextRange): boolean {
	return one.start < other.end && other.start < one.end;
}

/** As far as the text as written tells. */
function countBefore({ body, text }: Post, { start }: TextRange, seen: string): number {
	const block = body.blocks.find(({ range }) => range.start <= start && range.end >= start);
	const before = text.slice(block?.range.start ?? start, start);
	return before.split(seen).length - 1;
}

function sessionMarks(post: Post, { severity }: Finding): readonly Mark[] {
	return missingParts(post).flatMap(({ part, without }) =>
		without.map(({ titleRange }) => ({ message: nothingOf(part), severity, range: titleRange })),
	);
}

function nothingOf(part: SessionPart): string {
	switch (part) {
		case "page":
			return l10n.t("Link the title to the session's page.");
		case "speaker":
			return l10n.t("Name the session's speaker.");
		case "media":
			return l10n.t("Add the session's slides or video.");
		default:
			return part satisfies never;
	}
}
