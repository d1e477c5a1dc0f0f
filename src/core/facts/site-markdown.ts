/** What a site's configuration says of how the body of its posts is read. What is absent is not known. */
export interface SiteMarkdown {
	/** Whether an engine that leaves raw HTML out by itself lets it through. */
	readonly keepsHtml?: boolean;
	/** Which template language runs over Markdown, in the engine's word; `false` for none. */
	readonly templates?: string;
	/** Whether the engine's tags are switched off. */
	readonly isWithoutTags?: true;
}
