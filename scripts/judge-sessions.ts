import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPost } from "../src/core/post/read-post.ts";
import type { Session } from "../src/core/post/session-model.ts";
import { LineIndex } from "../src/core/text/line-index.ts";

/**
 * Recap's sessions beside those that somebody has labelled by hand: npx tsx scripts/judge-sessions.ts FOLDER LABELS, where LABELS is a JSON
 * file with the sessions by the names of the folder's files. A session is the line it starts on, or more of it:
 * { "recap.md": [12, { "line": 30, "title": "Streams", "speakers": ["Ann Lee"], "slides": 1, "videos": 0 }] }.
 * What is `optional` counts neither as found nor as wrong: people differ in whether it is a session.
 */
interface Label {
	readonly line: number;
	readonly title?: string;
	readonly speakers?: readonly string[];
	readonly slides?: number;
	readonly videos?: number;
	readonly optional?: boolean;
}

const [folder, labels] = process.argv.slice(2);
if (folder === undefined || labels === undefined) {
	console.error("Name a folder and a file of labels: npx tsx scripts/judge-sessions.ts FOLDER LABELS");
	process.exitCode = 2;
} else {
	const labelled: Readonly<Record<string, readonly (number | Label)[]>> = JSON.parse(
		readFileSync(labels, "utf8"),
	);
	const files = readdirSync(folder).filter((name) => labelled[name]);
	const sums = { found: 0, meant: 0, right: 0, wholeRight: 0 };
	for (const name of files) {
		const text = readFileSync(join(folder, name), "utf8");
		const lines = new LineIndex(text);
		const found = new Map(
			readPost(text, { isPostByPath: true }).sessions.map((session) => [
				lines.positionAt(session.range.start).line + 1,
				session,
			]),
		);
		const known = (labelled[name] ?? []).map((label) =>
			typeof label === "number" ? { line: label } : label,
		);
		const doubtful = known.filter(({ optional }) => optional).map(({ line }) => line);
		const meant = known.filter(({ optional }) => !optional);
		for (const line of doubtful) found.delete(line);
		for (const [line] of found)
			if (!meant.some((label) => label.line === line))
				console.log(`${name}:${line}: no session, ${lineOf(text, line)}`);
		for (const label of meant) {
			const session = found.get(label.line);
			const wrong = session && differences(session, label);
			if (!wrong) console.log(`${name}:${label.line}: not found, ${lineOf(text, label.line)}`);
			else if (wrong.length > 0) console.log(`${name}:${label.line}: ${wrong.join("; ")}`);
			if (wrong) sums.right++;
			if (wrong?.length === 0) sums.wholeRight++;
		}
		sums.found += found.size;
		sums.meant += meant.length;
	}
	const share = (part: number, whole: number) =>
		`${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
	console.log(
		`${files.length} posts: right ${share(sums.right, sums.found)}, found ${share(sums.right, sums.meant)}, with all that is labelled of them ${share(sums.wholeRight, sums.meant)}.`,
	);
}

/** What a session has otherwise than its label says. */
function differences(session: Session, label: Label): string[] {
	const names = session.speakers.map(({ name }) => name);
	const shown = (of: Session["embeds"][number]["kind"]) =>
		session.embeds.filter(({ kind }) => kind === of).length;
	const pairs: readonly (readonly [string, unknown, unknown])[] = [
		["title", session.title.replace(/\s/g, " "), label.title],
		["speakers", names.join(", "), label.speakers?.join(", ")],
		["slides", session.slides.length + shown("slides"), label.slides],
		["videos", session.videos.length + shown("video"), label.videos],
	];
	return pairs
		.filter(([, is, meant]) => meant !== undefined && is !== meant)
		.map(([part, is, meant]) => `${part} ${JSON.stringify(is)}, not ${JSON.stringify(meant)}`);
}

function lineOf(text: string, line: number): string {
	return (text.split(/\r\n?|\n/)[line - 1] ?? "").trim().slice(0, 100);
}
