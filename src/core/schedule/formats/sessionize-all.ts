import * as v from "valibot";
import { hasKeys, listOf, membersOf, shapeOf, words } from "../reading/shapes.ts";
import type { ScheduleFormat } from "./format.ts";
import {
	nestedNames,
	type SessionizeNames,
	type SessionizeSession,
	sessionizeDraft,
	sessionizeSession,
} from "./sessionize-common.ts";

const named = v.object({ id: words, name: words, fullName: words });
const all = v.object({
	sessions: listOf(sessionizeSession),
	speakers: listOf(named),
	rooms: listOf(named),
	questions: listOf(v.object({ id: words, question: words })),
	categories: listOf(v.object({ title: words, items: listOf(named) })),
});

/** Sessionize's view All: sessions name speakers, rooms and categories by their ids. */
export const sessionizeAll: ScheduleFormat = {
	id: "sessionize-all",
	label: "Sessionize (All, GridSmart, Sessions)",
	recognises: ({ json }) =>
		hasKeys(json?.value, "sessions") && (hasKeys(json.value, "speakers") || hasKeys(json.value, "rooms")),
	read({ json }) {
		const read = shapeOf(all, json?.value);
		const lookUp = read && lookUpIn(read);
		return {
			draft: {
				producer: "sessionize",
				sessions:
					read && lookUp ? read.sessions.map((session) => sessionizeDraft(session, lookUp(session))) : [],
			},
			fault: json?.fault,
		};
	},
};

function lookUpIn({ speakers, rooms, categories, questions }: v.InferOutput<typeof all>) {
	const speakerNames = namesById(speakers);
	const roomNames = namesById(rooms);
	const texts = new Map(questions.flatMap(({ id, question }) => (id && question ? [[id, question]] : [])));
	const lists = categories.map(({ title, items }) => ({ title, names: namesById(items) }));
	return (session: SessionizeSession): SessionizeNames => {
		const items = idsIn(session.categoryItems);
		// Exports of apps have names where Sessionize has ids.
		const nested = nestedNames(session);
		return {
			speakers: [...idsIn(session.speakers).map((id) => speakerNames.get(id)), ...nested.speakers],
			room: roomNames.get(session.roomId ?? ""),
			categories: [
				...lists.map(({ title, names }) => ({
					title,
					items: items.flatMap((id) => names.get(id) ?? []),
				})),
				...nested.categories,
			],
			questions: texts,
		};
	};
}

function namesById(list: readonly v.InferOutput<typeof named>[]): ReadonlyMap<string, string> {
	return new Map(
		list.flatMap(({ id, name, fullName }) => {
			const shown = fullName ?? name;
			return id !== undefined && shown !== undefined ? [[id, shown]] : [];
		}),
	);
}

/** Ids are numbers in one list and texts in the other. */
function idsIn(value: unknown): readonly string[] {
	return membersOf(v.union([v.string(), v.number()]), value).map(String);
}
