import type { PostSummary } from "../core/blog/post-summary.ts";
import { siteRuleIds } from "../core/rules/index.ts";
import type { CheckCommand } from "./arguments/command.ts";
import { blogsFor } from "./blogs.ts";
import { CheckCache } from "./cache/check-cache.ts";
import { type Checks, checkFile, checkText, saveMended } from "./check-file.ts";
import type { ExitCode } from "./exit-code.ts";
import { loadUnderstood } from "./project-settings.ts";
import { readSchedules } from "./read-schedules.ts";
import { tellFailure } from "./reason.ts";
import { relateFiles } from "./relate-files.ts";
import type { CheckJob, CheckOutcome, Surroundings } from "./surroundings.ts";
import { startTelling } from "./tell-outcomes.ts";

/** What a run checks with, and where it writes. */
interface CheckRun extends Checks {
	readonly command: CheckCommand;
	readonly surroundings: Surroundings;
	readonly cache: CheckCache | undefined;
}

/** Checks files or standard input, and mends them where asked. With settings that are not understood nothing is checked. */
export async function runCheck(command: CheckCommand, surroundings: Surroundings): Promise<ExitCode> {
	const settings = await loadUnderstood(surroundings);
	if (!settings) return 2;
	const { fix, onlyRules, dialectId, stdinFile } = command;
	const schedules = await readSchedules(command.schedules, surroundings);
	if (!schedules) return 2;
	const job: CheckJob = { today: surroundings.today, fix, onlyRules, dialectId, schedules };
	// What is mended is checked as it is then, and a text from elsewhere is asked for once.
	const isCached = command.cache && !fix && stdinFile === undefined;
	const cache = isCached
		? await CheckCache.open(command.cacheLocation, { settings, job }, surroundings)
		: undefined;
	const files = cache
		? { ...surroundings, placeOf: surroundings.placeOf, blogFiles: (root: string) => cache.blogFiles(root) }
		: surroundings;
	const run: CheckRun = {
		command,
		surroundings,
		settings,
		blogs: blogsFor(files, settings, job),
		job,
		cache,
	};
	if (stdinFile !== undefined) return checkStandardInput(stdinFile, run);
	const code = await checkFiles(run);
	cache?.save();
	return code;
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
			const check = async () => saveMended(await checkFile(file, siteRun, site), siteRun, site);
			const outcome = await (run.cache ? run.cache.outcome(file, site, check) : check());
			if (outcome.problem !== undefined || outcome.checked?.findings.length !== 0) report.tell(outcome);
		}
	}
	return report.end();
}

async function* outcomes(run: CheckRun): AsyncGenerator<CheckOutcome> {
	const { command, job, surroundings, cache } = run;
	const { files, problems } = await surroundings.findFiles(command.paths);
	for (const problem of problems) yield { problem };
	// Other threads write nothing: a signal would end them in the middle of it.
	const save = (outcome: CheckOutcome) => saveMended(outcome, run);
	const checkHere = async (file: string) => save(await checkFile(file, run));
	if (cache) {
		// Other threads would ask the blog's files without a note.
		for (const file of files) yield await cache.outcome(file, undefined, () => checkFile(file, run));
		return;
	}
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
