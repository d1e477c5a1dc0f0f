/** Polls until `probe` gives something other than undefined and false; throws after `seconds` naming what it waited for. */
export async function until<T>(
	what: string,
	probe: () => T | undefined | false | Promise<T | undefined | false>,
	{ seconds = 10, everyMs = 50 }: { readonly seconds?: number; readonly everyMs?: number } = {},
): Promise<T> {
	const deadline = performance.now() + seconds * 1000;
	for (;;) {
		const value = await probe();
		if (value !== undefined && value !== false) return value;
		if (performance.now() > deadline) throw new Error(`Waited ${seconds} s in vain for ${what}`);
		await new Promise((resolve) => setTimeout(resolve, everyMs));
	}
}
