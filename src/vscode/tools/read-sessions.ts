import * as vscode from "vscode";
import { listSessions } from "../../core/session-list/list-sessions.ts";
import { sayLacking } from "../../core/session-list/say-lacking.ts";
import { onPost, type ToolRecord } from "./tool.ts";

const MOST = 40;

export const readSessionsTool: ToolRecord = {
	name: "recap_read_sessions",
	keys: ["file"],
	sayWork: (file) => vscode.l10n.t("Reading the sessions of {0}", file),
	run: onPost(async (document, _, { posts }) => {
		const sessions = listSessions(posts.read(document));
		const told = sessions.slice(0, MOST).map(({ session, title, speakers, lacks }) => ({
			title,
			line: document.positionAt(session.titleRange.start).line + 1,
			speakers,
			page: session.link?.destination,
			slides: session.slides.map(({ destination }) => destination),
			videos: session.videos.map(({ destination }) => destination),
			photos: session.photos.length,
			lacks,
		}));
		return JSON.stringify({ count: sessions.length, summary: sayLacking(sessions), sessions: told });
	}),
};
