import type { PostSummary } from "../core/blog/post-summary.ts";
import { siteRuleIds } from "../core/blog/site-rules.ts";
import type { SiteFacts } from "../core/facts/site-facts.ts";
import { readPost } from "../core/post/read-post.ts";
import type { Severity } from "../core/rules/rule.ts";
import { isRefusal } from "../core/text/refusal.ts";
import { applyEdits } from "../core/text/text-edit.ts";
import { type CheckCommand, parseArguments, severities } from "./arguments.ts";
import { checkFile, checkText } from "./check-file.ts";
import { describePost } from "./describe-post.ts";
import { noSettings, type ProjectSettings, readProjectSettings, settingsFiles } from "./project-settings.ts";
import { reasonOf } from "./reason.ts";
import { type ReferenceToolName, runReferenceTool } from "./reference-tools.ts";
import { relateFiles } from "./relate-files.ts";
import type { CheckedFile } from "./reporters/checked-file.ts";
import { startReport } from "./reporters/reporter.ts";
import type { CheckJob, CheckOutcome, Surroundings } from "./surroundings.ts";
import { usage } from "./usage.ts";

/** 0: nothing heavier than `--max-severity`. 1: something is. 2: it could not run, or not on every file. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line. Never throws: what goes wrong is one sentence on stderr. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
	const command = parseArguments(argv);
	switch (command.kind) {
		case "help":
			surroundings.write(usage);
			return 0;
		case "version":
			surroundings.write(`${surroundings.version}\n`);
			return 0;
		case "mistake":
			return fail(surroundings, `${command.message} Run recap --help to see what there is.`);
		case "read":
			return read(command.file, surroundings);
		case "references":
			return tendReferences(command.tool, command.files, command.write, surroundings);
		case "check":
			// A worker may run out of memory.
			return check(command, surroundings).catch((error) =>
				fail(surroundings, `The check ended early: ${reasonOf(error)}.`),
			);
	}
}

async function read(file: string, surroundings: Surroundings): Promise<ExitCode> {
	const text = await open(file, surroundings);
	if (text === undefined) return 2;
	const post = readPost(text, { path: file.replaceAll("\\", "/"), today: surroundings.today });
	surroundings.write(`${JSON.stringify(describePost(file, post), undefined, 2)}\n`);
	return 0;
}

async function tendReferences(
	tool: ReferenceToolName,
	files: readonly string[],
	write: boolean,
	surroundings: Surroundings,
): Promise<ExitCode> {
	let code: ExitCode = 0;
	for (const file of files) {
		const text = await open(file, surroundings);
		const answer = text === undefined ? undefined : runReferenceTool(tool, readPost(text));
		if (text === undefined || answer === undefined) code = 2;
		else if (isRefusal(answer)) {
			// Nothing to do is no failure: a script runs a tool over posts of all kinds.
			surroundings.writeError(`recap: ${file}: ${answer.refusal}\n`);
			if (!write) surroundings.write(text);
		} else {
			const result = applyEdits(text, answer.edits);
			if (!write) surroundings.write(result);
			else if (result !== text && !(await save(file, result, surroundings))) code = 2;
			else surroundings.write(`${file}: ${answer.summary}\n`);
		}
	}
	return code;
}

async function check(command: CheckCommand, surroundings: Surroundings): Promise<ExitCode> {
	const { version, today } = surroundings;
	const settings = await loadSettings(surroundings);
	for (const problem of settings.problems) fail(surroundings, problem);
	const { fix, onlyRules, dialectId } = command;
	const job: CheckJob = { today, fix, onlyRules, dialectId };
	if (command.stdinFile !== undefined && fix) {
		const text = await surroundings.readStandardInput();
		const { mended } = await checkText({ file: command.stdinFile, text }, job, settings, surroundings);
		surroundings.write(mended);
		return 0;
	}
	const reporter = startReport(command.format, version);
	let code: ExitCode = 0;
	const posts = new Map<string, PostSummary>();
	const fails = ({ findings }: CheckedFile) =>
		findings.some(({ severity }) => isHeavier(severity, command.maxSeverity));
	for await (const outcome of outcomes(command, job, settings, surroundings)) {
		if ("problem" in outcome) {
			code = fail(surroundings, outcome.problem);
			continue;
		}
		// A copy, as a piece of a post's text would keep the whole text in memory.
		if (outcome.summary) posts.set(outcome.checked.file, structuredClone(outcome.summary));
		surroundings.write(reporter.report(outcome.checked));
		if (fails(outcome.checked) && code === 0) code = 1;
	}
	// Only with all posts read is known what they say about each other: these findings come last.
	const siteRules = siteRuleIds.filter((id) => onlyRules?.includes(id) ?? true);
	const related =
		posts.size > 1 && siteRules.length > 0
			? await relateFiles(posts, surroundings)
			: new Map<string, SiteFacts>();
	for (const [file, site] of related) {
		const siteJob = { ...job, onlyRules: siteRules };
		const outcome = await checkFile(file, siteJob, settings, surroundings, site);
		if ("problem" in outcome || outcome.checked.findings.length === 0) continue;
		surroundings.write(reporter.report(outcome.checked));
		if (fails(outcome.checked) && code === 0) code = 1;
	}
	surroundings.write(reporter.finish());
	return code;
}

async function* outcomes(
	{ paths, stdinFile }: CheckCommand,
	job: CheckJob,
	settings: ProjectSettings,
	surroundings: Surroundings,
): AsyncGenerator<CheckOutcome> {
	if (stdinFile !== undefined) {
		const text = await surroundings.readStandardInput();
		yield (await checkText({ file: stdinFile, text }, job, settings, surroundings)).outcome;
		return;
	}
	const { files, problems } = await surroundings.findFiles(paths);
	for (const problem of problems) yield { problem };
	const checkHere = (file: string) => checkFile(file, job, settings, surroundings);
	const shared = surroundings.checkInWorkers?.(files, job, checkHere);
	if (shared) yield* shared;
	else for (const file of files) yield await checkHere(file);
}

/** The first settings file there is. Exported for workers, which look for themselves. */
export async function loadSettings(surroundings: Pick<Surroundings, "readText">): Promise<ProjectSettings> {
	for (const file of settingsFiles) {
		try {
			return readProjectSettings(file, await surroundings.readText(file));
		} catch {
			// Not there: the next one.
		}
	}
	return noSettings;
}

function isHeavier(severity: Severity, most: Severity | "none"): boolean {
	return severities.indexOf(severity) > severities.indexOf(most);
}

async function open(file: string, surroundings: Surroundings): Promise<string | undefined> {
	try {
		return await surroundings.readText(file);
	} catch (error) {
		fail(surroundings, `Cannot read ${file}: ${reasonOf(error)}.`);
		return undefined;
	}
}

async function save(file: string, text: string, surroundings: Surroundings): Promise<boolean> {
	try {
		await surroundings.writeText(file, text);
		return true;
	} catch (error) {
		fail(surroundings, `Cannot write ${file}: ${reasonOf(error)}.`);
		return false;
	}
}

function fail(surroundings: Surroundings, message: string): ExitCode {
	surroundings.writeError(`recap: ${message}\n`);
	return 2;
}
