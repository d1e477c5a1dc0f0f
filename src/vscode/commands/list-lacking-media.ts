import * as vscode from "vscode";
import { type SessionMedia, sessionMedia } from "../../core/session-list/list-sessions.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import type { Refusal } from "../../core/text/refusal.ts";
import type { FoundPost } from "../sessions/lacking-posts.ts";
import { nameOfMedia } from "../sessions/media-names.ts";
import { type CommandRecord, inFolder } from "./command.ts";
import { type ListedPost, tell } from "./command-result.ts";

/** `recap.listLackingMedia`: nothing looks through all posts but this. */
export const listLackingMediaCommand: CommandRecord = {
	id: "recap.listLackingMedia",
	title: "List Posts That Lack Media",
	about:
		"Looks through all posts of the open folders, and lists in the Explorer those with sessions that still lack slides, a video or a photo; a click goes to the session.",
	enablement: inFolder,
	icon: "$(checklist)",
	menus: [
		{ menu: "view/title", when: "view == recap.sessions", group: "navigation" },
		{ menu: "view/title", when: "view == recap.lackingMedia", group: "navigation" },
	],
	argument: [
		{
			key: "media",
			type: '`"slides"`, `"video"`, `"photo"`, or list of them',
			about: "what to look for; all of it without",
		},
		{ key: "show", type: "boolean", about: "`false` only answers, and leaves the Explorer alone" },
	],
	async run({ lackingView }, argument) {
		if (!vscode.workspace.workspaceFolders)
			return tell(vscode.l10n.t("Open a folder first: Recap looks through the posts in it."));
		const told = argument === undefined || argument === null ? undefined : readArgument(argument);
		if (told && "refusal" in told) return tell(told.refusal);
		const wanted = told?.media ?? (await askMedia());
		if (!wanted) return { done: false };
		const isShown = told?.show ?? true;
		// At once, so that who waits sees where the list will be.
		if (isShown) await lackingView.reveal();
		const message = await lackingView.look(wanted);
		if (message === undefined) return { done: false };
		return { done: true, message, posts: lackingView.tree.posts.map(toAnswer) };
	},
};

/** A post as callers get it: plain data. */
function toAnswer({ uri, title, sessions }: FoundPost): ListedPost {
	return {
		file: uri.toString(),
		title,
		sessions: sessions.map(({ title: of, line, lacks }) => ({ title: of, line, lacks })),
	};
}

function readArgument(
	argument: unknown,
): { readonly media: readonly SessionMedia[]; readonly show: boolean } | Refusal {
	const reader = new ArgumentReader(argument, ["media", "show"]);
	const names = reader.names("media") ?? sessionMedia;
	const show = reader.optionalFlag("show") ?? true;
	if (reader.refusal) return reader.refusal;
	const given = typeof names === "string" ? [names] : names;
	const media = sessionMedia.filter((kind) => given.includes(kind));
	if (media.length === 0 || given.some((name) => !isMedia(name)))
		return { refusal: vscode.l10n.t("Give {0} as one of {1}.", "media", sessionMedia.join(", ")) };
	return { media, show };
}

function isMedia(name: string): name is SessionMedia {
	return sessionMedia.some((kind) => kind === name);
}

/** All of it is ticked: Enter is enough. */
async function askMedia(): Promise<readonly SessionMedia[] | undefined> {
	const rows = sessionMedia.map((kind) => ({ label: nameOfMedia(kind), media: kind, picked: true }));
	const picked = await vscode.window.showQuickPick(rows, {
		title: vscode.l10n.t("List Posts That Lack Media"),
		placeHolder: vscode.l10n.t("What to look for"),
		canPickMany: true,
	});
	return picked && picked.length > 0 ? picked.map(({ media }) => media) : undefined;
}
