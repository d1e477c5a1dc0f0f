import type { Dialect, FieldName, Stage } from "../dialects/dialect.ts";
import type { PostFacts } from "../facts/post-facts.ts";
import type { Field, FrontMatter } from "../front-matter/model.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Body } from "./body-model.ts";
import type { Session } from "./session-model.ts";

/** A post, read once and never changed: every offset is one of `text`. */
export interface Post {
	readonly text: string;
	readonly facts: PostFacts;
	readonly frontMatter: FrontMatter;
	/** `plain` or `custom` where no engine's vocabulary fits. */
	readonly dialect: Dialect;
	readonly stage: Stage;
	/** Whether Recap may speak of this text at all: a dialect recognises its front matter, or the writer says so. READMEs and docs are not posts. */
	readonly isPost: boolean;
	readonly body: Body;
	readonly sessions: readonly Session[];
	/** Finds `sessions` for callers that share their thread: it pauses now and then. */
	sessionsInSteps(): Generator<undefined, readonly Session[]>;
	/** The front-matter entry that holds a field in this post's dialect; of duplicates the last, as engines take it. */
	field(name: FieldName): Field | undefined;
	/** The span of `text` as written. */
	slice(range: TextRange): string;
}
