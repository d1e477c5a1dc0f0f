import type * as vscode from "vscode";
import type { Blogs } from "./blog/blogs.ts";
import type { WorkspaceCheck } from "./diagnostics/check-workspace.ts";
import type { KnownSpeakers } from "./known-speakers.ts";
import type { OpenPosts } from "./posts/open-posts.ts";
import type { Previews } from "./preview/previews.ts";

/** What the extension's features share; made once when it starts, and handed to each. */
export interface Services {
	readonly blogs: Blogs;
	readonly posts: OpenPosts;
	readonly log: vscode.LogOutputChannel;
	readonly extensionUri: vscode.Uri;
}

/** What commands can ask for beside it: the features that they stand for. */
export interface CommandServices extends Services {
	readonly speakers: KnownSpeakers;
	readonly previews: Previews;
	readonly workspaceCheck: WorkspaceCheck;
}
