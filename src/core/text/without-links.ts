/**
 * A sentence for a notification that names what others wrote. VS Code makes a link of `[text](address)` in one, and follows it even
 * where the address is a command: here none is left to make.
 */
export function withoutLinks(sentence: string): string {
	return sentence.replaceAll("](", "] (");
}
