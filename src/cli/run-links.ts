import * as l10n from "@vscode/l10n";
import { linkRuleIds } from "../core/check/link-rules.ts";
import type { LinkVerdict } from "../core/facts/link-verdict.ts";
import { checkAddresses } from "../core/links/check-addresses.ts";
import { dayOfPost } from "../core/links/day-of-post.ts";
import { readVerdicts, writeVerdicts } from "../core/links/kept-verdicts.ts";
import { KnownVerdicts } from "../core/links/known-verdicts.ts";
import { linkedAddresses } from "../core/links/linked-addresses.ts";
import { isOffline, sayWhyUnchecked } from "../core/links/say-checked-links.ts";
import { readPost } from "../core/post/read-post.ts";
import type { LinksCommand } from "./arguments/command.ts";
import { blogsFor } from "./blogs.ts";
import { type Checks, checkFile, saveMended } from "./check-file.ts";
import { type ExitCode, fail } from "./exit-code.ts";
import { loadUnderstood } from "./project-settings.ts";
import type { Surroundings } from "./surroundings.ts";
import { startTelling } from "./tell-outcomes.ts";

/** Asks every address of the web that posts link, each once, and reports which are dead or have a better one, or writes that. */
export async function runLinks(command: LinksCommand, surroundings: Surroundings): Promise<ExitCode> {
	const settings = await loadUnderstood(surroundings);
	if (!settings) return 2;
	const { dialectId, fix } = command;
	const job = {
		today: surroundings.today,
		fix,
		onlyRules: linkRuleIds,
		dialectId,
		schedules: [],
	};
	const checks: Checks = { surroundings, settings, blogs: blogsFor(surroundings, settings, job), job };
	const { files, problems } = await surroundings.findFiles(command.paths);
	const days = await gatherAddresses(files, checks);
	const { links, isStopped } = await askAll(days, command, surroundings);
	if (isOffline([...links.values()]))
		return fail(surroundings, l10n.t("No host was found: connect to the internet and try again."));
	const report = startTelling({ ...command, surroundings, write: (said) => surroundings.write(said) });
	for (const problem of problems) report.tell({ problem });
	// Who stops it wants nothing more of it.
	const run = { ...checks, job: { ...job, fix: fix && !isStopped }, links, surroundings };
	for (const file of files) report.tell(await saveMended(await checkFile(file, run), run));
	const code = report.end();
	for (const line of tellUnchecked(links)) surroundings.writeError(`recap: ${line}\n`);
	return isStopped
		? fail(surroundings, l10n.t("Stopped: {0} of {1} addresses were asked.", links.size, days.size))
		: code;
}

/** Every address with the day of the first post that links it. What cannot be read is told later, with the findings. */
async function gatherAddresses(
	files: readonly string[],
	{ blogs, surroundings }: Checks,
): Promise<ReadonlyMap<string, string | undefined>> {
	const days = new Map<string, string | undefined>();
	for (const file of files) {
		const text = await surroundings.readText(file).catch(() => undefined);
		if (text === undefined) continue;
		const { blog, path } = blogs.of(file);
		const post = readPost(text, await blog.factsFor(path));
		if (!post.isPost) continue;
		const day = dayOfPost(post);
		for (const { address } of linkedAddresses(post)) if (!days.has(address)) days.set(address, day);
	}
	return days;
}

interface Asked {
	readonly links: ReadonlyMap<string, LinkVerdict>;
	/** Somebody stopped it: not every address was come to. */
	readonly isStopped: boolean;
}

/** Asks the addresses, or those of them that no earlier run has asked lately. */
async function askAll(
	days: ReadonlyMap<string, string | undefined>,
	{ fix, cache, cacheLocation }: LinksCommand,
	surroundings: Surroundings,
): Promise<Asked> {
	const { version } = surroundings;
	const kept = cache ? readVerdicts(version, surroundings.loadCache("links", cacheLocation)) : [];
	// What is written into posts, the host has told this very run.
	const known = new KnownVerdicts(kept.filter(([, { verdict }]) => !fix || verdict.state === "fine"));
	const addresses = known.unknown([...days.keys()], surroundings.now());
	let asked = days.size - addresses.length;
	const web = surroundings.openWeb();
	try {
		const found = await checkAddresses({
			addresses,
			dayOf: (address) => days.get(address),
			web,
			onVerdict() {
				asked++;
				surroundings.showProgress?.(l10n.t("{0} of {1} addresses", asked, days.size));
			},
		});
		for (const [address, verdict] of found) known.set(address, verdict, surroundings.now());
	} finally {
		surroundings.showProgress?.("");
	}
	if (cache) surroundings.saveCache("links", cacheLocation, writeVerdicts(version, known.entries()));
	const verdicts = known.all();
	const links = [...days.keys()].flatMap((address) => {
		const verdict = verdicts.get(address);
		return verdict ? [[address, verdict] as const] : [];
	});
	return { links: new Map(links), isStopped: web.isStopped() };
}

/** Addresses that a line names. */
const MOST_NAMED = 5;

/** One line for each reason why addresses could not be judged. */
function tellUnchecked(links: ReadonlyMap<string, LinkVerdict>): readonly string[] {
	const byReason = new Map<string, string[]>();
	for (const [address, verdict] of links) {
		if (verdict.state !== "unchecked") continue;
		const why = sayWhyUnchecked(verdict.reason, verdict.status);
		byReason.set(why, [...(byReason.get(why) ?? []), address]);
	}
	return [...byReason].map(([why, addresses]) => {
		const more = addresses.length - MOST_NAMED;
		const named = addresses.slice(0, MOST_NAMED).join(", ");
		return more > 0
			? l10n.t("Not checked, as {0}: {1} and {2} more.", why, named, more)
			: l10n.t("Not checked, as {0}: {1}.", why, named);
	});
}
