/**
 * Reads every schedule of a folder and compares the number of its talks with the folder's MANIFEST.tsv (`file` first,
 * `number_of_talks` fifth): `npx tsx scripts/prove-schedules.ts <folder>`. Also prints how many talks have a page, speakers, …
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSchedule } from "../src/core/schedule/read-schedule.ts";
import { isHiddenAtFirst, type Session } from "../src/core/schedule/schedule.ts";
import { isRefusal } from "../src/core/text/refusal.ts";
import { PlainError, runScript } from "../test/harness/plain-error.ts";

const columns: readonly (readonly [string, (session: Session) => boolean])[] = [
	["url", ({ url }) => url !== undefined],
	["spk", ({ speakers }) => speakers.length > 0],
	["room", ({ room }) => room !== undefined],
	["track", ({ track }) => track !== undefined],
	["text", ({ abstract }) => abstract !== undefined],
	["slides", ({ slides }) => slides.length > 0],
	["video", ({ video }) => video.length > 0],
	["hidden", isHiddenAtFirst],
];

await runScript(async () => {
	const [folder] = process.argv.slice(2);
	if (!folder) throw new PlainError("Name the folder with the schedules and their MANIFEST.tsv.");
	const lines = readFileSync(join(folder, "MANIFEST.tsv"), "utf8").trimEnd().split("\n").slice(1);
	console.log(["file", "format", "n", ...columns.map(([name]) => name), "zone", "ms"].join("\t"));
	let wrong = 0;
	for (const line of lines) {
		const [file = "", , , , talks = ""] = line.split("\t");
		const bytes = readFileSync(join(folder, file));
		const start = performance.now();
		const schedule = readSchedule(bytes, file);
		const ms = Math.round(performance.now() - start);
		const isRight = !isRefusal(schedule) && schedule.sessions.length === Number(talks);
		if (!isRight) wrong++;
		if (isRefusal(schedule)) {
			console.log(`${file}\tREFUSED\t${schedule.refusal}`);
			continue;
		}
		const { format, sessions, timeZone = "-", warnings } = schedule;
		const counts = columns.map(([, has]) => sessions.filter(has).length);
		const number = isRight ? talks : `${sessions.length}, not ${talks}`;
		console.log([file, format, number, ...counts, timeZone, ms].join("\t"));
		for (const warning of warnings) console.log(`\t${warning}`);
	}
	console.log(
		wrong === 0 ? `All ${lines.length} files give their number of talks.` : `${wrong} files do not.`,
	);
	return wrong === 0 ? 0 : 1;
});
