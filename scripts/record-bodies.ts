import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { comparable, type RecordedBody, recordedBodies } from "./flavours/compare-bodies.ts";
import { recordedReading } from "./flavours/recorded-reading.ts";
import { askedFlavours, askReader, type ReaderAnswer } from "./readers/body-readers.ts";

/**
 * Writes anew what engines' own readers make of the bodies in `test/engines/bodies.json` and `test/engines/bodies/`, and prints which have changed:
 * node --import=tsx scripts/record-bodies.ts [--modules FOLDER] [--php-markdown CHECKOUT] [--new] [FLAVOUR …]. `test/engines/README.md` says what it needs;
 * a reader whose folder is not given is not asked, and without flavours all others are. With --new, only bodies without a word are asked about; --bodies FILE
 * is another file of bodies.
 */
interface Recording {
	readonly bodies: readonly { readonly id: string; readonly text: string; readonly html: string }[];
}
type Reading = RecordedBody["read"][number];

const { values, positionals } = parseArgs({
	options: {
		modules: { type: "string" },
		"php-markdown": { type: "string" },
		new: { type: "boolean", default: false },
		bodies: { type: "string", default: join(import.meta.dirname, "../test/engines/bodies.json") },
	},
	allowPositionals: true,
});
const folders = { modules: values.modules, phpMarkdown: values["php-markdown"] };
const engines = join(import.meta.dirname, "../test/engines");
const asked = askedFlavours(folders).filter(
	(flavour) => positionals.length === 0 || positionals.includes(flavour),
);

const words = new Map(
	recordedBodies(values.bodies).map((body) => [body, new Map(body.read.flatMap(readingsOf))]),
);
for (const flavour of asked) {
	recordReadings(flavour);
	recordPages(flavour);
	console.log(`${flavour} was asked.`);
}
const lines = [...words].map(([{ id, text }, said]) => JSON.stringify({ id, text, read: joined(said) }));
writeFileSync(values.bodies, `[\n${lines.join(",\n")}\n]\n`);

function readingsOf({ flavours, ...reading }: Reading): readonly [string, Omit<Reading, "flavours">][] {
	return flavours.map((flavour) => [flavour, reading]);
}

/** Links, images and blocks. */
function recordReadings(flavour: string): void {
	const bodies = [...words].filter(([, said]) => !values.new || !said.has(flavour));
	const answers = askReader(
		flavour,
		bodies.map(([{ text }]) => text),
		folders,
	);
	for (const [place, [{ id, text }, said]] of bodies.entries()) {
		const reading = readingOf(text, answers[place] ?? "");
		const before = said.get(flavour);
		if (before && isSame(before, reading)) continue;
		if (before)
			console.log(`${flavour} ${id}: ${JSON.stringify(before)} before, now ${JSON.stringify(reading)}`);
		said.set(flavour, reading);
	}
}

/** What an engine says where it stops has places of files in it. */
function isSame(before: Omit<Reading, "flavours">, now: Omit<Reading, "flavours">): boolean {
	if (before.stops !== undefined || now.stops !== undefined)
		return (before.stops === undefined) === (now.stops === undefined);
	return JSON.stringify(comparable(before)) === JSON.stringify(comparable(now));
}

function readingOf(text: string, answer: ReaderAnswer): Omit<Reading, "flavours"> {
	return typeof answer === "string" ? recordedReading(text, answer) : { stops: answer.stops };
}

/** Flavours that read the same stand together. */
function joined(said: ReadonlyMap<string, Omit<Reading, "flavours">>): readonly Reading[] {
	const groups = new Map<string, string[]>();
	for (const [flavour, reading] of said) {
		const key = JSON.stringify(reading);
		groups.set(key, [...(groups.get(key) ?? []), flavour]);
	}
	return [...groups].map(([reading, flavours]) => ({ flavours, ...JSON.parse(reading) }));
}

/** Whole pages, of the flavours that have a file of them. */
function recordPages(flavour: string): void {
	const file = join(engines, "bodies", `${flavour}.json`);
	if (!existsSync(file)) return;
	const recording: Recording = JSON.parse(readFileSync(file, "utf8"));
	const asked = recording.bodies.filter(({ html }) => !values.new || html === "");
	const answers = askReader(
		flavour,
		asked.map(({ text }) => text),
		folders,
	);
	const pages = new Map(asked.map((body, place) => [body, answers[place]]));
	const bodies = recording.bodies.map((body) => ({ ...body, html: pages.get(body) ?? body.html }));
	writeFileSync(file, `${JSON.stringify({ ...recording, bodies }, undefined, "\t")}\n`);
}
