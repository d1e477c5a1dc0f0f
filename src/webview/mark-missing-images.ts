import * as l10n from "@vscode/l10n";

/** What VS Code serves the workspace's files from. */
const localHost = /(?:^|\.)vscode-resource\.vscode-cdn\.net$/;

/** Says in its place which picture could not be loaded: a writer should see it before the readers do. */
export function markMissingImages({
	document,
	navigator,
	HTMLImageElement,
}: Window & typeof globalThis): void {
	// `error` does not bubble, but it is captured.
	document.addEventListener(
		"error",
		({ target }) => {
			if (!(target instanceof HTMLImageElement)) return;
			const mark = document.createElement("span");
			mark.className = "missing-image";
			// The address is empty where VS Code's side refused it, or has not found the file yet.
			mark.textContent =
				target.getAttribute("src") === ""
					? l10n.t("Not shown: no picture of this workspace or of the web")
					: reasonOf(target.src, navigator.onLine);
			// What readers get in its place.
			if (target.alt !== "") {
				const alt = document.createElement("span");
				alt.className = "missing-alt";
				alt.textContent = target.alt;
				mark.append(alt);
			}
			target.replaceWith(mark);
		},
		{ capture: true },
	);
}

function reasonOf(written: string, isOnline: boolean): string {
	const address = URL.canParse(written) ? new URL(written) : undefined;
	if (!address) return l10n.t("Not found: {0}", written);
	const path = decoded(address.pathname);
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (localHost.test(address.host))
		return l10n.t("Not found: {0} in {1}", name, path.slice(0, path.lastIndexOf("/")) || "/");
	return isOnline
		? l10n.t("Not loaded: {0} cannot be reached, or has no {1}", address.host, name)
		: l10n.t("Not loaded: there is no connection to {0} now", address.host);
}

function decoded(path: string): string {
	try {
		// On Windows a path begins with its drive.
		return decodeURIComponent(path).replace(/^\/(?=[a-z]:)/i, "");
	} catch {
		return path;
	}
}
