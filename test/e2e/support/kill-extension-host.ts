import { extensionHostsOf } from "../../harness/extension-hosts.ts";
import { until } from "../../harness/until.ts";
import type { Workbench } from "./workbench.ts";

/** What VS Code 1.139 says of a host that is gone, and nothing else. */
export const saidOfKilledHost: readonly RegExp[] = [
	/^CloseEvent$/,
	/^\[remote-connection\]\[ExtensionHost\]\[\w+…\]\[reconnect\]\[WebSocket\([\d.:]+\)\] received error control message when negotiating connection\b/,
	/^\[remote-connection\]\[ExtensionHost\]\[\w+…\]\[reconnect\] A permanent error occurred in the reconnecting loop\b/,
	/^Extension host \(Remote\) terminated unexpectedly(?:\. Code: 0, Signal: [\da-f-]+| with code null\.)$/,
];

/** Ends a window's extension host by force, as a crash does, and waits for the one that VS Code starts instead. */
export async function killExtensionHost({ page, serverPid }: Workbench): Promise<void> {
	if (serverPid === undefined) throw new Error("Nobody knows which server is this window's.");
	const before = extensionHostsOf(serverPid);
	if (before.length === 0) throw new Error("The window has no extension host.");
	for (const pid of before) process.kill(pid, "SIGKILL");
	const restart = page.getByRole("button", { name: /Restart (Remote )?Extension Host/ }).first();
	await until("another extension host", async () => {
		// After the third in five minutes VS Code asks.
		if (await restart.isVisible()) await restart.click();
		return extensionHostsOf(serverPid).some((pid) => !before.includes(pid));
	});
}
