/** Runs steps to their end in one go, for callers that share their thread with nobody. */
export function runSteps<Answer>(steps: Generator<unknown, Answer>): Answer {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
