import type * as vscode from "vscode";

/** The answers to one command's questions about one post, by question. */
export type Answered = Map<string, string>;

/** What a writer has answered to a command that did not get into the post yet: its questions show it when they come again. In memory alone. */
export class KeptAnswers {
	readonly #byPost = new Map<string, Answered>();

	/** Empty it when the answers have got into the post. */
	of(post: vscode.Uri): Answered {
		const key = post.toString();
		const answered = this.#byPost.get(key) ?? new Map<string, string>();
		this.#byPost.set(key, answered);
		return answered;
	}
}
