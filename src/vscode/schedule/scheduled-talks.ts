import * as vscode from "vscode";
import type { KnownSpeaker } from "../../core/inserts/known-speakers.ts";
import type { Session as InsertedSession } from "../../core/post/session-model.ts";
import type { Session } from "../../core/schedule/schedule.ts";
import { matchInserted } from "../../core/schedule/writing/match-inserted.ts";
import { factsOf, type ScheduledFacts } from "../../core/schedule/writing/session-facts.ts";
import { type TalkFinder, talkFinder } from "../../core/schedule/writing/suggest-talks.ts";
import type { Row } from "../commands/steps.ts";
import type { KnownSchedules } from "./known-schedules.ts";

/** The talks of a folder's known schedules that a post has not yet, for a writer who types one of them. */
export class ScheduledTalks {
	readonly #learnt = new vscode.EventEmitter<void>();
	readonly #named = new Map<string, ScheduledFacts>();
	#find: TalkFinder = () => [];
	readonly #facts = new Map<Session, () => ScheduledFacts | undefined>();
	speakers: readonly KnownSpeaker[] = [];

	/** The schedules were read. */
	readonly onDidLearn = this.#learnt.event;

	constructor(schedules: KnownSchedules, post: vscode.Uri, inserted: () => readonly InsertedSession[]) {
		void schedules.allKept(post).then((all) => {
			for (const { schedule } of all) {
				const has = matchInserted(schedule.sessions, inserted());
				for (const session of schedule.sessions) {
					if (has.has(session.key)) continue;
					this.#facts.set(session, () => factsOf(schedule, [session.key])[0]);
				}
			}
			const sessions = [...this.#facts.keys()];
			this.#find = talkFinder(sessions);
			this.speakers = sessions.flatMap((session) =>
				session.speakers.map(({ name }) => ({ name, url: undefined })),
			);
			if (sessions.length > 0) this.#learnt.fire();
		});
	}

	get areKnown(): boolean {
		return this.#facts.size > 0;
	}

	/** The talk that an answer names, of those that were offered. */
	named(answer: string | undefined): ScheduledFacts | undefined {
		return answer === undefined ? undefined : this.#named.get(answer);
	}

	rows(typed: string): readonly Row[] {
		return this.#find(typed).map((session, order) => {
			const { title, room } = session;
			const names = session.speakers.map(({ name }) => name).join(", ");
			// As a writer would name it: it stands in the box when the question comes again.
			const answer = names === "" ? title : `${title} – ${names}`;
			const facts = this.#facts.get(session)?.();
			if (facts) this.#named.set(answer, facts);
			const about = [session.start?.local.replace("T", " "), room].filter(Boolean).join(" · ");
			return {
				label: title.replaceAll("$(", "\\$("),
				answer,
				typed,
				alwaysShow: true,
				...(names !== "" && { description: names.replaceAll("$(", "\\$(") }),
				...(about !== "" && { detail: about.replaceAll("$(", "\\$(") }),
				...(order === 0 && { isFirst: true }),
			};
		});
	}
}
