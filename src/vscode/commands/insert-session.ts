import * as vscode from "vscode";
import { readSessionAnswers } from "../../core/inserts/answers.ts";
import { insertSession, type SessionRequest } from "../../core/inserts/insert-session.ts";
import { blockPlace } from "../../core/inserts/insertion-place.ts";
import { completeSpeakers, type KnownSpeaker } from "../../core/inserts/known-speakers.ts";
import { readSessionLine, readSpeakersLine, wholeLine } from "../../core/inserts/session-line.ts";
import {
	describeSessionLinks,
	offeredSessionLink,
	readSessionLinks,
	SESSION_LINK_ROLES,
	type SessionLinks,
	validateSessionLinks,
} from "../../core/inserts/session-links.ts";
import { validateTitle } from "../../core/inserts/validate.ts";
import { namesPlaceholder } from "../../core/looks/template-look.ts";
import type { Post } from "../../core/post/post.ts";
import { sessionTemplateSetting } from "../../core/settings/session-template.ts";
import { isRefusal } from "../../core/text/refusal.ts";
import type { KnownSpeakers } from "../known-speakers.ts";
import { ScheduledTalks } from "../schedule/scheduled-talks.ts";
import { sessionHabits } from "../session-habits.ts";
import { readSetting } from "../settings.ts";
import { askInSteps } from "./ask-in-steps.ts";
import { type CommandRecord, onPost, onPostText } from "./command.ts";
import { insertAtCursor } from "./insert-at-cursor.ts";
import { readClipboard } from "./read-clipboard.ts";
import type { Answers, Row, Step } from "./steps.ts";

type Key = "title" | "speakers" | "links" | "time" | "room";

/** `recap.insertSession`, with `SessionAnswers` as argument or up to three questions, and two more where the template tells time and room. */
export const insertSessionCommand: CommandRecord = {
	id: "recap.insertSession",
	title: "Insert Session",
	about:
		"Asks for a talk's title, speakers and addresses, or takes all from one line, and writes its block at the cursor (`Ctrl+K Alt+S`).",
	enablement: onPost,
	keybinding: { key: "ctrl+k alt+s", mac: "cmd+k alt+s", when: onPostText },
	argument: [
		{ key: "title", type: "string", about: "needed" },
		{ key: "url", type: "string", about: "the talk's page, `https:` or `http:`" },
		{
			key: "speakers",
			type: "string or list of strings",
			about: '`"Ann Lee and Bob Ray"` or `["Ann Lee", "Bob Ray"]`',
		},
		{ key: "slides", type: "string", about: "an address, or a path in the blog" },
		{ key: "video", type: "string", about: "an address, or a path in the blog" },
		{ key: "time", type: "string", about: "when the talk took place, for a template that tells it" },
		{ key: "room", type: "string", about: "where it took place, for a template that tells it" },
		{
			key: "level",
			type: "number, 1 to 6",
			about: "the heading's level; without it that of the post's other sessions",
		},
	],
	run: insertAtCursor<SessionRequest>({
		read: readSessionAnswers,
		place: blockPlace,
		insert: insertSession,
		async complete(answers, { document: { uri }, post, isTold }, services) {
			const habits = await sessionHabits(services, { uri, post, linksSpeakers: !isTold });
			return habits && { ...answers, ...habits };
		},
		async ask({ document }, kept, { posts, speakers: known, looks, schedules }) {
			looks.prepare();
			void known.look();
			const talks = new ScheduledTalks(schedules, document.uri, () => posts.read(document).sessions);
			let clipboard = "";
			// The first question does not need it.
			void readClipboard().then((text) => {
				clipboard = text;
			});
			const asked = questions({
				speakers: known,
				talks,
				post: () => posts.read(document),
				clipboard: () => clipboard,
			});
			const template = readSetting(sessionTemplateSetting, document.uri);
			const answers = await askInSteps<Key>(vscode.l10n.t("Insert Session"), kept, (given) => [
				...asked(given),
				...(talks.named(given.title) ? [] : placeQuestions(template)),
			]);
			const talk = talks.named(answers?.title);
			return answers && (talk ?? toRequest(answers));
		},
	}),
};

/** What the line typed for the title says, and the other answers. */
function toRequest({
	title: typed = "",
	speakers = "",
	links = "",
	...others
}: Answers<Key>): SessionRequest {
	const line = readSessionLine(typed);
	const told = line.speakers === "" ? readSpeakersLine(speakers, line.links) : line;
	const spoken = isRefusal(told) ? { speakers, links: line.links } : told;
	const found = readSessionLinks(links, spoken.links);
	return {
		...others,
		title: line.title,
		speakers: spoken.speakers,
		...(isRefusal(found) ? spoken.links : found),
	};
}

/** When and where, for a template that tells it. */
function placeQuestions(template: string): readonly Step<Key>[] {
	const time: Step<Key> = {
		key: "time",
		question: vscode.l10n.t("When it took place (Enter to leave out)"),
		example: "10:30",
	};
	const room: Step<Key> = {
		key: "room",
		question: vscode.l10n.t("The room it took place in (Enter to leave out)"),
		example: vscode.l10n.t("Main hall"),
	};
	return [
		...(namesPlaceholder(template, "time") ? [time] : []),
		...(namesPlaceholder(template, "room") ? [room] : []),
	];
}

