import * as vscode from "vscode";
import type { LinkVerdict } from "../../core/facts/link-verdict.ts";
import { checkAddresses } from "../../core/links/check-addresses.ts";
import { dayOfPost } from "../../core/links/day-of-post.ts";
import { linkedAddresses } from "../../core/links/linked-addresses.ts";
import { isOffline, sayCheckedLinks, sayWhyUnchecked } from "../../core/links/say-checked-links.ts";
import type { Web } from "../../core/links/web.ts";
import { activePostEditor } from "../commands/active-post-editor.ts";
import { type CommandResult, tell } from "../commands/command-result.ts";
import { tellDone } from "../notify.ts";
import type { Services } from "../services.ts";
import { type OpenWeb, webOfHost } from "./open-web.ts";

/** `recap.checkLinks`: asks the addresses that the post in the active editor links. Nothing else in the editor asks any. */
export class LinkCheck {
	readonly #services: Services;
	readonly #version: string;
	/** Tests have a web of their own. */
	openWeb: OpenWeb | undefined;
	/** A check that runs; a new one ends it. */
	#running: AbortController | undefined;

	constructor(services: Services, version: string) {
		this.#services = services;
		this.#version = version;
	}

	async run(): Promise<CommandResult> {
		const editor = activePostEditor();
		if (typeof editor === "string") return tell(editor);
		const openWeb = this.openWeb ?? webOfHost();
		if (!openWeb)
			return tell(
				vscode.l10n.t(
					"Open this folder in VS Code on the desktop to check its links: within a browser, other sites cannot be asked.",
				),
			);
		this.#running?.abort();
		const control = new AbortController();
		this.#running = control;
		try {
			return await this.#check(editor.document, control, openWeb);
		} finally {
			if (this.#running === control) this.#running = undefined;
		}
	}

	async #check(
		document: vscode.TextDocument,
		control: AbortController,
		openWeb: OpenWeb,
	): Promise<CommandResult> {
		const { posts, links, log } = this.#services;
		const post = posts.read(document);
		const addresses = [...new Set(linkedAddresses(post).map(({ address }) => address))];
		const unknown = links.unknown(addresses);
		const web = openWeb({ version: this.#version, signal: control.signal });
		const found = await ask(unknown, dayOfPost(post), web, control);
		// What was found before it was stopped is true all the same.
		links.add(found);
		if (control.signal.aborted) return { done: false };
		const verdicts = new Map(
			addresses.flatMap((address) => {
				const verdict = links.verdicts.get(address);
				return verdict ? [[address, verdict] as const] : [];
			}),
		);
		for (const line of sayUnchecked(verdicts)) log.info(line);
		const message = sayCheckedLinks([...verdicts.values()]);
		if (isOffline([...verdicts.values()])) return tell(message);
		// What is wrong with a link is a finding.
		tellDone(message, { milliseconds: 8000 });
		return { done: true, message };
	}
}

/** With progress, and a button to stop it. */
async function ask(
	addresses: readonly string[],
	day: string | undefined,
	web: Web,
	control: AbortController,
): Promise<ReadonlyMap<string, LinkVerdict>> {
	if (addresses.length === 0) return new Map();
	return vscode.window.withProgress(
		{
			location: vscode.ProgressLocation.Notification,
			title: vscode.l10n.t("Recap: checking links"),
			cancellable: true,
		},
		async (progress, token) => {
			const listening = token.onCancellationRequested(() => control.abort());
			let asked = 0;
			try {
				return await checkAddresses({
					addresses,
					dayOf: () => day,
					web,
					onVerdict: () =>
						progress.report({
							message: vscode.l10n.t("{0} of {1}", ++asked, addresses.length),
							increment: 100 / addresses.length,
						}),
				});
			} finally {
				listening.dispose();
			}
		},
	);
}

function sayUnchecked(verdicts: ReadonlyMap<string, LinkVerdict>): readonly string[] {
	return [...verdicts].flatMap(([address, verdict]) =>
		verdict.state === "unchecked"
			? [
					vscode.l10n.t(
						"{0} could not be checked: {1}.",
						address,
						sayWhyUnchecked(verdict.reason, verdict.status),
					),
				]
			: [],
	);
}
