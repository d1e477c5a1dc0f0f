import { type DateFormat, formatDate, type WrittenDate } from "../dates/date-format.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { FieldName } from "../dialects/field-name.ts";
import { fieldOfKey } from "../dialects/field-of-key.ts";
import type { NewPostEntry, NewPostForm } from "../dialects/new-post-form.ts";
import type { FrontMatterLook, NewEntry, NewValue } from "../front-matter-tools/write/new-entry.ts";
import { keyOf } from "../snippets/front-matter-snippet.ts";
import { readDays } from "./event-facts.ts";
import type { Habits, HabitualEntry } from "./habits.ts";
import type { NewPostPlan } from "./plan.ts";
import { slugOf } from "./slug.ts";

/** The front matter of a new post, and how it is written: as the blog's posts have it, else as the engine does. */
export function entriesFor(
	plan: NewPostPlan,
	form: NewPostForm,
	slug: string,
): { readonly look: FrontMatterLook; readonly entries: readonly NewEntry[] } {
	const { dialect, habits } = plan;
	const [format = "yaml"] = dialect.formats;
	const values = new Values(plan, form, slug);
	if (!habits) {
		const given = plan.site.given ?? [];
		const entries = form.entries.flatMap((entry): readonly NewEntry[] => {
			const key = keyOf(entry, dialect);
			return given.includes(key) ? [] : [{ key, value: values.ofForm(entry) }];
		});
		return { look: { format }, entries };
	}
	const { look } = habits;
	const isKnown = dialect.formats.includes(look.format);
	return { look: isKnown ? look : { ...look, format }, entries: likeOthers(plan, form, habits, values) };
}

/** The keys that the blog's posts always have, and those that keep an unfinished post from readers. */
function likeOthers(
	{ dialect }: NewPostPlan,
	form: NewPostForm,
	{ entries, path }: Habits,
	values: Values,
): readonly NewEntry[] {
	const left = new Set([...(form.leftOut ?? []), ...writtenOnly(dialect)]);
	const own = entries.flatMap((entry): readonly NewEntry[] => {
		if (left.has(entry.key)) return [];
		const fromForm = form.entries.filter((each) => {
			const key = keyOf(each, dialect);
			return sameKey(dialect, key, entry.key) || key.startsWith(`${entry.key}.`);
		});
		const [formEntry] = fromForm;
		// What keeps a post from readers is the engine's, whatever finished posts have there.
		if (formEntry && isFlag(formEntry)) return [{ key: entry.key, value: values.ofForm(formEntry) }];
		if (entry.sample.value === undefined && fromForm.length > 0)
			return fromForm.map((each) => ({ key: keyOf(each, dialect), value: values.ofForm(each) }));
		const value = values.ofHabit(entry);
		return value ? [{ key: entry.key, value }] : [];
	});
	const isDated = /\{date\}|\{day\}/.test(path ?? "");
	const missing = form.entries.filter(
		(each) =>
			(isFlag(each) || (!isDated && isDate(each))) &&
			!own.some(({ key }) => isSameField(dialect, key, keyOf(each, dialect))),
	);
	return [...own, ...missing.map((each) => ({ key: keyOf(each, dialect), value: values.ofForm(each) }))];
}

function isFlag(entry: NewPostEntry): boolean {
	return typeof entry === "object" && "is" in entry && typeof entry.is === "boolean";
}

function isDate(entry: NewPostEntry): boolean {
	return (typeof entry === "string" ? entry : "field" in entry && entry.field) === "publishedOn";
}

/** Whether two keys are one, or mean the same field. */
function isSameField(dialect: Dialect, a: string, b: string): boolean {
	const field = fieldOfKey(dialect, a);
	return sameKey(dialect, a, b) || (field !== undefined && field === fieldOfKey(dialect, b));
}

function sameKey({ ignoresKeyCase }: Dialect, a: string, b: string): boolean {
	return a === b || (ignoresKeyCase === true && a.toLowerCase() === b.toLowerCase());
}

function writtenOnly({ knownKeys, keys }: Dialect): readonly string[] {
	const own = Object.entries(knownKeys).flatMap(([key, { isWrittenOnly }]) => (isWrittenOnly ? [key] : []));
	return [...own, ...(keys.postId ?? [])];
}

/** What the fields of a new post hold. */
class Values {
	readonly #plan: NewPostPlan;
	readonly #form: NewPostForm;
	readonly #slug: string;

	constructor(plan: NewPostPlan, form: NewPostForm, slug: string) {
		this.#plan = plan;
		this.#form = form;
		this.#slug = slug;
	}

	/** An entry of the engine's form. */
	ofForm(entry: NewPostEntry): NewValue {
		if (typeof entry === "object" && "is" in entry)
			return typeof entry.is === "boolean" ? { flag: entry.is } : { word: entry.is };
		if (typeof entry === "object" && "gap" in entry) return { text: entry.gap };
		const field = typeof entry === "string" ? entry : entry.field;
		const isText = this.#form.hasTagText === true;
		return this.#ofField(field, isText ? ", " : undefined) ?? { text: "" };
	}

