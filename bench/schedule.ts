import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readPost } from "../src/core/post/read-post.ts";
import { readSchedule } from "../src/core/schedule/read-schedule.ts";
import type { Schedule } from "../src/core/schedule/schedule.ts";
import { offerSessions } from "../src/core/schedule/writing/offer-sessions.ts";
import { escapeHtml } from "../src/core/text/escape-html.ts";
import { isRefusal } from "../src/core/text/refusal.ts";
import { measureInTurn, printTable } from "./measure.ts";
import { fetchPeers, schedulePeers } from "./peers.ts";

const talks = 1_080;
const rooms = 30;
/** What organisers' abstracts are like: escaped HTML of some paragraphs. */
const paragraph =
	'<p>The harbour&#8217;s pilots keep their own charts &amp; share them; <em>this talk</em> shows how, with <a href="https://charts.example/">maps</a> and a story of fog.</p>';

/** An event of FOSDEM's size in FOSDEM's XML, 4 MB; nothing in it is real. */
function bigXml(): string {
	const event = (at: number) => {
		const slug = `T${at}-a-talk-of-the-harbour`;
		const abstract = escapeHtml(paragraph.repeat(11));
		return `<event id="${at}" guid="00000000-0000-5000-8000-${String(at).padStart(12, "0")}">
<date>2031-02-01T${hour(at)}:00+01:00</date><start>${hour(at)}</start><duration>00:25:00</duration><room>Room ${at % rooms}</room><slug>${slug}</slug>
<url>https://harbour.example/2031/schedule/event/${slug}/</url><title>Talk ${at} &amp; its harbour</title><subtitle/><track slug="t${at % 60}">Track ${at % 60}</track>
<type>devroom</type><language>en</language><abstract>${abstract}</abstract><description></description>
<persons><person id="${at}">Ana Prado ${at}</person><person id="${at + 1}">Bo Lund ${at}</person></persons>
<attachments><attachment type="slides" href="https://harbour.example/2031/events/attachments/${slug}/slides/${at}/deck.pdf">Slides</attachment></attachments>
<links><link href="https://video.fosdem.org/2031/${slug}.av1.webm">Video recording (AV1/WebM)</link><link href="https://video.fosdem.org/2031/${slug}.mp4">Video recording (MP4)</link><link href="https://video.fosdem.org/2031/${slug}.vtt">Video subtitles (VTT)</link><link href="https://talks.harbour.example/${slug}/feedback/">Submit Feedback</link></links>
</event>`;
	};
	const list = Array.from({ length: rooms }, (_, room) => {
		const events = Array.from({ length: talks / rooms }, (_, at) => event(at * rooms + room));
		return `<room name="Room ${room}">${events.join("\n")}</room>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<schedule><conference><title>Harbour Days</title><time_zone_name>Europe/Brussels</time_zone_name></conference><day index="1" date="2031-02-01">${list.join("\n")}</day></schedule>`;
}

/** The same talks as a calendar. */
function bigCalendar(): string {
	const events = Array.from(
		{ length: talks },
		(_, at) =>
			`BEGIN:VEVENT\r\nUID:${at}@harbour.example\r\nDTSTART:20310201T${hour(at).replace(":", "")}00Z\r\nDTEND:20310201T${hour(at).replace(":", "")}30Z\r\nSUMMARY:Talk ${at}\\, its harbour\r\nLOCATION:Room ${at % rooms}\r\nCATEGORIES:Track ${at % 60}\r\nURL:https://harbour.example/2031/${at}\r\nDESCRIPTION:${paragraph.repeat(6).replaceAll(";", "\\;").replaceAll(",", "\\,")}\r\nEND:VEVENT\r\n`,
	);
	return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//harbour//EN\r\n${events.join("")}END:VCALENDAR\r\n`;
}

function hour(at: number): string {
	return `${String(9 + (at % 9)).padStart(2, "0")}:${at % 2 ? "30" : "00"}`;
}

/** Reading a schedule into its model, beside parsers that the same would have to be built on: they give trees, Recap the model. */
export async function benchSchedule(): Promise<void> {
	const require = createRequire(join(await fetchPeers(schedulePeers), "x.js"));
	const { XMLParser } = require("fast-xml-parser") as {
		XMLParser: new (options: object) => { parse(text: string): object };
	};
	const ical = require("node-ical") as { sync: { parseICS(text: string): object } };
	const [xml, calendar] = [bigXml(), bigCalendar()].map((text) => Buffer.from(text));
	if (!xml || !calendar) return;
	const limits = { enabled: true, maxTotalExpansions: 1e7, maxEntityCount: 1e7, maxExpandedLength: 1e9 };
	const options = {
		ignoreAttributes: false,
		parseTagValue: false,
		htmlEntities: true,
		processEntities: limits,
	};
	const contenders = {
		"recap: XML to the model": () => count(readSchedule(xml, "schedule.xml")),
		"fast-xml-parser: XML to a tree": () => new XMLParser(options).parse(xml.toString("utf8")),
		"recap: calendar to the model": () => count(readSchedule(calendar, "schedule.ics")),
		"node-ical: calendar to objects": () => ical.sync.parseICS(calendar.toString("utf8")),
	};
	const sizes = `${(xml.length / 1e6).toFixed(1)} MB of XML, ${(calendar.length / 1e6).toFixed(1)} MB of calendar`;
	printTable(`${talks} talks, ${sizes}, in process`, measureInTurn(contenders, 9));
	const schedule = count(readSchedule(xml, "schedule.xml"));
	const { sessions } = readPost(postOfMany);
	const offered = {
		"the list to pick from, beside a post of 40 sessions": () =>
			offerSessions(schedule, sessions, { language: "en", withHidden: false }),
	};
	printTable(`${talks} talks, read already`, measureInTurn(offered, 9));
	console.log("\nHeap kept by the result");
	for (const [name, run] of Object.entries(contenders)) console.log(`  ${name}: ${kept(run).toFixed(1)} MB`);
}

/** A post that has forty of the talks. */
const postOfMany = `---\nlayout: post\ntitle: Harbour Days\n---\n\n${Array.from({ length: 40 }, (_, at) => `## [Talk ${at} & its harbour](https://harbour.example/2031/${at})\n\nBy Ana Prado ${at}\n\n`).join("")}`;

function count(schedule: ReturnType<typeof readSchedule>): Schedule {
	if (isRefusal(schedule) || schedule.sessions.length !== talks) throw new Error("Not every talk was read.");
	return schedule;
}

/** Megabytes of heap that stay as long as the result does. */
function kept(run: () => unknown): number {
	setFlagsFromString("--expose-gc");
	const collect: () => void = runInNewContext("gc");
	collect();
	const before = process.memoryUsage().heapUsed;
	const result = run();
	collect();
	const after = process.memoryUsage().heapUsed;
	// Held until here, so that it is not collected before it is weighed.
	return result ? (after - before) / 1e6 : 0;
}
