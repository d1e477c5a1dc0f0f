import type { PostFacts } from "../facts/post-facts.ts";
import type { Post } from "../post/post.ts";
import { readIfPostInSteps, readPostLazily } from "../post/read-post.ts";
import { fileNameOf } from "../text/file-name.ts";
import { type BlogFiles, isBelow, readText } from "./blog-files.ts";
import type { DerivedValues } from "./derived.ts";

/** Bytes past which a file is no write-up. */
const longestPost = 1_000_000;
/** Files that are in memory at a time. */
const filesAtOnce = 16;

/** What the index needs of its surroundings. */
export interface PostIndexOptions {
	readonly files: Pick<BlogFiles, "read">;
	/** The paths of the files that may be posts. */
	find(isStale: () => boolean): Promise<readonly string[]>;
	/** Whether a file of this name may be a post. */
	mayBePost(path: string): boolean;
	factsFor(path: string): Promise<PostFacts>;
	/** Runs steps so that others have their turn; undefined where `isStale` gives the answer up. */
	runSteps<Answer>(steps: Generator<unknown, Answer>, isStale: () => boolean): Promise<Answer | undefined>;
}

/** What one feature wants to know of each post. */
type Reader = Pick<DerivedValues<unknown>, "definition" | "take" | "forget">;

/** Reads a blog's posts once for all who want to know something of each, and again only those that have changed. */
export class PostIndex {
	readonly #options: PostIndexOptions;
	readonly #readers = new Set<Reader>();
	/** The files that may be posts; undefined while they have to be looked for. */
	#paths: ReadonlySet<string> | undefined;
	/** Files that were read for all readers. */
	readonly #known = new Set<string>();
	/** Of `#paths` those to be read. */
	readonly #stale = new Set<string>();
	/** `paths`, until a file comes or goes. */
	#found: Promise<readonly string[]> | undefined;
	#refreshing: Promise<void> | undefined;
	#isDisposed = false;
	/** Has `#read` look at once what is left, whatever it waits for. */
	#wake = () => {};
	/** Lets those go who wait for a file that never comes. */
	#end = () => {};
	readonly #ended = new Promise<void>((resolve) => {
		this.#end = resolve;
	});

	constructor(options: PostIndexOptions) {
		this.#options = options;
	}

	/** Has posts read for `values` too from the next refresh on. */
	add(values: Reader): void {
		if (this.#readers.has(values)) return;
		this.#readers.add(values);
		for (const path of this.#known) this.#stale.add(path);
		this.#known.clear();
	}

	/** Whether all posts were read as they are. */
	get isWhole(): boolean {
		return !this.#refreshing && !this.#isLeft;
	}

	/** Whether something has to be looked for or read. */
	get #isLeft(): boolean {
		return this.#paths === undefined || this.#stale.size > 0;
	}

	/** Reads what is new or has changed, and forgets what is gone; ends with the index. Never rejects: a file that cannot be read says nothing. */
	refresh(): Promise<void> {
		this.#wake();
		this.#refreshing ??= Promise.race([this.#read(), this.#ended]).finally(() => {
			this.#refreshing = undefined;
		});
		return this.#refreshing;
	}

	/** Looks for the files that may be posts now: on some file systems nothing tells that one came. */
	async list(isStale: () => boolean = () => false): Promise<readonly string[]> {
		const paths = new Set<string>();
		// What changes while it is looked for has it looked for again.
		this.#paths = paths;
		const found = await this.#options.find(isStale);
		if (isStale()) {
			// Not all of them were found.
			this.#paths = undefined;
			return found;
		}
		for (const path of found) {
			paths.add(path);
			if (!this.#known.has(path)) this.#stale.add(path);
		}
		for (const path of [...this.#known, ...this.#stale]) if (!paths.has(path)) this.#forget(path);
		return found;
	}

	/** The paths of the files that may be posts, for who does not have them read. */
	paths(): Promise<readonly string[]> {
		this.#found ??= this.#options.find(() => this.#isDisposed);
		return this.#found;
	}

	/** A file or folder came, went or has other content; `""` is everything. */
	pathChanged(path: string): void {
		for (const each of this.#known) {
			if (!isBelow(each, path)) continue;
			this.#known.delete(each);
			this.#stale.add(each);
		}
		const name = fileNameOf(path);
		// A new post, a folder that came with posts, an ignore file that hides some.
		const mayBring = this.#options.mayBePost(path) || !name.includes(".") || name === ".gitignore";
		if (mayBring) this.#found = undefined;
		if (mayBring && !this.#stale.has(path)) this.#paths = undefined;
	}

	/** Takes a post as it was read elsewhere; undefined for a file that is no post. */
	put(path: string, post: Post | undefined): void {
		this.#stale.delete(path);
		this.#known.add(path);
		this.#give(path, post);
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#readers.clear();
		this.#end();
	}

	async #read(): Promise<void> {
		const isStale = () => this.#isDisposed;
		const reading = new Map<string, Promise<unknown>>();
		while ((this.#isLeft || reading.size > 0) && !isStale()) {
			if (!this.#paths) await this.list(isStale);
			for (const path of this.#stale) {
				if (reading.size === filesAtOnce) break;
				// One that changed while it is read is read again after that.
				if (reading.has(path)) continue;
				this.#stale.delete(path);
				this.#known.add(path);
				reading.set(
					path,
					this.#take(path, isStale).finally(() => reading.delete(path)),
				);
			}
			// A file that comes late keeps no other back, nor who asks for something else meanwhile.
			const isAsked = new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
			if (reading.size > 0) await Promise.race([...reading.values(), isAsked]);
		}
	}

	async #take(path: string, isStale: () => boolean): Promise<void> {
		const text = await readText(this.#options.files, path, longestPost);
		const post = text === undefined ? undefined : await this.#readPost(path, text, isStale);
		if (!isStale()) this.#give(path, post);
	}

	#give(path: string, post: Post | undefined): void {
		for (const reader of this.#readers) {
			if (post) reader.take(post, path);
			else reader.forget(path);
		}
	}

	async #readPost(path: string, text: string, isStale: () => boolean): Promise<Post | undefined> {
		const facts = await this.#options.factsFor(path);
		if ([...this.#readers].some(({ definition }) => definition.reads === "body"))
			return this.#options.runSteps(readIfPostInSteps(text, facts), isStale);
		const post = readPostLazily(text, facts);
		return post.isPost ? post : undefined;
	}

	#forget(path: string): void {
		this.#known.delete(path);
		this.#stale.delete(path);
		for (const reader of this.#readers) reader.forget(path);
	}
}
