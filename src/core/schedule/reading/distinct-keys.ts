import type { Session } from "../schedule.ts";

/**
 * Sessions with a key of their own each: a talk that is held twice has its start after it, and what even then is the same, a
 * number.
 */
export function distinctKeys(sessions: readonly Session[]): readonly Session[] {
	const withStart = rename(sessions, ({ key, start }) => (start ? `${key}@${start.local}` : key));
	const times = new Map<string, number>();
	return rename(withStart, ({ key }) => {
		const time = (times.get(key) ?? 0) + 1;
		times.set(key, time);
		return time === 1 ? key : `${key}#${time}`;
	});
}

function rename(sessions: readonly Session[], toKey: (session: Session) => string): readonly Session[] {
	const counts = new Map<string, number>();
	for (const { key } of sessions) counts.set(key, (counts.get(key) ?? 0) + 1);
	return sessions.map((session) =>
		(counts.get(session.key) ?? 0) > 1 ? { ...session, key: toKey(session) } : session,
	);
}
