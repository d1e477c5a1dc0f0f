import type { PostSummary } from "../core/blog/post-summary.ts";
import type { ScheduledTalks } from "../core/facts/scheduled-talk.ts";
import { siteRuleIds } from "../core/rules/index.ts";
import { readSchedule } from "../core/schedule/read-schedule.ts";
import { scheduledTalks } from "../core/schedule/writing/scheduled-talks.ts";
import { isRefusal } from "../core/text/refusal.ts";
import type { CheckCommand } from "./arguments.ts";
import { blogsFor } from "./blogs.ts";
import { type Checks, checkFile, checkText, saveMended } from "./check-file.ts";
import { type ExitCode, fail } from "./exit-code.ts";
import { loadUnderstood } from "./project-settings.ts";
import { tellFailure } from "./reason.ts";
import { relateFiles } from "./relate-files.ts";
import type { CheckOutcome, Surroundings } from "./surroundings.ts";
import { startTelling } from "./tell-outcomes.ts";

/** What a run checks with, and where it writes. */
interface CheckRun extends Checks {
	readonly command: CheckCommand;
	readonly surroundings: Surroundings;
}

/** Checks files or standard input, and mends them where asked. With settings that are not understood nothing is checked. */
export async function runCheck(command: CheckCommand, surroundings: Surroundings): Promise<ExitCode> {
	const settings = await loadUnderstood(surroundings);
	if (!settings) return 2;
	const { fix, onlyRules, dialectId, stdinFile } = command;
	const schedules = await readSchedules(command, surroundings);
	if (!schedules) return 2;
	const job = { today: surroundings.today, fix, onlyRules, dialectId, schedules };
	const run: CheckRun = {
		command,
		surroundings,
		settings,
		blogs: blogsFor(surroundings, settings, job),
		job,
	};
	return stdinFile === undefined ? checkFiles(run) : checkStandardInput(stdinFile, run);
}

/** Undefined where one cannot be read: posts would pass that it has something to say about. */
async function readSchedules(
	command: CheckCommand,
	surroundings: Surroundings,
): Promise<readonly ScheduledTalks[] | undefined> {
	const schedules: ScheduledTalks[] = [];
	for (const file of command.schedules) {
		try {
			const read = readSchedule(await surroundings.readBytes(file), file);
			if (isRefusal(read)) {
				fail(surroundings, `${file}: ${read.refusal}`);
				return undefined;
			}
			schedules.push(scheduledTalks(read));
		} catch (error) {
			fail(surroundings, tellFailure("read", file, error));
			return undefined;
		}
	}
	return schedules;
}

async function checkFiles(run: CheckRun): Promise<ExitCode> {
	const { command, job, surroundings } = run;
	const report = startTelling({ ...command, surroundings, write: (said) => surroundings.write(said) });
	const posts = new Map<string, PostSummary>();
	for await (const outcome of outcomes(run)) {
		const { checked, summary } = outcome;
		// A copy, as a piece of a post's text would keep the whole text in memory.
		if (checked && summary) posts.set(checked.file, structuredClone(summary));
		report.tell(outcome);
	}
	// Only with all posts read is known what they say about each other: these findings come last.
	const siteRules = siteRuleIds.filter((id) => command.onlyRules?.includes(id) ?? true);
	if (posts.size > 1 && siteRules.length > 0) {
		const siteRun = { ...run, job: { ...job, onlyRules: siteRules } };
		for (const [file, site] of await relateFiles(posts, run.blogs.here.files)) {
			const outcome = await saveMended(await checkFile(file, siteRun, site), siteRun, site);
			if (outcome.problem !== undefined || outcome.checked?.findings.length !== 0) report.tell(outcome);
		}
	}
	return report.end();
}

async function* outcomes(run: CheckRun): AsyncGenerator<CheckOutcome> {
	const { command, job, surroundings } = run;
	const { files, problems } = await surroundings.findFiles(command.paths);
	for (const problem of problems) yield { problem };
	// Other threads write nothing: a signal would end them in the middle of it.
	const save = (outcome: CheckOutcome) => saveMended(outcome, run);
	const checkHere = async (file: string) => save(await checkFile(file, run));
	const shared = surroundings.checkInWorkers?.(files, job, checkHere, save);
	if (shared) yield* shared;
	else for (const file of files) yield await checkHere(file);
}

/** With `--fix` the text itself goes to standard output, so what is left to say goes to stderr. */
async function checkStandardInput(file: string, run: CheckRun): Promise<ExitCode> {
	const { job, surroundings } = run;
	let text = "";
	let outcome: CheckOutcome;
	try {
		text = await surroundings.readStandardInput();
		outcome = await checkText({ file, text }, run);
	} catch (error) {
		outcome = { problem: tellFailure("read", file, error) };
	}
	if (job.fix && outcome.checked) {
		surroundings.write(outcome.mend?.after ?? text);
		if (outcome.checked.findings.length === 0) return 0;
	}
	const write = (said: string) => (job.fix ? surroundings.writeError(said) : surroundings.write(said));
	const report = startTelling({ ...run.command, surroundings, write });
	report.tell(outcome);
	return report.end();
}
