import * as vscode from "vscode";
import type { Session } from "../../core/post/session-model.ts";
import { imagesTemplateSetting } from "../../core/settings/images-template.ts";
import { insertPhotos } from "../../core/sorting/insert-photos.ts";
import { placePhotos } from "../../core/sorting/place-photos.ts";
import { saySkipped } from "../../core/sorting/say-photo.ts";
import { blockSessions, slotsOf } from "../../core/sorting/slots.ts";
import { suggestShifts } from "../../core/sorting/suggest-shift.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { describeUnread } from "../images/describe-copy.ts";
import { refuseCopies } from "../images/plan-image.ts";
import { planImages } from "../images/plan-images.ts";
import { describeLeft } from "../images/smaller-photos.ts";
import { tellDone } from "../notify.ts";
import { askPhotos } from "../photos/ask-photos.ts";
import { askShift } from "../photos/ask-shift.ts";
import { type PickedPhoto, pickPhotos } from "../photos/pick-photos.ts";
import { type FoundPhotos, readPhotos } from "../photos/read-photos.ts";
import { scheduleOfPost } from "../schedule/schedule-of-post.ts";
import { readSetting } from "../settings.ts";
import { toFileUri } from "../to-file-uri.ts";
import { activePostEditor } from "./active-post-editor.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { type CommandResult, tell, tellClosed } from "./command-result.ts";
import type { CommandServices } from "./command-services.ts";
import { insertInto } from "./insert-at-cursor.ts";

/** `recap.sortPhotosIntoSessions`, with `{ files, shift }` or a question for the photos, one for each clock that seems wrong, and a list. */
export const sortPhotosIntoSessionsCommand: CommandRecord = {
	id: "recap.sortPhotosIntoSessions",
	title: "Sort Photos into Sessions",
	about:
		"Reads when photos were taken, lists them with the sessions of the post that ran then, and inserts those you tick under their sessions, in order, as *Insert Image* does; a camera's clock that is off is put right for all of its photos.",
	enablement: onPost,
	argument: [
		{
			key: "files",
			type: "string or `vscode.Uri`, or list of them",
			about: "needed: photos, or a folder of them; a relative path starts at the workspace folder",
		},
		{
			key: "shift",
			type: "number",
			about: "minutes to add to the clocks of cameras; phones that tell their zone are right by themselves",
		},
	],
	run: async (services, argument) => {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		const { document } = editor;
		const { posts } = services;
		const refusal = refuseCopies(document);
		if (refusal) return tell(refusal.refusal);
		if (blockSessions(posts.read(document)).length === 0)
			return tell(
				vscode.l10n.t("Insert the sessions first: photos are sorted under those that the post has."),
			);
		const isAsked = argument === undefined || argument === null;
		const sources = isAsked ? await askSources(document.uri, services) : readSources(argument, document.uri);
		if (sources === undefined) return { done: false };
		if (isRefusal(sources)) return tell(sources.refusal);
		const found = await readPhotos(sources.files);
		if (found === undefined) return { done: false };
		if (isRefusal(found)) return tell(found.refusal);
		if (found.photos.length === 0)
			return tell(vscode.l10n.t("Choose photos: JPEG, PNG, WebP, AVIF, HEIC or GIF, of at most 64 MB."));
		const picked = isAsked
			? await pick(editor, services, found)
			: await pickSure(editor, services, found, sources.shift);
		if (picked === undefined) return { done: false };
		if (isRefusal(picked)) return tell(picked.refusal);
		if (document.isClosed) return tellClosed();
		return insert(editor, services, picked, found);
	},
};

interface Sources {
	readonly files: readonly vscode.Uri[];
	readonly shift: number;
}

function readSources(argument: unknown, post: vscode.Uri): Sources | Refusal {
	const read = new ArgumentReader(argument, ["files", "shift"]);
	const given = read.optionalValue("files");
	const shift = read.optionalValue("shift") ?? 0;
	if (read.refusal) return read.refusal;
	if (typeof shift !== "number" || !Number.isFinite(shift))
		return { refusal: vscode.l10n.t("Give shift as a number of minutes.") };
	const files = (Array.isArray(given) ? given : [given]).map((file) => toFileUri(file, post));
	const uris = files.filter((file) => file !== undefined);
	return uris.length === 0 || uris.length < files.length
		? { refusal: vscode.l10n.t("Give files as Uris or paths.") }
		: { files: uris, shift };
}

