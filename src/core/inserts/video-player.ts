import type { HostedVideo } from "../post/hosted-video.ts";
import type { Post } from "../post/post.ts";

/** A video's player as the post's engine writes its own; undefined where it has none for it. */
export function enginePlayerOf({ dialect }: Post, { known }: HostedVideo): string | undefined {
	const template = known && dialect.players?.[known.host];
	if (!known || template === undefined) return undefined;
	return template.replace("{id}", () => known.id).replace("{page}", () => known.pageUrl);
}

/** Whether HTML in the post's text is known not to reach readers as HTML. */
export function losesHtml({ body, facts }: Post): boolean {
	const { html } = body.flavour;
	return html?.asText === true || (html?.isOptIn === true && facts.siteMarkdown?.keepsHtml === false);
}