/** What the questions rest on; what may change while they are asked is asked for each time. */
interface Surroundings {
	readonly speakers: KnownSpeakers;
	readonly talks: ScheduledTalks;
	readonly post: () => Post;
	readonly clipboard: () => string;
}

/** One line may say all; what it does not say is asked, addresses together with who spoke or after it. A talk of the event's schedule says all. */
function questions({ speakers, talks, post, clipboard }: Surroundings) {
	const validate = (typed: string) => {
		if (talks.named(typed)) return undefined;
		const line = readSessionLine(typed);
		return validateTitle(line.title) ?? validateSessionLinks(post(), line.links);
	};
	const title: Step<Key> = {
		key: "title",
		question: vscode.l10n.t("The session's title"),
		example: vscode.l10n.t("Naming things without tears – Ann Lee"),
		rows: (typed) => withTalks(typed, titleRows(typed, validate(typed)), talks),
		onDidLearn: talks.onDidLearn,
		validate,
	};
	const askSpeakers = (known: SessionLinks): Step<Key> => ({
		key: "speakers",
		question: vscode.l10n.t("Who spoke (Enter to leave out)"),
		example: vscode.l10n.t("Ann Lee and Bob Ray https://example.org/talks/naming-things"),
		rows: (typed) => speakerRows(typed, [...speakers.speakers, ...talks.speakers], known),
		onDidLearn: speakers.onDidLearn,
		validate: (typed) => speakersProblem(typed, known, post()),
	});
	const askLinks = (known: SessionLinks): Step<Key> => ({
		key: "links",
		question: vscode.l10n.t("Addresses of the session's page, slides and recording (Enter to leave out)"),
		example: "https://example.org/talks/naming-things slides https://… video https://…",
		suggest: () => offeredSessionLink(clipboard(), known, post()),
		validate: (answer) => {
			const found = readSessionLinks(answer, known);
			return isRefusal(found) ? found.refusal : validateSessionLinks(post(), found);
		},
		describe: (answer) => describeSessionLinks(answer, known),
	});
	return ({ title: typed = "", speakers: spoken = "" }: Answers<Key>): readonly Step<Key>[] => {
		if (talks.named(typed)) return [title];
		const line = readSessionLine(typed);
		const told = line.speakers === "" ? readSpeakersLine(spoken, line.links) : undefined;
		// Who writes some there has no more.
		const areTold = told !== undefined && !isRefusal(told) && told.addresses !== "";
		const areKnown = SESSION_LINK_ROLES.every((role) => line.links[role]);
		return [
			title,
			...(line.speakers === "" ? [askSpeakers(line.links)] : []),
			...(areTold || areKnown ? [] : [askLinks(line.links)]),
		];
	};
}

/**
 * How the line is understood, and, where it names somebody, all of it as the title. VS Code puts labels that hold what is typed first:
 * the second row's never does.
 */
function titleRows(typed: string, problem: string | undefined): readonly Row[] {
	if (problem !== undefined) return [{ label: problem, alwaysShow: true }];
	const { title, speakers, links } = readSessionLine(typed);
	const about = describeSessionLinks(Object.values(links).join(" "));
	const understood: Row = {
		label: title,
		description: speakers === "" ? vscode.l10n.t("Go on") : vscode.l10n.t("by {0}", speakers),
		alwaysShow: true,
		...(about !== undefined && { detail: about }),
	};
	const whole = wholeLine(typed);
	if (!whole) return [understood];
	const label = vscode.l10n.t("Take all of it as the title");
	return [understood, { label, answer: whole.line, description: whole.title, alwaysShow: true }];
}

/** Before them the talks that fit, of which Enter takes the first. */
function withTalks(typed: string, rows: readonly Row[], talks: ScheduledTalks): readonly Row[] {
	if (!talks.areKnown) return rows;
	return [...talks.rows(typed), ...rows.map((row) => ({ ...row, typed }))];
}

function speakersProblem(typed: string, known: SessionLinks, post: Post): string | undefined {
	const told = readSpeakersLine(typed, known);
	return isRefusal(told) ? told.refusal : validateSessionLinks(post, told.links);
}

/** Enter goes on with what is typed; a name of the list is taken over into it. */
function speakerRows(typed: string, names: readonly KnownSpeaker[], links: SessionLinks): readonly Row[] {
	const told = readSpeakersLine(typed, links);
	if (isRefusal(told)) return [{ label: told.refusal, alwaysShow: true }];
	const about = describeSessionLinks(told.addresses, links);
	const goOn: Row = {
		label: typed || vscode.l10n.t("Leave out"),
		description: vscode.l10n.t("Go on"),
		alwaysShow: true,
		...(about !== undefined && { detail: about }),
	};
	if (told.addresses !== "") return [goOn];
	const { before, matches } = completeSpeakers(typed, names);
	const completed = matches.map(({ name, url }) => ({
		label: before + name,
		answer: before + name,
		isCompletion: true,
		alwaysShow: true,
		...(url !== undefined && { description: url }),
	}));
	return [goOn, ...completed];
}
