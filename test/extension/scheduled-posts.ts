import * as vscode from "vscode";
import { showFile, workspaceFolder } from "./support.ts";

export const FRONT = "---\nlayout: post\ntitle: A day out\n---\n\n";
export const FILE = "schedules/tidewater.json";

export const run = (argument?: unknown) =>
	vscode.commands.executeCommand<{ readonly done: boolean; readonly message?: string }>(
		"recap.insertSessionsFromSchedule",
		argument,
	);

export interface Talk {
	readonly name: string;
	readonly time: string;
	readonly speakers: string;
}

export const naming: Talk = { name: "Naming [things]", time: "10:00", speakers: "Ann Lee" };
export const tests: Talk = { name: "Tests that fail", time: "11:00", speakers: "Bob Ray, Eve Doe" };

/** A schedule in SCaLE's format. */
export function signs(...talks: readonly Talk[]): string {
	return JSON.stringify(
		talks.map(({ name, time, speakers }) => ({
			Name: name,
			Location: "Ballroom",
			StartTime: `2031-03-08T${time}:00-08:00`,
			EndTime: `2031-03-08T${time.slice(0, 2)}:45:00-08:00`,
			Speakers: speakers,
			Topic: "Practice",
			Description: "",
			Photo: "",
			Link: linkOf(name),
		})),
	);
}

export const linkOf = (name: string) => `/scale/28x/presentations/${name.toLowerCase().replace(/\W+/g, "-")}`;

/** The same talks in pretalx' format, with slides by now. */
export function pretalx(...talks: readonly Talk[]): string {
	const events = talks.map(({ name, time, speakers }) => ({
		guid: name,
		code: name,
		date: `2031-03-08T${time}:00-08:00`,
		start: time,
		duration: "00:45",
		room: "Ballroom",
		title: name,
		url: `https://www.socallinuxexpo.org${linkOf(name)}`,
		persons: speakers.split(", ").map((person) => ({ name: person })),
		links: [],
		attachments: [{ title: "Slides", url: `https://q.example${linkOf(name)}.pdf` }],
	}));
	const days = [{ index: 1, date: "2031-03-08", rooms: { Ballroom: events } }];
	const conference = { title: "Tidewater", acronym: "tide", time_zone_name: "America/Los_Angeles", days };
	return JSON.stringify({ schedule: { version: "1", base_url: "https://q.example", conference } });
}

export const write = (path: string, text: string) =>
	vscode.workspace.fs.writeFile(vscode.Uri.joinPath(workspaceFolder(), path), new TextEncoder().encode(text));

let files = 0;

export async function showPost(body: string): Promise<vscode.TextEditor> {
	const editor = await showFile(`from-schedule-${++files}.md`, FRONT + body);
	const end = editor.document.positionAt(editor.document.getText().length);
	editor.selection = new vscode.Selection(end, end);
	return editor;
}

export const bodyOf = ({ document }: vscode.TextEditor) => document.getText().slice(FRONT.length);

/** Its own session says how the others are written, whatever this window has learnt from its blog. */
export const own = "## [Opening][1]\n\nBy Zed Orr\n\n[1]: https://q.example/opening\n";

export const written = `## [Opening][1]

By Zed Orr

## [Naming \\[things\\]][2]

By Ann Lee

## [Tests that fail][3]

By Bob Ray and Eve Doe

[1]: https://q.example/opening
[2]: https://www.socallinuxexpo.org/scale/28x/presentations/naming-things-
[3]: https://www.socallinuxexpo.org/scale/28x/presentations/tests-that-fail
`;

/** The same once the slides of both have appeared. */
export const writtenWithSlides = `${written
	.replace("By Ann Lee\n", "By Ann Lee\n\n[Slides][4]\n")
	.replace("Eve Doe\n", "Eve Doe\n\n[Slides][5]\n")}[4]: https://q.example${linkOf(naming.name)}.pdf
[5]: https://q.example${linkOf(tests.name)}.pdf
`;

/** The notes' place of the first block, three line ends, as one. */
export const tidy = (text: string) => text.replace(/\n{3,}/g, "\n\n");
