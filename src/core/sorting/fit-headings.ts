import type { Post } from "../post/post.ts";
import type { Session } from "../post/session-model.ts";
import { fenceAfter } from "./fence-after.ts";

const heading = /^( {0,3})(#{1,6})(?=[ \t]|$)/;

/** In the post's line ends, its headings below the session's own. */
export function fitted(written: string, session: Session, post: Post, lineEnd: string): string {
	const lines = written.trimEnd().split(/\r\n?|\n/);
	const above =
		session.level ??
		post.body.headings.filter(({ range }) => range.start < session.range.start).at(-1)?.level ??
		1;
	const isHeading = headingLines(lines);
	const levels = lines.flatMap((line, at) => (isHeading[at] ? (heading.exec(line)?.[2]?.length ?? []) : []));
	const deeper = Math.max(0, above + 1 - Math.min(7, ...levels));
	return lines
		.map((line, at) =>
			isHeading[at]
				? line.replace(
						heading,
						(_, indent: string, signs: string) => indent + "#".repeat(Math.min(6, signs.length + deeper)),
					)
				: line,
		)
		.join(lineEnd);
}

function headingLines(lines: readonly string[]): readonly boolean[] {
	let open: string | undefined;
	return lines.map((line) => {
		const isInFence = open !== undefined;
		open = fenceAfter(line, open);
		return !isInFence && heading.test(line);
	});
}