	/** An entry as the blog's posts have it: what all share, else what is known; undefined where neither tells, and it is better left out. */
	ofHabit({ field, sample, shared, common, key }: HabitualEntry): NewValue | undefined {
		const { hidesBy } = this.#plan.dialect;
		if (hidesBy && sameKey(this.#plan.dialect, key, hidesBy.key))
			return hidesBy.value === "false" ? { flag: false } : { word: hidesBy.value };
		const isFilled = field !== undefined && filled.includes(field);
		if (!isFilled && shared !== undefined) return { source: shared };
		if (field === undefined) return undefined;
		if (field === "categories" && Array.isArray(sample.value)) return { list: [] };
		const separator = Array.isArray(sample.value) ? undefined : this.#tagSeparator(sample.value);
		if (field === "tags") return tagValue(this.#tags(this.#form.listsByTags ? common : []), separator);
		return this.#ofField(field, separator);
	}

	#tagSeparator(sample: unknown): string | undefined {
		if (sample === null || sample === undefined) return undefined;
		const separator = this.#plan.habits?.tagSeparator ?? ",";
		return separator === " " ? " " : `${separator} `;
	}

	#ofField(field: FieldName, separator: string | undefined): NewValue | undefined {
		const { facts, dialect } = this.#plan;
		switch (field) {
			case "title":
				return { text: facts.title };
			case "publishedOn":
			case "updatedOn":
				return { date: this.#date(dialect) };
			case "slug":
				return { text: this.#slug };
			case "tags":
				return tagValue(this.#tags(), separator);
			case "categories":
				return separator === undefined ? { list: this.#tags() } : undefined;
			case "excerpt":
				return { text: "One sentence that makes people read on." };
			case "author":
				return { text: "Your name" };
			case "coverImage":
				return { text: "" };
			case "eventName":
				return told([facts.event, facts.edition].filter(Boolean).join(" "));
			case "eventDate": {
				const days = readDays(facts.dates ?? "");
				return days && { date: formatDate(days.from, "YYYY-MM-DD") };
			}
			case "eventPlace":
				return told(facts.place ?? "");
			case "eventUrl":
				return told(facts.url ?? "");
			default:
				return undefined;
		}
	}

	/** Those of all posts, and the event's name, spelt as the blog's posts have it. */
	#tags(common: readonly string[] = []): readonly string[] {
		const { facts, habits } = this.#plan;
		const name = (facts.event ?? "").trim();
		const plain = (text: string) => slugOf(text, "unicode").replaceAll("-", "");
		const others = common.filter((tag) => plain(tag) !== plain(name));
		if (plain(name) === "") return others;
		const known = habits?.tags.find((tag) => plain(tag) === plain(name));
		if (this.#form.hasPlainTags) return [slugOf(name, "ascii").replaceAll("-", "")].filter(Boolean);
		return [...others, known ?? name.replaceAll(",", " ")];
	}

	#date(dialect: Dialect): string {
		const { habits, now, utc, isDayInDoubt } = this.#plan;
		const usual = this.#form.date ?? dialect.dateFormats[0] ?? "YYYY-MM-DD";
		const format = withZone(habits?.date ?? usual, dialect);
		// A time that one server takes for yesterday's leaves the day open; a day alone does not.
		const takesDays = dialect.dateFormats.some((each) => each === "YYYY-MM-DD" || each === "any");
		if (isDayInDoubt && dialect.zoneHabits && takesDays) return formatDate(now, "YYYY-MM-DD");
		if (habits?.zone === "Z" && format.endsWith("zone")) return formatDate({ ...utc, zone: "Z" }, format);
		return formatDate(habits?.zone === "plain" ? withoutColon(now) : now, format);
	}
}

/** Filled in for each post, whatever the others say. */
const filled: readonly FieldName[] = ["title", "publishedOn", "updatedOn", "slug", "tags", "eventDate"];

function tagValue(tags: readonly string[], separator: string | undefined): NewValue {
	if (separator === undefined) return { list: tags };
	return { text: tags.map((tag) => (separator === " " ? tag.replace(/\s+/g, "-") : tag)).join(separator) };
}

function told(text: string): NewValue | undefined {
	return text === "" ? undefined : { text };
}

/** A bare time is another zone's to many engines: where the engine takes an offset, it is written. */
function withZone(format: DateFormat, { dateFormats }: Dialect): DateFormat {
	const zoned = bareTimes[format];
	return zoned !== undefined && dateFormats.includes(zoned) ? zoned : format;
}

const bareTimes: Readonly<Partial<Record<DateFormat, DateFormat>>> = {
	"YYYY-MM-DD hh:mm": "YYYY-MM-DD time zone",
	"YYYY-MM-DD time": "YYYY-MM-DD time zone",
	"YYYY-MM-DDTtime": "YYYY-MM-DDTtimezone",
};

function withoutColon(date: WrittenDate): WrittenDate {
	return { ...date, zone: (date.zone ?? "").replace(":", "") };
}
