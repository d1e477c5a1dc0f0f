import type { PostFacts } from "../facts/post-facts.ts";
import type { FrontMatter } from "../front-matter/model.ts";
import { readFrontMatter } from "../front-matter/read-front-matter.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Post } from "./post.ts";
import { readBodyInSteps, readPostLazily } from "./read-post.ts";

/** A text that changes, each state of it with a higher number. */
export interface VersionedText {
	readonly version: number;
	getText(): string;
}

/** What was read of one state of the text. */
interface Reading {
	readonly version: number;
	readonly facts: PostFacts;
	readonly post: Post;
}

interface Beginning extends Reading {
	/** The front matter as it is read before the engine is known. */
	readonly found: FrontMatter;
}

/**
 * One text, read over and over: its front matter once a version whatever is known beside it, its body once a version and for what is
 * known beside it. Whoever asks gets the same post.
 */
export class KeptReading {
	#beginning: Beginning | undefined;
	#whole: Reading | undefined;

	/** What the front matter says the text is; no body is read for it. */
	identify(source: VersionedText, facts: PostFacts): Post {
		return this.#wholeOf(source, facts) ?? this.#begin(source, facts).post;
	}

	/** The whole post, in steps. `previous` helps where nothing has been read before. */
	*read(source: VersionedText, facts: PostFacts, previous?: Post): Generator<undefined, Post, undefined> {
		const { version } = source;
		const known = this.#wholeOf(source, facts);
		if (known) return known;
		const { post: begun } = this.#begin(source, facts);
		yield;
		const post = yield* readBodyInSteps(begun, this.#whole?.post ?? previous);
		// One that took its time may be overtaken by that of a newer text.
		if (!this.#whole || this.#whole.version <= version) this.#whole = { version, facts, post };
		return post;
	}

	/** `read` for a text that may be no post: of such no body is read, and the answer is undefined. */
	*readIfPost(source: VersionedText, facts: PostFacts): Generator<undefined, Post | undefined, undefined> {
		return this.identify(source, facts).isPost ? yield* this.read(source, facts) : undefined;
	}

	/** Only those of the body's blocks that reach into `near`; it is not kept. */
	*readNear(source: VersionedText, facts: PostFacts, near: TextRange): Generator<undefined, Post, undefined> {
		return yield* readBodyInSteps(this.identify(source, facts), undefined, near);
	}

	/** Whether the whole text was read, as it is now or as it was. */
	get hasRead(): boolean {
		return this.#whole !== undefined;
	}

	#wholeOf({ version }: VersionedText, facts: PostFacts): Post | undefined {
		const known = this.#whole;
		return known?.version === version && known.facts === facts ? known.post : undefined;
	}

	#begin(source: VersionedText, facts: PostFacts): Beginning {
		const { version } = source;
		const known = this.#beginning;
		if (known?.version === version && known.facts === facts) return known;
		const text = source.getText();
		const found = known?.version === version ? known.found : readFrontMatter(text);
		const begun = { version, facts, found, post: readPostLazily(text, facts, found) };
		this.#beginning = begun;
		return begun;
	}
}
