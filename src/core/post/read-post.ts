import type { FieldName } from "../dialects/dialect.ts";
import { flavourOf } from "../dialects/flavour-of.ts";
import { detectDialect, fieldOf, isRecognised, stageOf } from "../dialects/index.ts";
import { readersOf } from "../dialects/lookup.ts";
import type { PostFacts } from "../facts/post-facts.ts";
import type { FrontMatter } from "../front-matter/model.ts";
import { readAsEngine, readFrontMatter } from "../front-matter/read-front-matter.ts";
import { runSteps } from "../text/run-steps.ts";
import { sliceRange, type TextRange } from "../text/text-range.ts";
import type { Body } from "./body-model.ts";
import { valuesOf } from "./field-values.ts";
import { readBody, readBodySteps } from "./markdown/read-body.ts";
import type { Post } from "./post.ts";
import { type AboutPost, findSessions, findSessionsInSteps } from "./sessions.ts";

/**
 * Reads a post: front matter, dialect, body and sessions, each with exact offsets into `text`.
 * Any text gives a post; what is wrong with it is for the rules to say. Never throws. `previous`, a post read from an
 * earlier state of the text, saves the work for the parts of the body that have not changed; the result is the same.
 */
export function readPost(text: string, facts: PostFacts = {}, previous?: Post): Post {
	return runSteps(readPostInSteps(text, facts, previous));
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
	const post = readPostLazily(text, facts);
	yield;
	return yield* readBodyInSteps(post, previous, near);
}

/** `readPostInSteps` for texts that may be no posts: of those no more than the front matter is read, and the answer is undefined. */
export function* readIfPostInSteps(
	text: string,
	facts: PostFacts = {},
	previous?: Post,
): Generator<undefined, Post | undefined, undefined> {
	const post = readPostLazily(text, facts);
	yield;
	return post.isPost ? yield* readBodyInSteps(post, previous) : undefined;
}

/** The body of a post that was read as far as its front matter, as `readPostInSteps` reads it. */
export function* readBodyInSteps(
	{ text, facts, frontMatter, dialect }: Post,
	previous?: Post,
	near?: TextRange,
): Generator<undefined, Post, undefined> {
	const body = yield* readBodySteps(
		text,
		bodyRangeOf(text, frontMatter),
		flavourOf(dialect),
		previous?.body,
		near,
	);
	return toPost({ text, facts, frontMatter, dialect }, () => body);
}

function bodyRangeOf(text: string, { range }: FrontMatter): TextRange {
	return { start: range.end, end: text.length };
}

/** `readPost` for those who mostly ask for the front matter: the body is read when it is asked for. `found` is its front matter where that was read. */
export function readPostLazily(text: string, facts: PostFacts = {}, found = readFrontMatter(text)): Post {
	const dialect = detectDialect(found, facts);
	const frontMatter = readAsEngine(text, found, readersOf(dialect));
	let body: Body | undefined;
	return toPost({ text, facts, frontMatter, dialect }, () => {
		body ??= readBody(text, bodyRangeOf(text, frontMatter), flavourOf(dialect));
		return body;
	});
}

function toPost(
	{ text, facts, frontMatter, dialect }: Pick<Post, "text" | "facts" | "frontMatter" | "dialect">,
	readsBody: () => Body,
): Post {
	let sessions: Post["sessions"] | undefined;
	const field: Post["field"] = (name) => fieldOf(dialect, frontMatter, name);
	const about = () => aboutPost({ field, frontMatter });
	return {
		text,
		facts,
		frontMatter,
		dialect,
		stage: stageOf(dialect, frontMatter, facts),
		isPost: facts.isPostByPath === true || isRecognised(dialect, frontMatter, facts),
		get body() {
			return readsBody();
		},
		get sessions() {
			sessions ??= findSessions(text, readsBody(), about());
			return sessions;
		},
		*sessionsInSteps() {
			sessions ??= yield* findSessionsInSteps(text, readsBody(), about());
			return sessions;
		},
		field,
		slice: (range) => sliceRange(text, range),
	};
}

function aboutPost(post: Pick<Post, "field" | "frontMatter">): AboutPost {
	const values = (name: FieldName) => valuesOf(post, name).map(({ value }) => value);
	return { authors: values("author"), title: values("title")[0] };
}

/** A post's sessions, and its headings and bold titles that `isTalk` knows as a talk's, though nothing else in the post says so. */
export function sessionsWithKnown(post: Post, isTalk: (title: string) => boolean): Post["sessions"] {
	return findSessions(post.text, post.body, { ...aboutPost(post), isTalk });
}

/** What a host finds out once a post is read. It changes nothing of the reading. */
export type LaterFacts = Pick<PostFacts, "images" | "linkedFiles" | "links" | "site">;

/** The same post with more known about it; its text is not read again. */
export function withFacts(post: Post, later: LaterFacts): Post {
	const { text, frontMatter, dialect, stage, isPost } = post;
	return {
		text,
		facts: { ...post.facts, ...later },
		frontMatter,
		dialect,
		stage,
		isPost,
		get body() {
			return post.body;
		},
		get sessions() {
			return post.sessions;
		},
		sessionsInSteps: () => post.sessionsInSteps(),
		field: (name) => post.field(name),
		slice: (range) => post.slice(range),
	};
}
