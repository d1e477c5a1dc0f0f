import { linkRuleIds } from "../core/check/link-rules.ts";
import type { LinkVerdict } from "../core/facts/link-verdict.ts";
import { checkAddresses } from "../core/links/check-addresses.ts";
import { dayOfPost } from "../core/links/day-of-post.ts";
import { linkedAddresses } from "../core/links/linked-addresses.ts";
import { isOffline, sayWhyUnchecked } from "../core/links/say-checked-links.ts";
import { readPost } from "../core/post/read-post.ts";
import type { LinksCommand } from "./arguments/command.ts";
import { blogsFor } from "./blogs.ts";
import { type Checks, checkFile } from "./check-file.ts";
import { type ExitCode, fail } from "./exit-code.ts";
import { loadUnderstood } from "./project-settings.ts";
import type { Surroundings } from "./surroundings.ts";
import { startTelling } from "./tell-outcomes.ts";

/** Asks every address of the web that posts link, each once, and reports which are dead or have a better one. */
export async function runLinks(command: LinksCommand, surroundings: Surroundings): Promise<ExitCode> {
	const settings = await loadUnderstood(surroundings);
	if (!settings) return 2;
	const { dialectId } = command;
	const job = {
		today: surroundings.today,
		fix: false,
		onlyRules: linkRuleIds,
		dialectId,
		schedules: [],
	};
	const checks: Checks = { surroundings, settings, blogs: blogsFor(surroundings, settings, job), job };
	const { files, problems } = await surroundings.findFiles(command.paths);
	const days = await gatherAddresses(files, checks);
	const links = await askAll(days, surroundings);
	if (isOffline([...links.values()]))
		return fail(surroundings, "No host was found: connect to the internet and try again.");
	const report = startTelling({ ...command, surroundings, write: (said) => surroundings.write(said) });
	for (const problem of problems) report.tell({ problem });
	for (const file of files) report.tell(await checkFile(file, { ...checks, links }));
	const code = report.end();
	for (const line of tellUnchecked(links)) surroundings.writeError(`recap: ${line}\n`);
	return code;
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

async function askAll(
	days: ReadonlyMap<string, string | undefined>,
	{ openWeb, showProgress }: Surroundings,
): Promise<ReadonlyMap<string, LinkVerdict>> {
	let asked = 0;
	const show = () => showProgress?.(`${asked} of ${days.size} addresses`);
	try {
		return await checkAddresses({
			addresses: [...days.keys()],
			dayOf: (address) => days.get(address),
			web: openWeb(),
			onVerdict() {
				asked++;
				show();
			},
		});
	} finally {
		showProgress?.("");
	}
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
		return `Not checked, as ${why}: ${named}${more > 0 ? ` and ${more} more` : ""}.`;
	});
}
