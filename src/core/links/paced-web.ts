import type { Web, WebAnswer, WebQuestion } from "./web.ts";

/** Milliseconds from one answer of a host to the next question. */
const PAUSE = 500;
/** The Internet Archive asks for patience: https://archive.org/details/toomanyrequests_20191110 */
const LONG_PAUSE = 1000;

/** The web, each host asked one question at a time with a pause between. Once stopped, nothing more is asked. */
export function pacedWeb(web: Web): Web {
	const lastOf = new Map<string, Promise<number>>();
	const askOne = async (question: WebQuestion, before: Promise<number> | undefined, pause: number) => {
		if (before) {
			const rest = (await before) + pause - web.now();
			if (rest > 0 && !web.isStopped()) await web.wait(rest);
		}
		return web.isStopped() ? stopped : web.ask(question);
	};
	return {
		...bound(web),
		ask(question) {
			const { host } = new URL(question.address);
			const pause = /(?:^|\.)archive\.org$/.test(host) ? LONG_PAUSE : PAUSE;
			const answer = askOne(question, lastOf.get(host), pause);
			lastOf.set(
				host,
				answer.then(() => web.now()),
			);
			return answer;
		},
	};
}

const stopped: WebAnswer = { kind: "failure", reason: "late" };

function bound(web: Web): Omit<Web, "ask"> {
	return {
		wait: (milliseconds) => web.wait(milliseconds),
		now: () => web.now(),
		isStopped: () => web.isStopped(),
		mayAsk: (host) => web.mayAsk(host),
	};
}
