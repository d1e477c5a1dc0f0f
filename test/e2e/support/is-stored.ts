import type { Workbench } from "./workbench.ts";

/** Whether a text stands in what the workbench keeps over reloads, however deep it is quoted there. */
export function isStored({ page }: Workbench, text: string): Promise<boolean> {
	return page.evaluate(async (wanted) => {
		for (const { name } of await indexedDB.databases()) {
			if (!name?.startsWith("vscode-web-state-db-")) continue;
			const opening = indexedDB.open(name);
			await new Promise((resolve) => opening.addEventListener("success", resolve));
			const [store = ""] = opening.result.objectStoreNames;
			const reading = opening.result.transaction(store).objectStore(store).getAll();
			await new Promise((resolve) => reading.addEventListener("success", resolve));
			opening.result.close();
			if (reading.result.some((value) => String(value).replaceAll("\\", "").includes(wanted))) return true;
		}
		return false;
	}, text);
}
