/** What is known of a session, as plain text. Only the title is needed. */
export interface SessionFacts {
	readonly title: string;
	/** The session's page: an http or https address. */
	readonly url?: string | undefined;
	/** Names, or one line of them: "Ann Lee, Bob Ray and Eve Doe". */
	readonly speakers?: string | readonly string[] | undefined;
	/** Where the slides are: an address or a path in the blog. */
	readonly slides?: string | undefined;
	/** Where the recording is: an address or a path in the blog. */
	readonly video?: string | undefined;
	/** When it was, in the writer's words. Shown where a template or the other sessions tell it. */
	readonly time?: string | undefined;
	/** Where it was, in the writer's words. Shown as the time is. */
	readonly room?: string | undefined;
}
