import { detectDialect, fieldOf, isRecognised, stageOf } from "../dialects/index.ts";
import type { PostFacts } from "../facts/post-facts.ts";
import { readFrontMatter } from "../front-matter/read-front-matter.ts";
import { sliceRange, type TextRange } from "../text/text-range.ts";
import { identifyPost } from "./identify-post.ts";
import { readBodySteps } from "./markdown/read-body.ts";
import type { Post } from "./post.ts";
import { findSessions, findSessionsInSteps } from "./sessions.ts";

/**
 * Reads a post: front matter, dialect, body and sessions, each with exact offsets into `text`.
 * Any text gives a post; what is wrong with it is for the rules to say. Never throws. `previous`, a post read from an
 * earlier state of the text, saves the work for the parts of the body that have not changed; the result is the same.
 */
export function readPost(text: string, facts: PostFacts = {}, previous?: Post): Post {
	const steps = readPostInSteps(text, facts, previous);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/**
 * `readPost` for callers that share their thread: it pauses every few milliseconds of a long post. With `near`, the post has only
 * those of its body's blocks that reach into this part of the text.
 */
export function* readPostInSteps(
	text: string,
	facts: PostFacts = {},
	previous?: Post,
	near?: TextRange,
): Generator<undefined, Post, undefined> {
	const frontMatter = readFrontMatter(text);
	yield;
	const dialect = detectDialect(frontMatter, facts);
	const bodyRange = { start: frontMatter.range.end, end: text.length };
	const body = yield* readBodySteps(text, bodyRange, previous?.body, near);
	let sessions: Post["sessions"] | undefined;
	return {
		text,
		facts,
		frontMatter,
		dialect,
		stage: stageOf(dialect, frontMatter, facts),
		isPost: facts.isPostByPath === true || isRecognised(dialect, frontMatter, facts),
		body,
		get sessions() {
			sessions ??= findSessions(text, body);
			return sessions;
		},
		*sessionsInSteps() {
			sessions ??= yield* findSessionsInSteps(text, body);
			return sessions;
		},
		field: (name) => fieldOf(dialect, frontMatter, name),
		slice: (range) => sliceRange(text, range),
	};
}

/** What a host finds out once a post is read. It changes nothing of the reading. */
export type LaterFacts = Pick<PostFacts, "images" | "site">;

/** The same post with more known about it; its text is not read again. */
export function withFacts(post: Post, later: LaterFacts): Post {
	const { text, frontMatter, dialect, stage, isPost, body } = post;
	return {
		text,
		facts: { ...post.facts, ...later },
		frontMatter,
		dialect,
		stage,
		isPost,
		body,
		get sessions() {
			return post.sessions;
		},
		sessionsInSteps: () => post.sessionsInSteps(),
		field: (name) => post.field(name),
		slice: (range) => post.slice(range),
	};
}

/** `Post.isPost` without reading the body. */
export function isPost(text: string, facts: PostFacts = {}): boolean {
	return facts.isPostByPath === true || identifyPost(text, facts).isPost;
}
