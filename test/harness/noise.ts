import type { ConsoleLine } from "./console-line.ts";

/** What VS Code's server build says in every run, whatever the extension. */
const noise: readonly RegExp[] = [
	// Native parts that npm's install scripts would have compiled; the server does without.
	/Could not locate the bindings file/,
	/Cannot find module '[^']*\/(watchdog|vscode-sqlite3|pty)(\.node)?'/,
	// The workbench's language detection, whose files the server lacks.
	/^(Not Found: )?Error: Not Found\b/,
	// Services of a vendor's own build: accounts, chat, agents, the gallery.
	/^\[(AgentHost|RemoteAgentHost|AccountPolicyGate|ChatModelSelection|DefaultAccount|chat-)/,
	/^ChatSessionStore:/,
	/github-authentication|GitHub Authentication|github\.copilot|authentication provider 'github'/i,
	/open-vsx\.org|extension gallery/i,
	// The service worker is in a part of the package that the server does not serve; webviews bring their own.
	/^\[Service Worker\]|serviceWorker\.js|^A bad HTTP response code \(404\) was received when fetching the script/,
	// A picture that a post of the suites' folder names, which random edits have made the name of no file.
	/^Webview\.loadLocalResource - Error using fileReader\. requestUri=\S+\/workspace\/\S+, /,
	// What our suites end with, after they have told their story; nobody can answer a dialog while they run.
	/^(Error: )?Recap's suites failed/,
	/^DialogService: Dialog requested during smoke test/,
	// A tool refuses by throwing its sentence, which the tests look at; VS Code writes that down.
	/^\[LanguageModelToolsService#invokeTool\] Error from tool recap_/,
	// A busy machine lets VS Code's own save participants come too late; Recap has none.
	/^(Error: )?Aborted onWillSaveTextDocument-event after \d+ms/,
	// Its own requests between its own parts, given up on such a machine.
	/^(Error: )?Request \d+ timed out \(\d+ms\)$/,
	// What other extensions offer as tasks, asked for and given up there too; Recap offers none.
	/^Timed out (getting tasks from|activating extensions for task providers)\b/,
	/^(Error: )?getExtensionHostExitInfo timed out/,
	// The explorer hears of a folder that is gone again; a window that is closed gives up what it was reading.
	/TreeError \[FileExplorer\] Data tree node not found/,
	/\bCanceled: Canceled\b/,
	// VS Code's own Markdown server, asked about a file that is gone or a paste in one; Recap brings no language server.
	/^(Error: )?Request (textDocument|markdown)\/\w+ failed/,
	// The connection's small talk.
	/^(Resolving|Resolved) connection token|^Creating a socket|^\[reconnection-grace-time\]/,
	/^\[lifecycle\] Long running operations during shutdown are unsupported in the web/,
	/^Updating additional builtin extensions cache|^Creation of workbench contribution/,
];

/** Chrome's word for a resource that is not there: what the workbench asks for in vain is nothing to us, our own files are. */
const missingResource = /^Failed to load resource/;
const ownFile = /^(?!.*\/(_static|node_modules)\/).*(\/|%2F)(dist|media|snippets)(\/|%2F)/;

/** Tells whether a console line is one that every run has. */
export function isNoise({ text, url = "" }: ConsoleLine): boolean {
	if (missingResource.test(text)) return !ownFile.test(url);
	return noise.some((pattern) => pattern.test(text)) || (isOfWorkbench.test(text) && !isOfRecap.test(text));
}

/** An error whose stack lies in the workbench alone: tests close windows and take files away faster than any person. */
const isOfWorkbench = /\/workbench\/workbench\.js:\d/;
const isOfRecap = /recap-editor|\bdist\/(?:extension|main|preview)\.js|\brecap\.[a-z]/i;

/** How VS Code reports a promise that nobody catches, and what is wrong with our manifest: as warnings only. */
const seriousWarnings = [/^rejected promise not handled within/, /^\[recap-editor\.recap\]/];

/** Tells whether a console line fails a run: an error that is not noise, wherever it came from. */
export function isComplaint(line: ConsoleLine): boolean {
	if (isNoise(line)) return false;
	return line.type === "error" || seriousWarnings.some((pattern) => pattern.test(line.text));
}
