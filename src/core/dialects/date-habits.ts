import { exactForms } from "../dates/readers/exact-forms.ts";
import { iso8601 } from "../dates/readers/iso-8601.ts";
import { javascriptDate } from "../dates/readers/javascript-date.ts";
import { pythonDateutil } from "../dates/readers/python-dateutil.ts";
import { rubyTime } from "../dates/readers/ruby-time.ts";
import type { TextReader } from "../dates/readers/text-reader.ts";
import { yamlTimestamp } from "../dates/readers/yaml-timestamp.ts";
import type { FieldName } from "./field-name.ts";

/**
 * What an engine does with a date it cannot read:
 * - `stops`: it builds no page of the site. `refuses-post`: it does not take the post. `leaves-out`: it goes on without the post.
 * - `year-one`: the post gets 1 January of the year 1; newer versions stop.
 * - `other-date`: it takes another, of the file or of the build.
 */
export type DateRefusal = "stops" | "refuses-post" | "leaves-out" | "year-one" | "other-date";

/** How an engine reads the dates of its front matter, as its parser does, and what it does with any other. */
export interface DateHabits {
	/** What its YAML reader makes dates of, where they stand without quotes; absent where they stay text. */
	readonly unquoted?: TextReader;
	readonly text: TextReader;
	/** What a number counts since 1970. Without it a number is read as text. `refused`: it is no date. */
	readonly numbers?: "seconds" | "milliseconds" | "refused";
	/** Words that stand for a date, in small letters. */
	readonly words?: readonly string[];
	/** The engine refuses `date:` without a value as it refuses a wrong one; others take the key for missing. */
	readonly refusesEmpty?: true;
	/** It refuses a list of dates, too, that most engines write out as text. */
	readonly refusesLists?: true;
	/** A mapping is text to its parser, too: `{2026-03-14}` is a day. */
	readonly readsMappings?: true;
	/** It stops at a day that is another than the one in the file's name. */
	readonly mustMatchFileName?: true;
	readonly refusal: DateRefusal;
	/** The fields it reads so. */
	readonly fields: readonly FieldName[];
}

const published: readonly FieldName[] = ["publishedOn"];
const both: readonly FieldName[] = ["publishedOn", "updatedOn"];

/** https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/utils.rb, `parse_date`: all values go through Ruby's `Time.parse` as text. */
export const jekyllDates: DateHabits = {
	text: rubyTime,
	refusesEmpty: true,
	readsMappings: true,
	refusal: "stops",
	fields: published,
};

/** https://github.com/spf13/cast/blob/v1.5.0/caste.go, `timeFormats`; Go takes an hour of one digit and a fraction anywhere. */
export const hugoDates: DateHabits = {
	text: exactForms([
		"YYYY-MM-DDTh:mm:ss.fZ",
		"YYYY-MM-DDTh:mm:ss.f",
		"YYYY-MM-DDTh:mm:ss.f±hhmm",
		"YYYY-MM-DD h:mm:ss.f",
		"YYYY-MM-DD h:mm:ss.fZ",
		"YYYY-MM-DD h:mm:ss.f±hhmm",
		"YYYY-MM-DD h:mm:ss.f ±hh:mm",
		"YYYY-MM-DD h:mm:ss.f ±hhmm",
		"YYYY-MM-DD h:mm:ss.f ±hhmm ZONE",
		"YYYY-MM-DD",
		"DD Mon YYYY",
		"DD Mon YY h:mm ZONE",
		"DD Mon YY h:mm ±hhmm",
		"Week, DD Mon YYYY h:mm:ss.f ±hhmm",
		"Week, DD Mon YYYY h:mm:ss.f ZONE",
		"Weekday, DD-Mon-YY h:mm:ss.f ZONE",
		"Week Mon D h:mm:ss YYYY",
		"Week Mon D h:mm:ss ZONE YYYY",
		"Week Mon DD h:mm:ss ±hhmm YYYY",
	]),
	numbers: "seconds",
	refusal: "year-one",
	fields: both,
};

/** https://github.com/hexojs/hexo/blob/v8.1.2/lib/plugins/processor/common.ts, `toDate`: JavaScript's `new Date`. */
export const hexoDates: DateHabits = {
	unquoted: yamlTimestamp,
	text: javascriptDate,
	numbers: "milliseconds",
	refusal: "other-date",
	fields: published,
};

/** https://github.com/11ty/eleventy/blob/v3.1.8/src/Template.js, `getMappedDate`. */
export const eleventyDates: DateHabits = {
	unquoted: yamlTimestamp,
	text: iso8601,
	numbers: "refused",
	words: ["git last modified", "last modified", "git created", "created"],
	refusesLists: true,
	refusal: "stops",
	fields: published,
};

/** Joi's date, and then `new Date` of the same text with a `Z` behind it (`@docusaurus/plugin-content-blog`, `blogUtils.ts`). */
export const docusaurusDates: DateHabits = {
	unquoted: yamlTimestamp,
	text: (text) => javascriptDate(`${text}Z`) && javascriptDate(text),
	numbers: "milliseconds",
	refusesEmpty: true,
	refusal: "stops",
	fields: both,
};

/** https://github.com/getpelican/pelican/blob/4.8.0/pelican/utils.py, `get_date`. */
export const pelicanDates: DateHabits = {
	text: pythonDateutil,
	refusesEmpty: true,
	refusal: "leaves-out",
	fields: both,
};

/**
 * https://github.com/getnikola/nikola/blob/v8.3.1/nikola/utils.py, `to_datetime`: days of YAML as they are, text through dateutil; what that
 * refuses ends the build.
 */
export const nikolaDates: DateHabits = {
	// Python makes no day of 30 February.
	unquoted: (text) => pythonDateutil(text.slice(0, "2026-01-31".length)) && yamlTimestamp(text),
	text: (text) => pythonDateutil(text.replace(/ UTC(?=[+-]\d\d:\d\d)/, "")),
	numbers: "refused",
	refusal: "stops",
	fields: both,
};

/** https://github.com/middleman/middleman-blog/blob/v4.0.3/lib/middleman-blog/blog_article.rb, `date`: Ruby's parser, else the day in the file's name. */
export const middlemanDates: DateHabits = {
	text: rubyTime,
	refusal: "other-date",
	mustMatchFileName: true,
	fields: published,
};

/** https://github.com/zenn-dev/zenn-editor/blob/0.2.3/packages/zenn-model/src/utils.ts, `validatePublishedAt`. */
export const zennDates: DateHabits = {
	text: exactForms(["YYYY-MM-DD", "YYYY-MM-DD hh:mm"]),
	refusal: "refuses-post",
	fields: published,
};

/** https://github.com/getzola/zola/blob/v0.19.2/components/content/src/front_matter/page.rs, `parse_datetime`: RFC 3339, without a zone, or a day. */
export const zolaDates: DateHabits = {
	text: exactForms([
		"YYYY-MM-DD",
		"YYYY-MM-DDThh:mm:ss.f",
		"YYYY-MM-DDThh:mm:ss.fZ",
		"YYYY-MM-DD hh:mm:ss.f",
		"YYYY-MM-DD hh:mm:ss.fZ",
	]),
	refusal: "stops",
	fields: both,
};

/** `Date`s of gray-matter's js-yaml; text is left as it is, and themes that sort by date cannot. */
export const vuepressDates: DateHabits = {
	unquoted: yamlTimestamp,
	text: exactForms(["YYYY-MM-DD"]),
	refusal: "other-date",
	fields: published,
};
