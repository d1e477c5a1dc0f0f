import type { SessionDraft } from "./session-draft.ts";

/** A schedule as a format found it. */
export interface ScheduleDraft {
	readonly producer?: string | undefined;
	readonly title?: string | undefined;
	readonly acronym?: string | undefined;
	readonly baseUrl?: string | undefined;
	readonly timeZone?: string | undefined;
	readonly sessions: readonly SessionDraft[];
	readonly warnings?: readonly string[];
	/** What links are joined to; `baseUrl` unless said otherwise. */
	readonly linkBase?: string | undefined;
}
