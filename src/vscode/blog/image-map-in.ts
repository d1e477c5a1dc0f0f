import type * as vscode from "vscode";
import type { ImageMap } from "../../core/images/image-map.ts";
import { imageMapOf } from "../settings.ts";
import type { Blogs } from "./blogs.ts";

/** What the writer's settings and the site's configuration, as far as it has been looked up, say of a post's images. */
export function imageMapIn(blogs: Blogs, post: vscode.Uri): ImageMap {
	const { blog, path } = blogs.of(post);
	return { ...imageMapOf(post), sitePath: blog.knownSite(path)?.base?.path };
}