async function askSources(post: vscode.Uri, { photoFolder }: CommandServices): Promise<Sources | undefined> {
	const files = await askPhotos(vscode.l10n.t("Sort Photos into Sessions"), post, photoFolder);
	return files && { files, shift: 0 };
}

async function sessionsOf({ document }: vscode.TextEditor, { posts, schedules }: CommandServices) {
	const schedule = await scheduleOfPost(schedules, document.uri, posts.read(document));
	const post = posts.read(document);
	return { sessions: blockSessions(post), slots: slotsOf(post, schedule) };
}

async function pick(
	editor: vscode.TextEditor,
	services: CommandServices,
	{ photos, skipped }: FoundPhotos,
): Promise<readonly PickedPhoto[] | undefined> {
	const title = vscode.l10n.t("Sort Photos into Sessions");
	const { sessions, slots } = await sessionsOf(editor, services);
	const shifts = new Map<string, number>();
	for (const suggestion of suggestShifts(photos, slots)) {
		const shift = await askShift(title, suggestion);
		if (shift === undefined) return undefined;
		shifts.set(suggestion.camera, shift);
	}
	return pickPhotos({ title, photos, skipped, sessions, slots, shifts });
}

/** Without the list: those that the list would tick. */
async function pickSure(
	editor: vscode.TextEditor,
	services: CommandServices,
	{ photos }: FoundPhotos,
	shift: number,
): Promise<readonly PickedPhoto[] | Refusal> {
	const { slots } = await sessionsOf(editor, services);
	const shifts = new Map(photos.map(({ facts }) => [facts.camera, shift]));
	const sure = placePhotos(photos, slots, shifts).flatMap(({ photo, session, isTicked }) => {
		const file = photos.find((each) => each === photo);
		return isTicked && session && file ? [{ photo: file, session }] : [];
	});
	return sure.length > 0
		? sure
		: {
				refusal: vscode.l10n.t(
					"None of these photos was taken in a session of the post for sure: choose them from the list, without an argument.",
				),
			};
}

async function insert(
	editor: vscode.TextEditor,
	{ posts, copies, extensionUri, rawAddress }: CommandServices,
	picked: readonly PickedPhoto[],
	{ photos, skipped }: FoundPhotos,
): Promise<CommandResult> {
	const { document } = editor;
	const files = picked.map(({ photo }) => ({ file: photo.file, alt: "" }));
	const planned = await planImages({ document, posts, copies, extensionUri, rawAddress }, files);
	if (planned === undefined) return { done: false };
	if (isRefusal(planned)) return tell(planned.refusal);
	const before = posts.read(document).sessions;
	// The text may have changed since the list was shown: the sessions are known by their order and title.
	const ordinals = new Map<Session, number>();
	for (const { session } of picked)
		ordinals.set(
			session,
			before.findIndex(({ title, range }) => title === session.title && range.start === session.range.start),
		);
	if ([...ordinals.values()].includes(-1))
		return tell(vscode.l10n.t("Sort the photos again: the post's sessions changed meanwhile."));
	const result = await insertInto(
		{ editor, posts, copies },
		(post, offset) => {
			const wanted = picked.flatMap(({ session }, at) => {
				const there = post.sessions[ordinals.get(session) ?? -1];
				const destination = planned.images[at]?.url;
				return there && destination !== undefined ? [{ session: there, destinations: [destination] }] : [];
			});
			return insertPhotos(post, offset, wanted, readSetting(imagesTemplateSetting, document.uri));
		},
		planned.written,
	);
	if (!result.done) return result;
	const unread = planned.written.filter(({ mayTellLocation }) => mayTellLocation);
	const message = [
		sayInserted(picked.length, ordinals.size),
		sayLeft(photos.length - picked.length),
		// Nobody has left these out: they never stood in the list.
		saySkipped(skipped),
		describeLeft(planned.left),
		describeUnread(unread),
	]
		.filter((each) => each !== "")
		.join(" ");
	tellDone(message, { leavesWork: unread.length > 0, milliseconds: 8000 });
	return { done: true, message };
}

function sayInserted(count: number, sessions: number): string {
	if (count === 1) return vscode.l10n.t("Inserted 1 photo: say what it shows.");
	return sessions === 1
		? vscode.l10n.t("Inserted {0} photos under one session: say what each shows.", count)
		: vscode.l10n.t("Inserted {0} photos under {1} sessions: say what each shows.", count, sessions);
}

function sayLeft(count: number): string {
	if (count === 0) return "";
	return count === 1 ? vscode.l10n.t("1 was left out.") : vscode.l10n.t("{0} were left out.", count);
}
