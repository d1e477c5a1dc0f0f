import assert from "node:assert/strict";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { until } from "../../harness/until.ts";
import { binary } from "../../support/images/binary.ts";
import { decodableJpeg } from "../../support/images/decodable.ts";
import { toTiff } from "../../support/images/exif.ts";
import { exifSegment } from "../../support/images/jpeg.ts";
import { CountedWriter } from "./counted-writer.ts";
import { openWorkbench, type Workbench } from "./open-workbench.ts";
import { pictureSettings, takePicture } from "./take-picture.ts";

/** A blog that is nothing but its engine's configuration and the event's schedule yet. */
export interface ScheduledEvening {
	readonly engine: string;
	readonly files: Readonly<Record<string, string>>;
	/** `{day}` is today. */
	readonly path: string;
	/** `{now}` is the moment the post was made. */
	readonly frontMatter: string;
	/** Before sessions' titles and the conclusion's. */
	readonly heading: string;
	/** Before each definition. */
	readonly indent: string;
	/** Where the copies of the photos are, and how the post names that folder. */
	readonly imageFolder: string;
	readonly imageAddress: string;
	/** Whether README shows it. */
	readonly isPictured?: boolean;
}

const event = "https://tidewater.example.org/2026";

interface Talk {
	readonly title: string;
	readonly speakers: readonly string[];
	readonly slides?: string;
	readonly video?: string;
	/** What the writer types to find it; empty for one they have not heard. */
	readonly typed: string;
}

const talks: readonly Talk[] = [
	{ title: "Registration queues explained", speakers: ["Max Orr"], typed: "" },
	{
		title: "Naming things",
		speakers: ["Ann Lee"],
		slides: "https://speakerdeck.com/annlee/naming-things",
		typed: "naming",
	},
	{
		title: "Lighthouses and logs",
		speakers: ["Ravi Lindgren", "Ilse Marchetti"],
		video: "https://youtu.be/abcdefghijk",
		typed: "marchetti",
	},
	{ title: "Fog in the cloud", speakers: ["Di Roe"], typed: "" },
	{
		title: "Small ferries",
		speakers: ["Tomasz Lindqvist"],
		slides: `${event}/files/small-ferries.pdf`,
		video: "https://youtu.be/lmnopqrstuv",
		typed: "ferries",
	},
	{ title: "Soup as a service", speakers: ["Eve Doe"], slides: `${event}/files/soup.pdf`, typed: "soup" },
	{ title: "Tides measured", speakers: ["Bob Ray"], video: "https://youtu.be/tidesmeasur", typed: "tides" },
	{ title: "Lightning talks", speakers: [], typed: "lightning" },
];

const pageOf = ({ title }: Talk) => `${event}/talks/${title.toLowerCase().replaceAll(" ", "-")}`;

/** As pretalx exports it. */
const schedule = JSON.stringify({
	schedule: {
		version: "1",
		base_url: event,
		conference: {
			title: "Tidewater 2026",
			acronym: "tide26",
			start: "2026-01-29",
			end: "2026-01-31",
			time_zone_name: "Europe/Oslo",
			days: [29, 30, 31].map((day, index) => ({
				index: index + 1,
				date: `2026-01-${day}`,
				rooms: {
					Pier: talks
						.filter((_, at) => at % 3 === index)
						.map((talk, at) => ({
							guid: talk.title,
							code: talk.title,
							date: `2026-01-${day}T1${at}:00:00+01:00`,
							start: `1${at}:00`,
							duration: "00:45",
							room: "Pier",
							title: talk.title,
							url: pageOf(talk),
							persons: talk.speakers.map((name) => ({ name })),
							links: talk.video ? [{ title: "Recording", url: talk.video }] : [],
							attachments: talk.slides ? [{ title: "Slides", url: talk.slides }] : [],
						})),
				},
			})),
		},
	},
});

/** In the order of the schedule. */
const heard = [0, 1, 2].flatMap((day) => talks.filter(({ typed }, at) => at % 3 === day && typed !== ""));

/** Of a phone, which writes where on the earth its clock is right. */
const photos = [
	{ name: "IMG_1201.JPG", taken: "2026:01:29 12:20:00", of: "Tides measured" },
	{ name: "IMG_1207.JPG", taken: "2026:01:30 10:10:00", of: "Naming things" },
	{ name: "IMG_1214.JPG", taken: "2026:01:31 11:08:00", of: "Soup as a service" },
	{ name: "IMG_1215.JPG", taken: "2026:01:31 11:31:00", of: "Soup as a service" },
] as const;

function jpegTaken(taken: string): Uint8Array {
	const whole = decodableJpeg();
	const directory = { 36867: { text: taken }, 36881: { text: "+01:00" } };
	const exif = toTiff({ directories: [{ 271: { text: "Ada" }, 34665: { directory } }] });
	return binary(whole.subarray(0, 2), exifSegment(exif), whole.subarray(2));
}

const copyOf = (name: string) => name.toLowerCase().replace("_", "-");

const tickHint = "Enter tick a talk";
const special = "The whole event was on a ferry.";
const worth = "I would go again for the people alone.";
const work = "work near the sea";

