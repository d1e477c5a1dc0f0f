import * as l10n from "@vscode/l10n";
import { daysBetween } from "../dates/calendar.ts";
import { readDate } from "../dates/read-date.ts";
import type { Rule } from "./rule.ts";

export const publishedInFuture: Rule = {
	id: "published-in-future",
	summary: "A published post does not carry a date that is still to come.",
	rationale:
		"Readers see a post from the future, or, where the engine waits for the day, no post at all. A mistyped year is the usual cause. " +
		"A day is allowed for time zones, and engines that schedule posts may be given any day within a year.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-03-02\ntags: [talks]\n---\n",
			facts: { dialectId: "eleventy", today: "2016-02-03", isPostByPath: true },
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2061-02-02\n---\n",
			facts: { dialectId: "jekyll", today: "2016-02-03" },
		},
	],
	clean: ["---\nlayout: post\ntitle: Meetup recap\ndate: 2061-02-02\n---\n"],
	*check(post) {
		const { stage, facts } = post;
		const field = post.field("publishedOn");
		if (facts.today === undefined || typeof field?.value !== "string") return;
		if (stage.id !== "published" && stage.id !== "scheduled") return;
		const [today, date] = [readDate(facts.today), readDate(field.value)];
		if (today.kind !== "day" || date.kind !== "day") return;
		const days = daysBetween(today, date);
		if (days <= (stage.id === "scheduled" ? daysPlanned : daysOfZones)) return;
		yield {
			message:
				stage.id === "scheduled"
					? l10n.t(
							"Check the date in `{0}`: the post stays hidden for more than a year from today.",
							field.key,
						)
					: l10n.t("Write a date in `{0}` that is not still to come: this post is published.", field.key),
			range: field.valueRange,
			// The engine publishes it as it is; more than a year ahead it is most likely a slip.
			...(stage.id === "published" && days <= daysPlanned && { severity: "information" }),
		};
	},
};

const daysOfZones = 1;
const daysPlanned = 366;
