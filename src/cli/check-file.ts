import { summarizePost } from "../core/blog/post-summary.ts";
import { type CheckSettings, checkPost } from "../core/check/check-post.ts";
import { fixAll } from "../core/check/fix-all.ts";
import { mendLinks } from "../core/check/mend-links.ts";
import type { LinkVerdicts } from "../core/facts/link-verdict.ts";
import type { SiteFacts } from "../core/facts/site-facts.ts";
import { readPost, withFacts } from "../core/post/read-post.ts";
import { rules } from "../core/rules/index.ts";
import { applyEdits } from "../core/text/text-edit.ts";
import type { Blogs } from "./blogs.ts";
import type { ProjectSettings } from "./project-settings.ts";
import { tellFailure } from "./reason.ts";
import { toCheckedFile } from "./reporters/checked-file.ts";
import type { CheckJob, CheckOutcome, Surroundings } from "./surroundings.ts";

/** A text and the file it stands in, or is checked as if it stood in. */
export interface NamedText {
	readonly file: string;
	readonly text: string;
}

/** What one run checks files with. */
export interface Checks {
	readonly job: CheckJob;
	readonly settings: ProjectSettings;
	readonly blogs: Blogs;
	readonly surroundings: Pick<Surroundings, "readText">;
	/** What became of the addresses that posts link, where they were asked. */
	readonly links?: LinkVerdicts;
}

/** Checks a text; with `fix`, as it is once mended. */
export async function checkText(
	{ file, text }: NamedText,
	{ job, settings, blogs, links }: Checks,
	site?: SiteFacts,
): Promise<CheckOutcome> {
	const { blog, path } = blogs.of(file);
	const facts = await blog.factsFor(path);
	const checks: CheckSettings = { rules: { ...settings.rules, ...switchedOff(job.onlyRules) } };
	const read = readPost(text, facts);
	const post = withFacts(read, {
		...(await blog.laterFactsFor(read, path)),
		...(site && { site }),
		...(links && { links }),
	});
	const mended = job.fix ? applyEdits(text, links ? mendLinks(post, checks) : fixAll(post, checks)) : text;
	const last = mended === text ? post : readPost(mended, post.facts);
	const summary = blog === blogs.here ? summarizePost(last, path) : undefined;
	return {
		checked: toCheckedFile(file, last, checkPost(last, checks)),
		...(summary && { summary }),
		...(mended !== text && { mend: { before: text, after: mended } }),
	};
}

/** Reads and checks one file; what it mends is still to be saved. */
export async function checkFile(file: string, checks: Checks, site?: SiteFacts): Promise<CheckOutcome> {
	try {
		return await checkText({ file, text: await checks.surroundings.readText(file) }, checks, site);
	} catch (error) {
		return { problem: tellFailure("read", file, error) };
	}
}

/** Writes what was mended. Where that fails, the outcome is that of the file as it is, with the reason. */
export async function saveMended(
	{ mend, ...outcome }: CheckOutcome,
	checks: Checks & { readonly surroundings: Pick<Surroundings, "writeText"> },
	site?: SiteFacts,
): Promise<CheckOutcome> {
	if (!mend || !outcome.checked) return outcome;
	const { file } = outcome.checked;
	try {
		await checks.surroundings.writeText(file, mend.before, mend.after);
		return outcome;
	} catch (error) {
		const unmended = await checkFile(file, { ...checks, job: { ...checks.job, fix: false } }, site);
		return { ...unmended, problem: tellFailure("write", file, error) };
	}
}

function switchedOff(onlyRules: readonly string[] | undefined): Readonly<Record<string, "off">> {
	if (onlyRules === undefined) return {};
	return Object.fromEntries(rules.filter(({ id }) => !onlyRules.includes(id)).map(({ id }) => [id, "off"]));
}