/** Writes up an evening of six talks from the event's schedule in an empty blog by keyboard, and counts. */
export function describeScheduledEvening(blog: ScheduledEvening): void {
	describe(`The evening with a schedule, counted, in an empty ${blog.engine} folder`, () => {
		let workbench: Workbench;
		let card: string;

		// Anew for a second try: the post is there after the first.
		beforeEach(async () => {
			card = await newTemporaryFolder("card");
			await mkdir(join(card, "tidewater"));
			for (const { name, taken } of photos) await writeFile(join(card, "tidewater", name), jpegTaken(taken));
			workbench = await openWorkbench({
				files: { ...blog.files, "schedules/tidewater.schedule.json": schedule },
				settings: pictureSettings,
			});
		});

		afterEach(async function () {
			// The one that is taken of every failed test comes when the window is closed.
			const name = `failed-scheduled-evening-${blog.engine}`;
			if (this.currentTest?.state !== "passed") await workbench?.screenshot(name);
			await workbench?.close();
			await removeTemporaryFolder(card);
		});

		it("takes no more than 40 keys and 6 questions", async () => {
			const path = blog.path.replace("{day}", new Date().toLocaleDateString("sv"));
			const writer = new CountedWriter(workbench);
			await writer.runCommand("npfs", "Recap: New Post from Schedule");
			await workbench.page
				.locator(".quick-input-list .monaco-list-row.focused", { hasText: "tidewater.schedule.json" })
				.waitFor();
			await writer.answer("Choose the event's schedule");
			await workbench.waitForPrompt(tickHint);
			for (const { title, typed } of talks) if (typed !== "") await tick(writer, typed, title);
			await writer.answer(tickHint);
			await writer.answer("Where it took place", "Bergen");
			await writer.answer("The post's title");
			for (const words of ["a conference about the sea", special, undefined, worth, work]) {
				await writer.seeSelection();
				if (words !== undefined) await writer.say(words);
				if (words !== work) await writer.press("Tab");
			}
			await writer.runCommand("spis", "Recap: Sort Photos into Sessions");
			await writer.answer("Choose where the photos are", join(card, "tidewater"));
			await workbench.page
				.locator(".quick-input-list .monaco-list-row", { hasText: "IMG_1215.JPG" })
				.waitFor();
			if (blog.isPictured) await takePicture(workbench, "evening-photos");
			await writer.answer("Tick the photos to insert");
			await workbench.page.locator(".view-line", { hasText: "![][" }).first().waitFor();
			await writer.press("ControlOrMeta+S");
			const saved = async () =>
				(await workbench.savedText(path)).replace(
					/^date: .*$/m,
					blog.frontMatter.includes("{now}") ? "date: {now}" : "$&",
				);
			const expected = eveningText(blog);
			await until("the post to be saved", async () => (await saved()) === expected).catch(async () =>
				assert.equal(await saved(), expected),
			);
			assert.deepEqual(
				(await readdir(join(workbench.folder, blog.imageFolder))).sort(),
				photos.map(({ name }) => copyOf(name)),
			);
			if (blog.isPictured) await takePicture(workbench, "evening-post");
			console.log(`      ${blog.engine}: ${JSON.stringify(writer.count)}`);
			assert.ok(writer.count.keys <= 40, `${writer.count.keys} keys`);
			assert.ok(writer.count.questions <= 6, `${writer.count.questions} questions`);
		}).timeout(600_000);

		/** Looks for a talk and ticks it. */
		async function tick(writer: CountedWriter, typed: string, title: string): Promise<void> {
			const rows = workbench.page.locator(".quick-input-list .monaco-list-row");
			const box = workbench.page.locator(".quick-input-widget .quick-input-box input");
			await writer.say(typed);
			await until(`"${title}" alone to be found`, async () => {
				const texts = await rows.allInnerTexts();
				return texts.length === 1 && texts[0]?.includes(title);
			});
			await writer.press("Enter");
			await until(`"${title}" to be ticked`, async () => (await box.inputValue()) === "");
		}
	});
}

/** The post as it is to be on disk, its date left open. */
function eveningText({ frontMatter, heading, indent, imageAddress }: ScheduledEvening): string {
	const addresses: string[] = [];
	const number = (address: string) => addresses.push(address);
	const sessions = heard.map((talk) => {
		const title = `${heading} [${talk.title}][${number(pageOf(talk))}]`;
		const links = [
			...(talk.slides ? [`[Slides][${number(talk.slides)}]`] : []),
			...(talk.video ? [`[Video][${number(talk.video)}]`] : []),
		].join(" · ");
		const people = talk.speakers.length > 0 ? [`By ${talk.speakers.join(" and ")}`] : [];
		return [title, ...people, ...(links === "" ? [] : [links])].join("\n\n");
	});
	const pictures = (title: string) =>
		photos.filter(({ of }) => of === title).map(({ name }) => `![][${number(imageAddress + copyOf(name))}]`);
	const [first = "", ...others] = sessions.map((session, at) =>
		[session, ...pictures(heard[at]?.title ?? "")].join("\n\n"),
	);
	const definitions = addresses.map((address, at) => `${indent}[${at + 1}]: ${address}\n`);
	return `${frontMatter}
For those who have never been: [Tidewater](${event}) is a conference about the sea. Its 2026 edition took place in Bergen from January 29 to January 31, 2026.

${special} Here are my notes from the sessions I keep thinking about.

${[`${first}\n\n`, ...others].join("\n\n")}

${heading} Conclusion

${worth} If you ${work}, put [Tidewater](${event}) on your list for next year.

${definitions.join("")}`;
}
