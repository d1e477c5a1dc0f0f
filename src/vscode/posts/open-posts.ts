import * as vscode from "vscode";
import { checkPostInSteps } from "../../core/check/check-post.ts";
import { KeptReading } from "../../core/post/kept-reading.ts";
import type { Post } from "../../core/post/post.ts";
import { withFacts } from "../../core/post/read-post.ts";
import type { Finding } from "../../core/rules/rule.ts";
import { runSteps } from "../../core/text/run-steps.ts";
import type { TextRange } from "../../core/text/text-range.ts";
import type { Blogs } from "../blog/blogs.ts";
import { runInTurns } from "../in-turns.ts";
import type { KnownLinks } from "../links/known-links.ts";
import { readCheckSettings } from "../settings.ts";

/** A post with everything that is known of it, and what the rules find; of one version of its document. */
export interface CheckedPost {
	readonly version: number;
	/** Undefined for a text that is no post. */
	readonly post: Post | undefined;
	readonly findings: readonly Finding[];
}

interface RunningCheck {
	readonly version: number;
	readonly epoch: number;
	readonly result: Promise<CheckedPost | undefined>;
}

/** The open documents as posts: read once for each version and for what is known beside the text, checked once for all who ask. */
export class OpenPosts implements vscode.Disposable {
	readonly blogs: Blogs;
	readonly #links: KnownLinks;
	readonly #readings = new WeakMap<vscode.TextDocument, KeptReading>();
	readonly #checks = new WeakMap<vscode.TextDocument, RunningCheck>();
	readonly #listening: vscode.Disposable;
	/** Counts what has changed beside the texts. */
	#epoch = 0;
	#isDisposed = false;

	constructor(blogs: Blogs, links: KnownLinks) {
		this.blogs = blogs;
		this.#links = links;
		const count = () => this.#epoch++;
		this.#listening = vscode.Disposable.from(blogs.onDidChangeFacts(count), links.onDidChange(count));
	}

	/**
	 * The document as a post, from its text as it is now. What has not changed since the last reading is not read again; `previous`
	 * helps where there was none, as with a file that was closed and opened.
	 */
	read(document: vscode.TextDocument, previous?: Post): Post {
		return runSteps(this.readInSteps(document, previous));
	}

	/** `read` for callers that share their thread: it pauses every few milliseconds of a long post. */
	readInSteps(document: vscode.TextDocument, previous?: Post): Generator<undefined, Post, undefined> {
		return this.#readingOf(document).read(document, this.blogs.knownFacts(document.uri), previous);
	}

	/** A post that has only those of the body's blocks that reach into a part of the text. */
	readNearInSteps(document: vscode.TextDocument, near: TextRange): Generator<undefined, Post, undefined> {
		return this.#readingOf(document).readNear(document, this.blogs.knownFacts(document.uri), near);
	}

	/** The document as it is now, where somebody has read it before. */
	known(document: vscode.TextDocument): Post | undefined {
		return this.#readingOf(document).hasRead ? this.read(document) : undefined;
	}

	/** What its front matter says a document is; no body is read for it. */
	identify(document: vscode.TextDocument): Post {
		return this.#readingOf(document).identify(document, this.blogs.knownFacts(document.uri));
	}

	/**
	 * The document as it is now with its findings: as somebody else has just asked for them, or checked now. Texts that are no posts
	 * have none, and are not read to their end. Undefined where the document changes or closes meanwhile.
	 */
	async checked(document: vscode.TextDocument): Promise<CheckedPost | undefined> {
		const known = this.#checks.get(document);
		const isCurrent = known?.version === document.version && known.epoch === this.#epoch;
		// One that somebody gave up has no result.
		return (isCurrent ? await known.result : undefined) ?? this.check(document);
	}

	/** `checked` on what the blog's files are like now: an image may have come. `isStale` gives the answer up early. */
	check(
		document: vscode.TextDocument,
		isStale: () => boolean = () => false,
	): Promise<CheckedPost | undefined> {
		const { version } = document;
		const isOver = () => this.#isDisposed || document.isClosed || document.version !== version || isStale();
		const result = this.#check(document, isOver);
		this.#checks.set(document, { version, epoch: this.#epoch, result });
		return result;
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#listening.dispose();
	}

	async #check(document: vscode.TextDocument, isOver: () => boolean): Promise<CheckedPost | undefined> {
		const { version, uri } = document;
		const { blog, path } = this.blogs.of(uri);
		await blog.factsFor(path);
		if (isOver()) return undefined;
		const read = await runInTurns(this.#readIfPost(document), isOver);
		if (!read || isOver()) return undefined;
		const { post: plain } = read;
		if (!plain) return { version, post: undefined, findings: [] };
		const later = await blog.laterFactsFor(plain, path);
		const post = withFacts(plain, { ...later, links: this.#links.verdicts });
		if (isOver()) return undefined;
		const findings = await runInTurns(checkPostInSteps(post, readCheckSettings(uri)), isOver);
		return findings && { version, post, findings };
	}

	/** Whether it is a post is known once its front matter is read. */
	*#readIfPost(document: vscode.TextDocument): Generator<undefined, { readonly post: Post | undefined }> {
		const facts = this.blogs.knownFacts(document.uri);
		return { post: yield* this.#readingOf(document).readIfPost(document, facts) };
	}

	#readingOf(document: vscode.TextDocument): KeptReading {
		const known = this.#readings.get(document);
		if (known) return known;
		const reading = new KeptReading();
		this.#readings.set(document, reading);
		return reading;
	}
}
