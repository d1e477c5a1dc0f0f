/** A talk as an event's schedule has it, as far as a post is compared with it. */
export interface ScheduledTalk {
	readonly title: string;
	/** Its page. */
	readonly url?: string;
	readonly speakers: readonly string[];
}

/** The talks of one schedule. The same object as long as they are the same. */
export type ScheduledTalks = readonly ScheduledTalk[];
