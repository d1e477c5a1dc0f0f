/** What VS Code's server build says in every run, whatever the extension: each with its reason. */
const noise: readonly RegExp[] = [
	// Native parts that npm's install scripts would have compiled; the server does without.
	/Could not locate the bindings file/,
	/Cannot find module '[^']*\/(watchdog|vscode-sqlite3|pty)(\.node)?'/,
	/vscode-sqlite3/,
	// Services of a vendor's own build: accounts, chat, agents, the gallery.
	/^\[(AgentHost|RemoteAgentHost|AccountPolicyGate|ChatModelSelection|DefaultAccount|chat-)/,
	/^ChatSessionStore:/,
	/github-authentication|GitHub Authentication|\bgithub\.copilot|GitHub\.copilot/,
	/open-vsx\.org|extension gallery/i,
	// A webview's page asks for it before its host serves it.
	/^\[Service Worker\]|serviceWorker\.js/,
	// The connection's small talk.
	/^(Resolving|Resolved) connection token|^Creating a socket|^\[reconnection-grace-time\]/,
	/^Updating additional builtin extensions cache/,
	/^(Started|Starting|Using|Settings Sync|Auto updating|No search provider|Invoking resolveAuthority)/,
];

/** Tells whether a console line is one that every run has. */
export function isNoise(line: string): boolean {
	return noise.some((pattern) => pattern.test(line));
}
