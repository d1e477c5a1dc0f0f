import type * as vscode from "vscode";
import type { Blogs } from "./blog/blogs.ts";
import type { ImageCopies } from "./images/image-copies.ts";
import type { KnownLinks } from "./links/known-links.ts";
import type { OpenPosts } from "./posts/open-posts.ts";

/** What the extension's features share; made once when it starts, and handed to each. */
export interface Services {
	readonly blogs: Blogs;
	readonly posts: OpenPosts;
	readonly links: KnownLinks;
	readonly copies: ImageCopies;
	readonly log: vscode.LogOutputChannel;
	readonly extensionUri: vscode.Uri;
}
