import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newTemporaryFolder, removeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { until } from "../../harness/until.ts";
import { toJpeg } from "../../support/images/jpeg.ts";
import { type Count, CountedWriter } from "./counted-writer.ts";
import { openWorkbench, type Workbench } from "./open-workbench.ts";

/** A blog that is nothing but its engine's configuration yet, and the post of the evening in it. */
export interface EveningBlog {
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
}

const event = "https://tidewater.example.org/2026";

interface TalkOfTheEvening {
	/** What the writer answers: the line, who spoke (and addresses) where the line does not say so, addresses where none were told there. */
	readonly line: string;
	readonly speakers?: string;
	readonly links?: string;
	readonly notes: string;
	/** What the photo shows. */
	readonly photo?: string;
	readonly block: readonly string[];
	/** The addresses in the order of their numbers. */
	readonly addresses: readonly string[];
	/** What is asked, Enter and the key of the command. */
	readonly most: Count;
}

const talks: readonly TalkOfTheEvening[] = [
	{
		line: "Naming things – Ann Lee",
		links: `${event}/talks/naming-things https://speakerdeck.com/annlee/naming-things`,
		notes: "Names are the first documentation.",
		photo: "The crane at dusk",
		block: ["[Naming things][1]", "By Ann Lee", "[Slides][2]"],
		addresses: [`${event}/talks/naming-things`, "https://speakerdeck.com/annlee/naming-things"],
		most: { keys: 4, questions: 2 },
	},
	{
		line: `Lighthouses and logs – Ravi Lindgren and Ilse Marchetti ${event}/talks/lighthouses`,
		links: "https://youtu.be/abcdefghijk",
		notes: "Log what a ship would want to know.",
		photo: "Two speakers and a lamp",
		block: ["[Lighthouses and logs][4]", "By Ravi Lindgren and Ilse Marchetti", "[Video][5]"],
		addresses: [`${event}/talks/lighthouses`, "https://youtu.be/abcdefghijk"],
		most: { keys: 4, questions: 2 },
	},
	{
		line: `Small ferries by Tomasz Lindqvist ${event}/talks/small-ferries ${event}/files/small-ferries.pdf https://www.youtube.com/watch?v=lmnopqrstuv`,
		notes: "A build of four minutes is a ferry you wait for.",
		block: ["[Small ferries][7]", "By Tomasz Lindqvist", "[Slides][8] · [Video][9]"],
		addresses: [
			`${event}/talks/small-ferries`,
			`${event}/files/small-ferries.pdf`,
			"https://www.youtube.com/watch?v=lmnopqrstuv",
		],
		most: { keys: 3, questions: 1 },
	},
	{
		line: "Soup as a service (Eve Doe)",
		links: `${event}/talks/soup`,
		notes: "There was soup.",
		photo: "A bowl of soup beside a laptop",
		block: ["[Soup as a service][10]", "By Eve Doe"],
		addresses: [`${event}/talks/soup`],
		most: { keys: 4, questions: 2 },
	},
	{
		line: "Bob Ray: Tides measured",
		links: `${event}/talks/tides`,
		notes: "Measure twice a day.",
		block: ["[Tides measured][12]", "By Bob Ray"],
		addresses: [`${event}/talks/tides`],
		most: { keys: 4, questions: 2 },
	},
	{
		line: "Lightning talks",
		speakers: `${event}/talks/lightning`,
		notes: "Nine in half an hour.",
		photo: "The whole crowd on the pier",
		block: ["[Lightning talks][13]"],
		addresses: [`${event}/talks/lightning`],
		most: { keys: 4, questions: 2 },
	},
];

const most = {
	/** Finding the command, five questions, and the way through the gaps. */
	start: { keys: 24, questions: 5 },
	sessions: { keys: 23, questions: 11 },
	/** Two line ends, the command's two keys, and Enter for the file and what it shows. */
	photo: { keys: 6, questions: 2 },
	evening: { keys: 72, questions: 24 },
} as const;

