/** Milliseconds after which a writer wonders what is going on. */
const patience = 1_000;

/** Waits for work, and has somebody say so until it is done, where it takes longer than a moment. */
export async function sayWhileLong<Answer>(
	work: Promise<Answer>,
	say: (work: Promise<Answer>) => unknown,
	milliseconds = patience,
): Promise<Answer> {
	const timer = setTimeout(() => say(work), milliseconds);
	try {
		return await work;
	} finally {
		clearTimeout(timer);
	}
}
