import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";

/** What a message about front matter that the engine refuses says of the rest of the site, where one such post stops it all. */
export function withSite({ dialect }: Post, message: string): string {
	return dialect.stopsAtBrokenPost
		? l10n.t("{0} Until then, {1} builds no page of the site.", message, dialect.label)
		: message;
}
