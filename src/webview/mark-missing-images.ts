import * as l10n from "@vscode/l10n";
/** Says in its place which picture could not be loaded: a writer should see it before the readers do. */
export function markMissingImages({ document, HTMLImageElement }: Window & typeof globalThis): void {
	// `error` does not bubble, but it is captured.
	document.addEventListener(
		"error",
		({ target }) => {
			if (!(target instanceof HTMLImageElement)) return;
			const mark = document.createElement("span");
			mark.className = "missing-image";
			mark.title = target.alt;
			// The address is empty where VS Code's side refused it, or has not found the file yet.
			mark.textContent =
				target.getAttribute("src") === ""
					? l10n.t("Not shown: no picture of this workspace or of the web")
					: l10n.t("Not found: {0}", fileName(target.src));
			target.replaceWith(mark);
		},
		{ capture: true },
	);
}

function fileName(address: string): string {
	try {
		return decodeURIComponent(new URL(address).pathname.split("/").at(-1) ?? address);
	} catch {
		return address;
	}
}
