/** Milliseconds of work before other extensions get their turn. */
const longestTurn = 15;

/** Runs steps in turns. Undefined where `isStale`, asked after each turn, says that nobody wants the answer any more. */
export async function runInTurns<Answer>(
	steps: Generator<unknown, Answer>,
	isStale: () => boolean = () => false,
): Promise<Answer | undefined> {
	let turnEnd = performance.now() + longestTurn;
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) return step.value;
		if (performance.now() < turnEnd) continue;
		await nextTurn();
		if (isStale()) return undefined;
		turnEnd = performance.now() + longestTurn;
	}
}

/** Lets the extension host serve everyone else first. */
function nextTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
