/** What tells one picture from another, whatever they are called. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
	return new Uint8Array(digest).join();
}
