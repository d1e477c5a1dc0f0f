import * as vscode from "vscode";
import { type KnownSpeaker, rankSpeakers, speakersIn } from "../core/inserts/known-speakers.ts";
import { isPost, readPostInSteps } from "../core/post/read-post.ts";
import { findPosts } from "./find-posts.ts";
import { nextTurn, runInTurns } from "./in-turns.ts";
import { readPostFacts } from "./settings.ts";

/** Posts past which a blog's speakers are known well enough. */
const mostPosts = 1000;
const longestPost = 200_000;

interface Remembered {
	readonly changedAt: number;
	readonly speakers: readonly KnownSpeaker[];
}

/** By file; names only, so that a large blog costs little. */
const remembered = new Map<string, Remembered>();

/** The speakers of the workspace's posts, looked for when somebody asks who spoke, and again in what has changed since. */
export class KnownSpeakers implements vscode.Disposable {
	readonly #learnt = new vscode.EventEmitter<void>();
	readonly #cancellation = new vscode.CancellationTokenSource();
	#speakers: readonly KnownSpeaker[] = [];

	/** More speakers are known. */
	readonly onDidLearn = this.#learnt.event;

	get speakers(): readonly KnownSpeaker[] {
		return this.#speakers;
	}

	/** Ends with the last post, or when this is disposed. Never rejects: without speakers there is nothing to choose from. */
	async look(): Promise<void> {
		const { token } = this.#cancellation;
		const found: KnownSpeaker[] = [];
		for (const uri of await findSome(token)) {
			found.push(...(await speakersOf(uri, token)));
			await nextTurn();
			if (token.isCancellationRequested) return;
		}
		this.#speakers = rankSpeakers(found);
		this.#learnt.fire();
	}

	dispose(): void {
		this.#cancellation.cancel();
		this.#cancellation.dispose();
		this.#learnt.dispose();
	}
}

async function findSome(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
	try {
		return (await findPosts(token)).slice(0, mostPosts);
	} catch {
		// Cancelled, or a file system that cannot be searched.
		return [];
	}
}

async function speakersOf(
	uri: vscode.Uri,
	token: vscode.CancellationToken,
): Promise<readonly KnownSpeaker[]> {
	try {
		const { mtime, size } = await vscode.workspace.fs.stat(uri);
		const known = remembered.get(uri.toString());
		if (known?.changedAt === mtime) return known.speakers;
		if (size > longestPost) return [];
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
		const facts = readPostFacts(uri);
		const post = isPost(text, facts)
			? await runInTurns(readPostInSteps(text, facts), () => token.isCancellationRequested)
			: undefined;
		const speakers = post ? speakersIn(post) : [];
		remembered.set(uri.toString(), { changedAt: mtime, speakers });
		return speakers;
	} catch {
		// A file that is gone or cannot be read names nobody.
		return [];
	}
}
