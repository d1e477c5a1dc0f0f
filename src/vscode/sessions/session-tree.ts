import * as vscode from "vscode";
import type { Post } from "../../core/post/post.ts";
import { type ListedSession, listSessions } from "../../core/session-list/list-sessions.ts";
import { sayLacking } from "../../core/session-list/say-lacking.ts";
import { toRange } from "../convert.ts";
import { runInTurns } from "../in-turns.ts";
import type { Services } from "../services.ts";
import { nameOfMedia, sayLacks } from "./media-names.ts";

/** A row of the view: a session as it stood when the post was listed. */
export interface SessionRow extends ListedSession {
	readonly document: vscode.TextDocument;
	/** Among all sessions of the post. */
	readonly index: number;
}

/** The sessions of one post, in the order of its text. */
export class SessionTree implements vscode.TreeDataProvider<SessionRow> {
	readonly #services: Services;
	readonly #didChange = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.#didChange.event;
	#document: vscode.TextDocument | undefined;
	#rows: readonly SessionRow[] = [];
	/** The reading that was begun last. */
	#listing: Promise<void> = Promise.resolve();
	/** Questions of VS Code's for rows that are not answered yet. */
	#asked = 0;

	constructor(services: Services) {
		this.#services = services;
	}

	get rows(): readonly SessionRow[] {
		return this.#rows;
	}

	/** What the sessions lack, all together. */
	get summary(): string {
		return sayLacking(this.#rows);
	}

	/** Lists a post; undefined empties the view. Of a text that changes meanwhile nothing is shown: it will be listed again. */
	list(document: vscode.TextDocument | undefined): Promise<void> {
		this.#document = document;
		this.#listing = this.#listNow(document);
		return this.#listing;
	}

	async #listNow(document: vscode.TextDocument | undefined): Promise<void> {
		const post = document && (await this.#read(document));
		if (document !== this.#document || (document && !post)) return;
		this.#rows =
			document && post ? listSessions(post).map((each, index) => ({ ...each, document, index })) : [];
		// VS Code, asked to ask anew before it has its answer, shows no rows and asks never again: the answer has these rows.
		if (this.#asked === 0) this.#didChange.fire();
	}

	async #read(document: vscode.TextDocument): Promise<Post | undefined> {
		const { version } = document;
		const isStale = () => document.isClosed || document.version !== version || this.#document !== document;
		const { posts } = this.#services;
		const post = await runInTurns(posts.readInSteps(document), isStale);
		if (!post || !(await runInTurns(post.sessionsInSteps(), isStale)) || isStale()) return undefined;
		return post;
	}

	async getChildren(row?: SessionRow): Promise<SessionRow[]> {
		if (row) return [];
		this.#asked++;
		const rows = await this.#settledRows();
		// VS Code has it when it has gone on.
		setTimeout(() => {
			this.#asked--;
			if (rows !== this.#rows) this.#didChange.fire();
		});
		return [...rows];
	}

	/** What is listed when no reading is under way. */
	async #settledRows(): Promise<readonly SessionRow[]> {
		for (let last: Promise<void> | undefined; last !== this.#listing; ) {
			last = this.#listing;
			await last.catch(() => {});
		}
		return this.#rows;
	}

	getTreeItem(row: SessionRow): vscode.TreeItem {
		const { document, session, title, speakers, has, lacks, isBlock, index } = row;
		const item = new vscode.TreeItem(title);
		// Two talks may have one title.
		item.id = `${this.#rows.slice(0, index).filter((each) => each.title === title).length}:${title}`;
		const left = has.map(nameOfMedia).join(", ");
		item.description = [speakers.join(", "), left].filter((part) => part !== "").join(" · ");
		item.tooltip = [title, speakers.join(", "), ...(lacks.length > 0 ? [sayLacks(lacks)] : [])]
			.filter((part) => part !== "")
			.join("\n");
		item.iconPath = new vscode.ThemeIcon(
			lacks.length === 0 ? "pass" : has.length > 0 ? "circle" : "circle-outline",
		);
		item.contextValue = isBlock ? ["session", ...lacks].join(" ") : "item";
		item.command = {
			command: "vscode.open",
			title: vscode.l10n.t("Go to the Session"),
			arguments: [
				document.uri,
				{ selection: toRange(document, { start: session.titleRange.start, end: session.titleRange.start }) },
			],
		};
		return item;
	}

	dispose(): void {
		this.#didChange.dispose();
	}
}