/** Writes up an evening of six talks in an empty blog by keyboard, and counts. */
export function describeEvening(blog: EveningBlog): void {
	describe(`The evening, counted, in an empty ${blog.engine} folder`, () => {
		let workbench: Workbench;
		let photos: string;

		// Anew for a second try: the post is there after the first.
		beforeEach(async () => {
			photos = await newTemporaryFolder("photos");
			for (const [order, { photo }] of talks.entries())
				if (photo) await writeFile(join(photos, `IMG_${order}.JPG`), toJpeg([], new Uint8Array([order])));
			workbench = await openWorkbench({ files: blog.files });
		});

		afterEach(async function () {
			// The one that is taken of every failed test comes when the window is closed.
			if (this.currentTest?.state !== "passed") await workbench?.screenshot(`failed-evening-${blog.engine}`);
			await workbench?.close();
			await removeTemporaryFolder(photos);
		});

		it("takes no more than 6 keys and 2 questions a session", async () => {
			const day = new Date().toLocaleDateString("sv");
			const path = blog.path.replace("{day}", day);
			const expected = eveningText(blog);
			const lines = expected.split("\n");
			const lineOf = (text: string) => lines.findIndex((line) => line.includes(text)) + 1;
			const writer = new CountedWriter(workbench);

			const start = await writer.counted(async () => {
				await writer.runCommand("recap new", "Recap: New Post");
				await writer.answer("The event's name", "Tidewater");
				await writer.answer("Its edition", "2026");
				await writer.answer("Where it took place", "Bergen");
				await writer.answer("Its day or days", "2026-01-29 to 2026-01-31");
				await writer.answer("The post's title");
				for (const words of [event, "a conference about the sea", special, undefined, worth, work]) {
					await writer.seeSelection();
					if (words !== undefined) await writer.say(words);
					if (words !== work) await writer.press("Tab");
				}
				// Back to where the sessions are to stand.
				await writer.press("Shift+Tab", "Shift+Tab", "Shift+Tab");
				await writer.seeSelection();
			});

			const sessions: Count[] = [];
			const photographed: Count[] = [];
			for (const [order, { line, speakers, links, notes, photo }] of talks.entries()) {
				const count = await writer.counted(async () => {
					await writer.press("ControlOrMeta+K", "Alt+S");
					await writer.answer("The session's title", line);
					if (speakers !== undefined) await writer.answer("Who spoke", speakers);
					if (links !== undefined) await writer.answer("Addresses of the session's page", links);
				});
				sessions.push(count);
				await writer.write(notes, lineOf(notes));
				if (photo === undefined) continue;
				const photoCount = await writer.counted(async () => {
					await writer.press("Enter", "Enter", "ControlOrMeta+K", "Alt+I");
					await writer.answer("type the image's address", join(photos, `IMG_${order}.JPG`));
					await writer.answer("What the image shows", photo);
				});
				photographed.push(photoCount);
				const at = lineOf(`![${photo}]`);
				await writer.seeCursor(at, (lines[at - 1]?.length ?? 0) + 1);
			}
			await workbench.screenshot(`evening-${blog.engine.toLowerCase()}`);
			await writer.press("ControlOrMeta+S");
			const saved = async () =>
				(await workbench.savedText(path)).replace(
					/^date: .*$/m,
					blog.frontMatter.includes("{now}") ? "date: {now}" : "$&",
				);
			await until("the post to be saved", async () => (await saved()) === expected).catch(async () =>
				assert.equal(await saved(), expected),
			);
			assert.deepEqual(
				(await readdir(join(workbench.folder, blog.imageFolder))).sort(),
				talks.flatMap(({ photo }) => (photo ? [photoName(photo)] : [])).sort(),
			);

			console.log(
				`      ${blog.engine}: ${JSON.stringify({ start, sessions, photographed, evening: writer.count })}`,
			);
			expectAtMost("the start", start, most.start);
			for (const [order, { line, most: allowed }] of talks.entries())
				expectAtMost(line, sessions[order], allowed);
			expectAtMost("six sessions", sumOf(sessions), most.sessions);
			for (const count of photographed) expectAtMost("a photo", count, most.photo);
			expectAtMost("the evening", writer.count, most.evening);
		}).timeout(600_000);
	});
}

const special = "The whole event was on a ferry.";
const worth = "I would go again for the people alone.";
const work = "work near the sea";

/** The post as it is to be on disk, its date left open. */
function eveningText({ frontMatter, heading, indent, imageAddress }: EveningBlog): string {
	let number = 1;
	const definitions: string[] = [];
	const define = (address: string) => definitions.push(`${indent}[${number++}]: ${address}\n`);
	const sessions = talks.map(({ block, addresses, notes, photo }) => {
		for (const address of addresses) define(address);
		const picture = photo ? [`![${photo}][${number}]`] : [];
		if (photo) define(imageAddress + photoName(photo));
		return [`${heading} ${block[0]}`, ...block.slice(1), notes, ...picture].join("\n\n");
	});
	return `${frontMatter}
For those who have never been: [Tidewater](${event}) is a conference about the sea. Its 2026 edition took place in Bergen from January 29 to January 31, 2026.

${special} Here are my notes from the sessions I keep thinking about.

${sessions.join("\n\n")}

${heading} Conclusion

${worth} If you ${work}, put [Tidewater](${event}) on your list for next year.

${definitions.join("")}`;
}

function photoName(photo: string): string {
	return `${photo.toLowerCase().replaceAll(" ", "-")}.jpg`;
}

function sumOf(counts: readonly Count[]): Count {
	return counts.reduce(
		(sum, { keys, questions }) => ({ keys: sum.keys + keys, questions: sum.questions + questions }),
		{ keys: 0, questions: 0 },
	);
}

function expectAtMost(what: string, found: Count | undefined, allowed: Count): void {
	const isWithin = found !== undefined && found.keys <= allowed.keys && found.questions <= allowed.questions;
	assert.ok(isWithin, `${what}: ${JSON.stringify(found)}, at most ${JSON.stringify(allowed)}`);
}
