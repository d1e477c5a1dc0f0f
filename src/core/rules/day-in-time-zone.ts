import * as l10n from "@vscode/l10n";
import { daysBetween } from "../dates/calendar.ts";
import { formatDate } from "../dates/date-format.ts";
import { dayInZone } from "../dates/day-in-zone.ts";
import { readDate } from "../dates/read-date.ts";
import type { Rule } from "./rule.ts";

export const dayInTimeZone: Rule = {
	id: "day-in-time-zone",
	summary: "The date is the same day in the time zone in which the site is built.",
	rationale:
		"A post dated late in the evening in one time zone is one of the next day in another, in lists and often in its address. " +
		"The site's configuration says which counts; without one it is that of the server, which is nearly always UTC.",
	defaultSeverity: "information",
	needsSite: true,
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02 22:30:00 -0800\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02 00:30:00\n---\n",
			facts: { dialectId: "jekyll", site: { timeZone: "America/New_York" } },
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02 12:30:00 -0800\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\ndate: 2016-02-02 00:30:00\n---\n",
		"---\ntitle: Meetup recap\ndate: 2016-02-02T22:30:00-08:00\ndraft: false\nlastmod: 2016-02-03\n---\n",
	],
	*check(post) {
		const { dialect, facts } = post;
		const habits = dialect.zoneHabits;
		const field = post.field("publishedOn");
		if (!habits || typeof field?.value !== "string" || post.stage.id === "draft") return;
		const written = field.value.trim();
		const date = readDate(written);
		if (date.kind !== "day" || date.hour === undefined) return;
		const zone = habits.isFixed ? habits.withoutConfig : (facts.site?.timeZone ?? habits.withoutConfig);
		const isBare =
			date.zone === undefined && field.style === "plain" && habits.bareTimesAreUtc?.test(written) === true;
		const shown = dayInZone(date, zone, isBare);
		if (!shown || daysBetween(date, shown) === 0) return;
		yield {
			message: l10n.t(
				"Check the date in `{0}`: {1} shows {2}, the day in the time zone `{3}`.",
				field.key,
				dialect.label,
				formatDate(shown, "YYYY-MM-DD"),
				zone,
			),
			range: field.valueRange,
		};
	},
};
