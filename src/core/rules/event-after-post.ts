import * as l10n from "@vscode/l10n";
import { daysBetween } from "../dates/calendar.ts";
import { readDate } from "../dates/read-date.ts";
import type { Rule } from "./rule.ts";

export const eventAfterPost: Rule = {
	id: "event-after-post",
	summary: "The event took place before the post about it was published.",
	rationale:
		"A write-up that is older than its event has a mistyped year or month in one of its dates. " +
		"Where several event days are given, the first counts; a day is allowed for time zones, and drafts are left alone.",
	defaultSeverity: "information",
	examples: [
		{ bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\nevent_date: 2016-11-30\n---\n" },
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\nevent_date: [2016-11-30, 2016-12-01]\n---\n",
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\nevent_date: 2016-01-30\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02\nevent_date: 30 and 31 March\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02T23:00:00-08:00\nevent_date: 2016-02-03\n---\n",
	],
	*check(post) {
		const [published, event] = [post.field("publishedOn"), post.field("eventDate")];
		if (post.stage.id === "draft" || typeof published?.value !== "string" || !event) return;
		const first = event.items?.[0] ?? event;
		if (typeof first.value !== "string") return;
		const [postDay, eventDay] = [readDate(published.value), readDate(first.value)];
		if (postDay.kind !== "day" || eventDay.kind !== "day" || daysBetween(postDay, eventDay) <= 1) return;
		yield {
			message: l10n.t(
				"Correct `{0}` or `{1}`: the event is after the day of the post.",
				event.key,
				published.key,
			),
			range: first.valueRange,
		};
	},
};
