import type { Post } from "../../core/post/post.ts";
import { type NoPostReason, whyNoPost } from "../../core/post/why-no-post.ts";
import type { Finding, Severity } from "../../core/rules/rule.ts";
import { LineIndex } from "../../core/text/line-index.ts";

/** A place as reports name it: line and column from 1, column and offset in UTF-16 units. */
export interface ReportedPlace {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}

/** A finding as plain data: it crosses from a worker to the main thread. */
export interface ReportedFinding {
	readonly ruleId: string;
	readonly severity: Severity;
	readonly message: string;
	readonly start: ReportedPlace;
	readonly end: ReportedPlace;
	readonly fixable: boolean;
}

/** One file as it was checked, without its text: thousands of them are under way at once. */
export interface CheckedFile {
	/** As given on the command line or found below a folder. */
	readonly file: string;
	/** What is no post has no findings. */
	readonly isPost: boolean;
	/** Why it was not checked; undefined for posts. */
	readonly whyNoPost?: NoPostReason;
	readonly findings: readonly ReportedFinding[];
}

export function toCheckedFile(file: string, post: Post, findings: readonly Finding[]): CheckedFile {
	const { text, isPost } = post;
	const reason = whyNoPost(post);
	const lines = findings.length > 0 ? new LineIndex(text) : undefined;
	const place = (offset: number): ReportedPlace => {
		const { line, column } = lines?.positionAt(offset) ?? { line: 0, column: 0 };
		return { line: line + 1, column: column + 1, offset };
	};
	return {
		file,
		isPost,
		...(reason && { whyNoPost: reason }),
		findings: findings.map(({ ruleId, severity, message, range, fixes }) => ({
			ruleId,
			severity,
			message,
			start: place(range.start),
			end: place(range.end),
			fixable: fixes.length > 0,
		})),
	};
}
