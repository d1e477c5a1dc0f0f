import type { WrittenDate } from "../dates/date-format.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { EventFacts } from "./event-facts.ts";
import type { Habits } from "./habits.ts";

/** What a new post rests on. */
export interface NewPostPlan {
	readonly dialect: Dialect;
	readonly facts: EventFacts;
	/** The name in its path, where the title gives none or the writer wants another. */
	readonly slug?: string | undefined;
	/** How the blog's posts are made; undefined where there are none. */
	readonly habits: Habits | undefined;
	readonly site: SiteHabits;
	/** The code of the writer's own language, for a blog that tells none. */
	readonly language: string;
	/** Under which the event's page is linked, where the blog's posts link by references; its address stands beside the name otherwise. */
	readonly pageLabel?: string | undefined;
	/** Now, in the blog's time zone. */
	readonly now: WrittenDate;
	/** Now, in UTC. */
	readonly utc: WrittenDate;
	/** The day is another in UTC, and nothing says which of them the blog shows. */
	readonly isDayInDoubt: boolean;
}

/** What a site's configuration and folders say of new posts. */
export interface SiteHabits {
	/** From the blog's folder; empty for itself. */
	readonly folder: string;
	/** The template for paths that the configuration has, from the site's folder. */
	readonly path?: string | undefined;
	/** The code of its language, as the configuration says. */
	readonly language?: string | undefined;
	/** Keys that the configuration gives every post. */
	readonly given?: readonly string[];
	/** The folder of posts that the writer chose, from the blog's. */
	readonly chosen?: string | undefined;
}
