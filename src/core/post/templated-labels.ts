import type { Post } from "./post.ts";

const TEMPLATED = /^ {0,3}\[[^[\]\r\n]{0,200}\{[{%]/m;

/** Whether the engine's templates write labels of definitions, `[#{{ issue }}]: …` in a loop: then any label may be defined. */
export function writesLabels({ dialect, text, body }: Post): boolean {
	return dialect.templates !== undefined && TEMPLATED.test(text.slice(body.range.start, body.range.end));
}
