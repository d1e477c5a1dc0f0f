/** A short post around a body, for rules' examples. */
export function postWith(body: string): string {
	return `---\nlayout: post\ntitle: Meetup recap\n---\n\n${body}`;
}
